package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;

/** Days off and working days that make up for them, for whoever counts by them. */
@Description(
    "Days off and working days that make up for them; nothing counts by it unless it says so (节假日历)")
public record HolidayCalendar(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read (代码)") String code,
    @Ignore @Nullable String partyId,
    @Description("Name (名称)") String name,
    @Description("Its days in their order (日历日)") List<@NonNull Holiday> days)
    implements Node {
  public HolidayCalendar {
    days = days.stream().sorted(Comparator.comparing(Holiday::date)).toList();
  }

  /** The same with other days beside its own; one of the same date takes the place of its own. */
  public HolidayCalendar with(List<Holiday> more, List<LocalDate> without) {
    var changed = new ArrayList<>(more);
    days.stream()
        .filter(day -> !without.contains(day.date()))
        .filter(day -> more.stream().noneMatch(one -> one.date().equals(day.date())))
        .forEach(changed::add);
    return new HolidayCalendar(id, version + 1, code, partyId, name, changed);
  }

  public HolidayCalendar named(String other) {
    return new HolidayCalendar(id, version, code, partyId, other, days);
  }

  /** The same calendar of another party, for one that turned out to be another. */
  public HolidayCalendar of(String otherId) {
    return new HolidayCalendar(id, version + 1, code, otherId, name, days);
  }

  /** As the arithmetic of days takes it. */
  public Holidays holidays() {
    return Holidays.of(days);
  }
}
