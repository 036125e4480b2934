package org.tongxin.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;

/**
 * The grants that a start makes: the first administrator's, and those of the demo roles where the
 * demo issuer signs.
 */
@ApplicationScoped
public class Grants {
  private static final String GRANT =
      """
      insert into role_grant (id, issuer, subject, role, granted_at) values (:id, :issuer, :subject, :role, :at)
      on conflict do nothing
      """;

  private static final String HAS =
      """
      select count(*) from GrantRow
      where issuer = :issuer and subject = :subject and role = :role and partyId = :party and revokedAt is null
      """;
  private static final String STANDING_FOR =
      "from GrantRow where partyId = :party and revokedAt is null order by id";
  private final Ledger ledger;
  private final Optional<String> administrator;
  private final Optional<String> issuer;

  Grants(
      Ledger ledger,
      @ConfigProperty(name = "tongxin.administrator") Optional<String> administrator,
      @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer) {
    this.ledger = ledger;
    this.administrator = administrator;
    this.issuer = issuer;
  }

  public Uni<Void> grantAtStart() {
    return ledger.writeInBulk(
        "configuration", transaction -> InTurn.each(first(), first -> grant(transaction, first)));
  }

  /**
   * Grants a role for a party to whoever bears tokens of {@code issuer} with {@code subject}; does
   * nothing where it is granted already.
   */
  @SuppressWarnings("TooManyParameters") // a grant has as many parts
  public Uni<Void> grant(
      Transaction transaction, String issuer, String subject, Role role, String partyId) {
    var grant =
        new Grant(
            Id.fresh(IdKind.GRANT, transaction.now().toEpochMilli()).toString(),
            1,
            issuer,
            subject,
            role,
            partyId,
            transaction.now(),
            null);
    return transaction
        .session()
        .createQuery(HAS, Long.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .setParameter("role", role)
        .setParameter("party", partyId)
        .getSingleResult()
        .chain(times -> times > 0 ? Uni.createFrom().voidItem() : keep(transaction, grant));
  }

  /**
   * After a party turned out to be another one: who spoke for it speaks for the other, and who
   * spoke for both does so once.
   */
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return transaction
        .session()
        .createQuery(STANDING_FOR, GrantRow.class)
        .setParameter("party", fromId)
        .getResultList()
        .chain(rows ->
            InTurn.each(
                rows,
                row ->
                    end(transaction, row.toGrant().revoked(transaction.now()))
                        .chain(
                            () -> grant(transaction, row.issuer, row.subject, row.role, intoId))));
  }

  static Uni<Void> end(Transaction transaction, Grant revoked) {
    return transaction
        .session()
        .update(GrantRow.of(revoked))
        .chain(() -> transaction.record(new GrantChange.RoleRevoked(revoked)));
  }

  static Uni<Void> keep(Transaction transaction, Grant grant) {
    return transaction
        .session()
        .insert(GrantRow.of(grant))
        .chain(() -> transaction.record(new GrantChange.RoleGranted(grant)));
  }

  private record First(String issuer, String subject, Role role) {}

  private List<First> first() {
    if (issuer.filter(DemoIssuer.ISSUER::equals).isPresent()) {
      return Arrays.stream(Role.values())
          .map(role -> new First(DemoIssuer.ISSUER, DemoIssuer.subject(role), role))
          .toList();
    }
    // tongxin.administrator is issuer|subject
    String[] named = administrator.orElse("").split("\\|", 2);
    return named.length == 2
        ? List.of(new First(named[0], named[1], Role.ADMINISTRATOR))
        : List.of();
  }

  private static Uni<Void> grant(Transaction transaction, First first) {
    String code = String.join(" ", first.issuer(), first.subject(), first.role().name());
    return transaction
        .session()
        .createNativeQuery(GRANT)
        .setParameter("id", Id.ofCode(IdKind.GRANT, code).toString())
        .setParameter("issuer", first.issuer())
        .setParameter("subject", first.subject())
        .setParameter("role", first.role().name())
        .setParameter("at", transaction.now())
        .executeUpdate()
        .replaceWithVoid();
  }
}
