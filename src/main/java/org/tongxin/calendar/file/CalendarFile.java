package org.tongxin.calendar.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.tongxin.calendar.file.When.Days;
import org.tongxin.calendar.file.When.Timed;
import org.tongxin.recurrence.Span;

/** An almanac as an iCalendar file: the same almanac makes the same bytes. */
public final class CalendarFile {
  private static final String MAKER = "-//Tongxin//Tongxin//ZH";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private CalendarFile() {}

  /** UTF-8, lines of at most 75 octets that end with CRLF. */
  public static byte[] of(Almanac almanac) {
    List<Entry> entries = almanac.entries();
    var calendar = new Calendar();
    calendar.add(new ProdId(MAKER));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", EntryWords.clean(almanac.name())));
    spans(entries).forEach((zone, span) -> calendar.add(Zones.table(ZoneId.of(zone), span)));
    entries.forEach(entry -> calendar.add(event(entry)));
    return Folding.fold(calendar.toString());
  }

  /** The zones in use by their names, each with the time that its entries take. */
  private static SortedMap<String, Span> spans(List<Entry> entries) {
    var spans = new TreeMap<String, Span>();
    for (Entry entry : entries) {
      if (entry.when() instanceof Timed timed) {
        spans.merge(timed.zone().getId(), timed.span(), CalendarFile::around);
      }
    }
    if (entries.isEmpty()) {
      // A calendar without a component is not valid.
      spans.put(ZONE.getId(), new Span(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
    }
    return spans;
  }

  private static Span around(Span one, Span other) {
    return new Span(
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.to().isAfter(other.to()) ? one.to() : other.to());
  }

  private static VEvent event(Entry entry) {
    boolean cancelled = entry.status() == EntryStatus.CANCELLED;
    var event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(entry.changed()));
    if (entry.made() != null) {
      event.add(new Created(entry.made()));
    }
    event.add(new LastModified(entry.changed()));
    event.add(new Sequence(entry.sequence()));
    event.add(status(entry.status()));
    // Whole days are a duty, and leave time for other things.
    event.add(
        cancelled || entry.when() instanceof Days
            ? ImmutableTransp.TRANSPARENT
            : ImmutableTransp.OPAQUE);
    date(event, entry.when());
    say(event, entry.words());
    return event;
  }

  private static void date(VEvent event, When when) {
    switch (when) {
      case Timed(Span span, ZoneId zone) -> {
        event.add(new DtStart<>(local(span.from(), zone)));
        event.add(new DtEnd<>(local(span.to(), zone)));
      }
      case Days days -> {
        event.add(new DtStart<>(days.from()));
        event.add(new DtEnd<>(days.to()));
      }
    }
  }

  private static void say(VEvent event, EntryWords words) {
    event.add(new Summary(words.summary()));
    if (!words.description().isEmpty()) {
      event.add(new Description(words.description()));
    }
    if (!words.location().isEmpty()) {
      event.add(new Location(words.location()));
    }
    if (!words.categories().isEmpty()) {
      event.add(new Categories(new TextList(words.categories())));
    }
  }

  /** In the zone; in UTC where a clock that was set back shows that time for the second time. */
  private static Temporal local(Instant instant, ZoneId zone) {
    var there = instant.atZone(zone);
    LocalDateTime clock = there.toLocalDateTime();
    return there.equals(clock.atZone(zone)) ? there : instant;
  }

  private static Status status(EntryStatus status) {
    return switch (status) {
      case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
      case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }
}
