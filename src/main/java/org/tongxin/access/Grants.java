package org.tongxin.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
        "configuration",
        transaction -> {
          Uni<Void> done = Uni.createFrom().voidItem();
          for (First first : first()) {
            done = done.chain(() -> grant(transaction, first));
          }
          return done;
        });
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
