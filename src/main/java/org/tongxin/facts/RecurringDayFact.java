package org.tongxin.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Basis;
import org.tongxin.meetings.Frequency;
import org.tongxin.meetings.PartOfDay;
import org.tongxin.meetings.ReceptionLevel;
import org.tongxin.meetings.RecurringKind;

/**
 * What a facts file says that somebody does again and again.
 *
 * @param amount what is paid each time
 * @param per what the amount is for
 * @param rate which part is paid out, such as 0.04
 */
record RecurringDayFact(
    String id,
    String titleZh,
    @Nullable String titleEn,
    RecurringKind kind,
    @Nullable String actor,
    RecurrenceFact recurrence,
    @Nullable ReceptionLevel level,
    @Nullable String region,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @Nullable String per,
    @Nullable BigDecimal rate,
    Basis basis,
    @Nullable List<String> derivedFields,
    String locator,
    @Nullable String note)
    implements Fact {

  /**
   * How often, as far as a text says it.
   *
   * @param day of the month; null where the text does not say
   * @param rrule our own reading of the rest, an iCalendar rule; null where it makes none
   */
  record RecurrenceFact(
      @Nullable Frequency freq,
      @Nullable WordsFact words,
      @Nullable Integer day,
      @Nullable String weekday,
      @Nullable Integer hoursPerDay,
      @Nullable Integer timesPerDay,
      @Nullable Integer timesPerYear,
      @Nullable List<PartOfDay> partsOfDay,
      @Nullable String rrule) {}
}
