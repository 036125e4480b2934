package org.tongxin.meetings.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.meetings.Holiday;
import org.tongxin.meetings.HolidayCalendar;
import org.tongxin.meetings.HolidayKind;

@Entity
@Table(name = "holiday_calendar")
class HolidayCalendarRow {
  @Id String id;
  int version;
  String code;

  @Column(name = "party_id")
  @Nullable String partyId;

  String name;
  String[] days;
  String[] kinds;
  String[] names;

  static HolidayCalendarRow of(HolidayCalendar calendar) {
    var row = new HolidayCalendarRow();
    row.id = calendar.id();
    row.version = calendar.version();
    row.code = calendar.code();
    row.partyId = calendar.partyId();
    row.name = calendar.name();
    row.days = texts(calendar, day -> day.date().toString());
    row.kinds = texts(calendar, day -> day.kind().name());
    row.names = texts(calendar, day -> Objects.requireNonNullElse(day.name(), ""));
    return row;
  }

  HolidayCalendar toCalendar() {
    List<Holiday> all = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      all.add(
          new Holiday(
              LocalDate.parse(days[i]),
              HolidayKind.valueOf(kinds[i]),
              names[i].isEmpty() ? null : names[i]));
    }
    return new HolidayCalendar(id, version, code, partyId, name, all);
  }

  private static String[] texts(HolidayCalendar calendar, Function<Holiday, String> of) {
    return calendar.days().stream().map(of).toArray(String[]::new);
  }
}
