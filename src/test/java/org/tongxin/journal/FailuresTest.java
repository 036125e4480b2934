package org.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.CompositeException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;

/** What failures of the ledger mean, also where the rollback after them failed too. */
class FailuresTest {
  private final Throwable lost =
      new IllegalStateException(new NoStackTraceThrowable("Connection is not active now"));

  @Test
  void aRefusalIsToldEvenWhereTheRollbackFailedAfterIt() {
    var full = Refusal.of(Code.CAPACITY_EXCEEDED, "input", "满", "full").asException();

    assertThat(Failures.translate(new CompositeException(full, lost))).isSameAs(full);
  }

  @Test
  void aLostConnectionIsAnOutage() {
    assertThat(code(lost)).isEqualTo(Code.UNAVAILABLE);
    assertThat(code(new CompositeException(lost, lost))).isEqualTo(Code.UNAVAILABLE);
  }

  @Test
  void aDeadlockIsSeenBehindTheFailedRollback() {
    var deadlock = new PgException("deadlock detected", "ERROR", "40P01", "");

    assertThat(Failures.isDeadlock(new CompositeException(deadlock, lost))).isTrue();
    assertThat(Failures.isDeadlock(lost)).isFalse();
  }

  @Test
  void aQuestionThatIsAskedWrongIsNoOutage() {
    var fault = new NoStackTraceThrowable("Parameter at position[0] is of another class");

    assertThat(Failures.translate(fault)).isSameAs(fault);
  }

  @Test
  void whatIsNoFailureOfTheLedgerStaysAsItIs() {
    var fault = new IllegalStateException("ours");

    assertThat(Failures.translate(fault)).isSameAs(fault);
  }

  private static Code code(Throwable failure) {
    return ((Refused) Failures.translate(failure)).first().code();
  }
}
