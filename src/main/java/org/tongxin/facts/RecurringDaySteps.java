package org.tongxin.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.facts.RecurringDayFact.RecurrenceFact;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.meetings.HolidayRule;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.Schedule;
import org.tongxin.meetings.StatedTerms;
import org.tongxin.meetings.TimeOfDay;
import org.tongxin.meetings.ledger.RecurringDays;

/**
 * What to write of the recurring days of a facts file. A text that says how often and not on which
 * day leaves a draft that says what is missing; none speaks of holidays.
 */
@ApplicationScoped
class RecurringDaySteps {
  private static final int FIRST = 1;
  private static final String ZONE = "Asia/Shanghai";

  private final RecurringDays days;

  RecurringDaySteps(RecurringDays days) {
    this.days = days;
  }

  /** To be done after the open questions, which know a day by its code until it is there. */
  List<Step> of(Citing citing, FactsFile file) {
    var steps = new ArrayList<Step>();
    for (var fact : file.recurringDays()) {
      var day = recurringDay(fact);
      steps.add(
          new Step(
              day.id(),
              () ->
                  days.enter(citing.transaction(), day)
                      .chain(() ->
                          citing.records().settle(citing.transaction(), fact.id(), day.id()))));
      steps.add(citing.citeWhole(day.id(), fact));
    }
    return steps;
  }

  private static RecurringDay recurringDay(RecurringDayFact fact) {
    return new RecurringDay(
        Id.ofCode(IdKind.RECURRING_DAY, fact.id()).toString(),
        FIRST,
        fact.id(),
        Founding.id(fact.actor()),
        fact.kind(),
        fact.titleZh(),
        fact.titleEn(),
        false,
        fact.level(),
        Founding.id(fact.region()),
        null,
        null,
        ZONE,
        schedule(fact.recurrence()),
        stated(fact));
  }

  private static Schedule schedule(RecurrenceFact fact) {
    List<TimeOfDay> times =
        Founding.orNone(fact.partsOfDay()).stream()
            .map(part -> new TimeOfDay(part, null, null))
            .toList();
    return new Schedule(
        fact.rrule(), null, null, List.of(), HolidayRule.KEEP, null, times, fact.hoursPerDay());
  }

  private static StatedTerms stated(RecurringDayFact fact) {
    RecurrenceFact recurrence = fact.recurrence();
    var words = recurrence.words();
    return new StatedTerms(
        recurrence.freq(),
        words == null ? null : words.zh(),
        words == null ? null : words.en(),
        recurrence.timesPerDay(),
        recurrence.timesPerYear(),
        fact.amount(),
        fact.currency(),
        fact.per(),
        fact.rate());
  }
}
