package org.tongxin.sheets;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Sha256;

/** Keeps uploaded files for 48 hours, each for nobody but who sent it. */
@ApplicationScoped
public class Uploads {
  private static final Duration KEPT = Duration.ofDays(2);

  private final Ledger ledger;
  private final Clock clock;

  Uploads(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Keeps a file, whatever is in it.
   *
   * @param actor as the journal names them
   * @param name as its sender calls it
   */
  public Uni<Upload> keep(String actor, String name, Format format, byte[] bytes) {
    Instant now = clock.instant();
    var upload =
        new Upload(
            Id.fresh(IdKind.UPLOAD, now.toEpochMilli()),
            actor,
            name,
            format.mediaType(),
            Sha256.hex(bytes),
            bytes,
            now);
    return ledger.write(
        actor,
        transaction -> transaction.session().insert(UploadRow.of(upload)).replaceWith(upload));
  }

  /** The actor's own upload of this id; null where there is none, or it is older than 48 hours. */
  public Uni<@Nullable Upload> find(Mutiny.StatelessSession session, String id, String actor) {
    return session
        .createQuery(UploadRow.OWN, UploadRow.class)
        .setParameter("id", id)
        .setParameter("actor", actor)
        .setParameter("since", oldest())
        .getSingleResultOrNull()
        .map(row -> row == null ? null : row.toUpload());
  }

  /** Deletes what is older than 48 hours; runs by itself every hour. */
  @Scheduled(every = "1h", delayed = "11m")
  public Uni<Void> forgetOld() {
    return ledger
        .write(
            "housekeeping",
            transaction ->
                transaction
                    .session()
                    .createMutationQuery(UploadRow.FORGET)
                    .setParameter("since", oldest())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT);
  }
}
