package org.tongxin.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open span of dates {@code [since, until)}. A null {@code since} is a start that nobody
 * stated, not "for ever"; a null {@code until} is an end that is not known to come.
 */
public record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

  /** Whether it shares a day with another one. */
  public boolean overlaps(Period other) {
    return beginsBeforeTheEndOf(other) && other.beginsBeforeTheEndOf(this);
  }

  private boolean beginsBeforeTheEndOf(Period other) {
    return since == null || other.until() == null || since.isBefore(other.until());
  }

  /** Whether it ends on or before the day it begins, which no period may. */
  public boolean isEmpty() {
    return since != null && until != null && !until.isAfter(since);
  }
}
