package org.tongxin.journal;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets idempotency keys that are older than 48 hours. */
@ApplicationScoped
class Housekeeping {
  private static final String FORGET =
      "delete from idempotency where created_at < now() - interval '48 hours'";

  private final Ledger ledger;

  Housekeeping(Ledger ledger) {
    this.ledger = ledger;
  }

  @Scheduled(every = "1h", delayed = "10m")
  Uni<Void> forgetOldKeys() {
    return ledger
        .write(
            "housekeeping",
            transaction -> transaction.session().createNativeQuery(FORGET).executeUpdate())
        .replaceWithVoid();
  }
}
