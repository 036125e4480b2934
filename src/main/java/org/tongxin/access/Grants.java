package org.tongxin.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongxin.journal.Ledger;
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
    Uni<Void> done = Uni.createFrom().voidItem();
    if (issuer.filter(DemoIssuer.ISSUER::equals).isPresent()) {
      for (Role role : Role.values()) {
        done = done.chain(() -> grant(DemoIssuer.ISSUER, DemoIssuer.subject(role), role));
      }
      return done;
    }
    // tongxin.administrator is issuer|subject
    String[] first = administrator.orElse("").split("\\|", 2);
    return first.length == 2 ? grant(first[0], first[1], Role.ADMINISTRATOR) : done;
  }

  private Uni<Void> grant(String tokenIssuer, String subject, Role role) {
    String id =
        Id.ofCode(IdKind.GRANT, String.join(" ", tokenIssuer, subject, role.name())).toString();
    return ledger
        .write(
            "configuration",
            transaction ->
                transaction
                    .session()
                    .createNativeQuery(GRANT)
                    .setParameter("id", id)
                    .setParameter("issuer", tokenIssuer)
                    .setParameter("subject", subject)
                    .setParameter("role", role.name())
                    .setParameter("at", transaction.now())
                    .executeUpdate())
        .replaceWithVoid();
  }
}
