package org.tongxin.recurrence;

import java.time.LocalDate;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The days of a rule, one step after the other, at most {@value #MOST_STEPS} of them. The library
 * gives up by itself on a rule that is silent for some thousand of its periods; such a rule counts
 * as ended.
 */
final class Walk extends AbstractSpliterator<LocalDate> {
  static final int MOST_STEPS = 10_000;
  private static final int LAST_YEAR = 9999;

  // A day belongs to a period that began up to a year before, as in weeks across New Year.
  private static final int LONGEST_PERIOD_DAYS = 370;

  private @Nullable RecurrenceRuleIterator iterator;
  private int steps;

  /** Starts at or before {@code from}, with days of {@code rule} counted from {@code first}. */
  Walk(RecurrenceRule rule, LocalDate first, LocalDate from) {
    super(MOST_STEPS, ORDERED | DISTINCT | NONNULL);
    LocalDate near = from.minusDays(LONGEST_PERIOD_DAYS);
    try {
      RecurrenceRuleIterator begun = rule.iterator(Rule.of(first));
      if (near.isAfter(first)) {
        begun.fastForward(Rule.of(near));
      }
      iterator = begun;
    } catch (IllegalArgumentException | IllegalStateException e) {
      iterator = null;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super LocalDate> action) {
    RecurrenceRuleIterator at = iterator;
    if (at == null || !at.hasNext()) {
      return false;
    }
    if (++steps > MOST_STEPS) {
      throw Recurrence.tooMany().asException();
    }
    // The library looks for the next day before it hands out this one, so this one is read first.
    LocalDate day = Rule.day(at.peekDateTime());
    step(at);
    if (day.getYear() > LAST_YEAR) {
      iterator = null;
      return false;
    }
    action.accept(day);
    return true;
  }

  private void step(RecurrenceRuleIterator at) {
    try {
      at.nextDateTime();
    } catch (IllegalArgumentException | IllegalStateException e) {
      iterator = null;
    }
  }
}
