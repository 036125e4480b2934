package org.tongxin.journal;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.kernel.Position;

/** One transaction of the ledger: its session, its instant, and the changes recorded so far. */
public final class Transaction {
  private static final int SCHEMA_VERSION = 1;
  private static final String APPEND =
      """
      insert into journal (event_id, subject_id, subject_version, kind, schema_version, payload, actor, at)
      values (:event, :subject, :version, :kind, :schema, cast(cast(:payload as text) as jsonb), :actor, :at)
      returning cast(cast(xid as text) as bigint), seq
      """;

  private final Mutiny.StatelessSession session;
  private final String actor;
  private final Instant now;
  private Position position = Position.START;

  Transaction(Mutiny.StatelessSession session, String actor, Instant now) {
    this.session = session;
    this.actor = actor;
    this.now = now;
  }

  public Mutiny.StatelessSession session() {
    return session;
  }

  /** The instant of everything that this transaction does. */
  public Instant now() {
    return now;
  }

  /** Where the last change recorded here stands in the journal. */
  public Position position() {
    return position;
  }

  /** Appends a change, to be committed together with the rows. */
  public Uni<Void> record(Change change) {
    return session
        .createNativeQuery(APPEND, Object[].class)
        .setParameter("event", UUID.randomUUID())
        .setParameter("subject", change.subjectId())
        .setParameter("version", change.version())
        .setParameter("kind", change.kind())
        .setParameter("schema", SCHEMA_VERSION)
        .setParameter("payload", Json.write(change))
        .setParameter("actor", actor)
        .setParameter("at", now)
        .getSingleResult()
        .invoke(row ->
            position = new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .replaceWithVoid();
  }
}
