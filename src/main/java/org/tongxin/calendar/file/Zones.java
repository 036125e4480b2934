package org.tongxin.calendar.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.tongxin.recurrence.Span;

/**
 * What a zone's clocks do, from the rules by which bookings are reckoned: ical4j's own tables are
 * of another edition, and are looked for on the network.
 */
final class Zones {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

  private Zones() {}

  /**
   * The zone as it is during {@code within}: each change of its clocks, and the last one before.
   */
  static VTimeZone table(ZoneId zone, Span within) {
    ZoneRules rules = zone.getRules();
    var observances = new ArrayList<Observance>();
    // Just after the start, so that a change at the start counts.
    ZoneOffsetTransition first = rules.previousTransition(within.from().plusNanos(1));
    if (first == null) {
      ZoneOffset offset = rules.getOffset(within.from());
      observances.add(observance(rules, within.from(), ALWAYS, List.of(offset, offset)));
    } else {
      observances.add(observance(rules, first));
    }
    ZoneOffsetTransition next = rules.nextTransition(within.from());
    while (next != null && next.getInstant().isBefore(within.to())) {
      observances.add(observance(rules, next));
      next = rules.nextTransition(next.getInstant());
    }
    var table = new VTimeZone();
    table.add(new TzId(zone.getId()));
    table.setComponentList(new ComponentList<>(List.copyOf(observances)));
    return table;
  }

  private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
    return observance(
        rules,
        change.getInstant(),
        change.getDateTimeBefore(),
        List.of(change.getOffsetBefore(), change.getOffsetAfter()));
  }

  private static Observance observance(
      ZoneRules rules, Instant at, LocalDateTime onset, List<ZoneOffset> fromAndTo) {
    Observance observance = rules.isDaylightSavings(at) ? new Daylight() : new Standard();
    observance.add(new DtStart<>(onset));
    observance.add(new TzOffsetFrom(fromAndTo.getFirst()));
    observance.add(new TzOffsetTo(fromAndTo.getLast()));
    return observance;
  }
}
