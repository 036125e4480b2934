package org.tongxin.journal;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The only way to a database session. Every call opens a session of its own: sibling fields of a
 * GraphQL query share a Vert.x context, and Hibernate Reactive's {@code withSession} would let them
 * share, and break, one session.
 */
@ApplicationScoped
public class Ledger {
  private static final int MOST_RETRIES = 3;
  private static final Duration LONGEST_IN_BULK = Duration.ofSeconds(60);
  // A running timer keeps its old time when the setting changes; it has to be stopped and set anew.
  private static final String STOP_TIMER = "set local transaction_timeout = 0";
  private static final String ALLOW_LONG = "set local transaction_timeout = '60s'";

  private final Mutiny.SessionFactory sessions;
  private final Clock clock;
  private final Duration patience;

  Ledger(
      Mutiny.SessionFactory sessions,
      Clock clock,
      @ConfigProperty(name = "tongxin.patience") Duration patience) {
    this.sessions = sessions;
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * Reads in a session that is closed when {@code work} ends. Refused with UNAVAILABLE after four
   * seconds.
   */
  public <T> Uni<T> read(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return bounded(
        sessions
            .openStatelessSession()
            .chain(session -> work.apply(session).eventually(session::close)),
        patience);
  }

  /**
   * Writes rows and changes in one transaction, which commits when {@code work} gives its item and
   * rolls back when it fails. A broken database constraint becomes the refusal of its name.
   *
   * @param actor who does it, as the journal names them
   */
  public <T> Uni<T> write(String actor, Function<Transaction, Uni<T>> work) {
    return bounded(inTransaction(actor, work), patience);
  }

  /**
   * The same for bulk work that was validated whole before, and may take up to a minute. It holds
   * back the readers of the journal for as long, so it is for a start, not for a request.
   */
  public <T> Uni<T> writeInBulk(String actor, Function<Transaction, Uni<T>> work) {
    return bounded(
        inTransaction(
            actor,
            transaction ->
                transaction
                    .session()
                    .createNativeQuery(STOP_TIMER)
                    .executeUpdate()
                    .chain(
                        () -> transaction.session().createNativeQuery(ALLOW_LONG).executeUpdate())
                    .chain(() -> work.apply(transaction))),
        LONGEST_IN_BULK);
  }

  /** A deadlock undid all of it, so it may be done again. */
  private <T> Uni<T> inTransaction(String actor, Function<Transaction, Uni<T>> work) {
    return once(actor, work)
        .onFailure(Failures::isDeadlock)
        .retry()
        .withBackOff(Duration.ofMillis(10), Duration.ofMillis(100))
        .atMost(MOST_RETRIES);
  }

  private <T> Uni<T> once(String actor, Function<Transaction, Uni<T>> work) {
    return sessions
        .openStatelessSession()
        .chain(session ->
            session
                .withTransaction(
                    ignored -> work.apply(new Transaction(session, actor, clock.instant())))
                .eventually(session::close));
  }

  /**
   * Answers within {@code longest}, but lets the work run to its end: cancelled half-way, it would
   * go on with its next statement outside the transaction. PostgreSQL's transaction_timeout ends
   * what really hangs.
   */
  private static <T> Uni<T> bounded(Uni<T> work, Duration longest) {
    return Uni.createFrom()
        .<T>emitter(answer -> work.subscribe().with(answer::complete, answer::fail))
        .ifNoItem()
        .after(longest)
        .fail()
        .onFailure(TimeoutException.class)
        .transform(Failures::unavailable)
        .onFailure()
        .transform(Failures::translate);
  }
}
