package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** Something that a party does again and again: a meeting, a reception day, a patrol. */
@Description(
    "Something that a party does again and again: a meeting, a reception day, a patrol (定期事项)")
public record RecurringDay(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read (代码)") String code,
    @Ignore @Nullable String partyId,
    @Description("What recurs (类别)") RecurringKind kind,
    @Description("Title in Chinese (名称)") String title,
    @Nullable @Description("Title in English (英文名称)") String titleEn,
    @Ignore boolean ended,
    @Nullable @Description("Of a reception day: at which level (层级)") ReceptionLevel level,
    @Ignore @Nullable String regionId,
    @Nullable @Description("Where, in words (地点)") String place,
    @Ignore @Nullable String placeId,
    @Description("Time zone of its days and hours (时区)") String zone,
    @Description("On which days and at which times (安排)") Schedule schedule,
    @Description("What its source says in its own measures (来源所载)") StatedTerms stated)
    implements Node {

  /** What is not known of it. Days it has all the same where only its party is unknown. */
  @Ignore
  public List<RecurringDayGap> gaps() {
    var gaps = new ArrayList<RecurringDayGap>();
    if (partyId == null) {
      gaps.add(RecurringDayGap.PARTY);
    }
    gaps.addAll(schedule.gaps());
    return gaps;
  }

  @Ignore
  public RecurringDayState standing() {
    return ended
        ? RecurringDayState.ENDED
        : gaps().isEmpty() ? RecurringDayState.OPEN : RecurringDayState.DRAFT;
  }

  @Ignore
  public ZoneId clocks() {
    return ZoneId.of(zone);
  }

  /** The same, with no day from {@code day} on. */
  public RecurringDay endedOn(LocalDate day) {
    return new RecurringDay(
        id,
        version + 1,
        code,
        partyId,
        kind,
        title,
        titleEn,
        true,
        level,
        regionId,
        place,
        placeId,
        zone,
        schedule.ending(day),
        stated);
  }

  /** The same, with {@code into} wherever {@code from} was. */
  public RecurringDay replaced(String from, String into) {
    return new RecurringDay(
        id,
        version + 1,
        code,
        from.equals(partyId) ? into : partyId,
        kind,
        title,
        titleEn,
        ended,
        level,
        regionId,
        place,
        from.equals(placeId) ? into : placeId,
        zone,
        schedule,
        stated);
  }
}
