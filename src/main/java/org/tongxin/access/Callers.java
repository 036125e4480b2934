package org.tongxin.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tongxin.journal.Ledger;

/** Finds out who is asking. */
@ApplicationScoped
public class Callers {
  private final Ledger ledger;
  private final SecurityIdentity identity;

  Callers(Ledger ledger, SecurityIdentity identity) {
    this.ledger = ledger;
    this.identity = identity;
  }

  /** The caller of the current request, with the grants that stand now. */
  public Uni<Caller> current() {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(Caller.ANONYMOUS);
    }
    return granted(token.getIssuer(), token.getSubject());
  }

  /** Somebody who asked before, with the grants that stand now. */
  public Uni<Caller> again(Caller caller) {
    return caller.isAnonymous()
        ? Uni.createFrom().item(caller)
        : granted(caller.issuer(), caller.subject());
  }

  private Uni<Caller> granted(String issuer, String subject) {
    return ledger
        .read(session ->
            session
                .createQuery(GrantRow.STANDING, GrantRow.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultList())
        .map(rows -> new Caller(issuer, subject, grants(rows)));
  }

  private static List<Caller.Grant> grants(List<GrantRow> rows) {
    return rows.stream().map(row -> new Caller.Grant(row.role, row.partyId)).toList();
  }
}
