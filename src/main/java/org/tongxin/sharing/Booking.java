package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;

/** A promise of one or more resources for a time. */
@Description("A promise of one or more resources for a time (预约)")
public record Booking(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String bookerId,
    @Description("Where it stands (状态)") BookingState state,
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it is over (结束时间)") Instant ends,
    @Description("What is booked; all of it or nothing (明细)") List<@NonNull BookingLine> lines,
    @Nullable @Id @Description("The series that it is part of; null for a single one (系列编号)")
        String seriesId,
    @Nullable @Description("For a monthly pass: its month, such as 2026-12 (包月月份)")
        String passMonth,
    @Description("When it was made (预约时间)") Instant madeAt,
    @Nullable @Description("While HELD: until when it takes room without being settled (暂留至)")
        Instant heldUntil,
    @Nullable @Description("Why it was declined, cancelled or recalled (原因)") String reason)
    implements Node {
  public Booking {
    lines = List.copyOf(lines);
  }

  /** The same booking elsewhere in its life cycle, settled one way or another. */
  public Booking moved(BookingState to, @Nullable String why) {
    return new Booking(
        id, version + 1, bookerId, to, starts, ends, lines, seriesId, passMonth, madeAt, null, why);
  }

  /** The same booking, held until an instant. */
  public Booking held(Instant until) {
    return new Booking(
        id,
        version + 1,
        bookerId,
        BookingState.HELD,
        starts,
        ends,
        lines,
        seriesId,
        passMonth,
        madeAt,
        until,
        null);
  }

  /** The same booking from a later start, where what went before is over. */
  public Booking startingAt(Instant start) {
    return new Booking(
        id, version, bookerId, state, start, ends, lines, seriesId, passMonth, madeAt, heldUntil,
        reason);
  }

  /** Until when there is a point in waiting: a pass may begin within its month. */
  public Instant waitsUntil() {
    return passMonth == null ? starts : ends;
  }

  /** The same booking of another party, for one that turned out to be another. */
  public Booking bookedBy(String partyId) {
    return new Booking(
        id,
        version + 1,
        partyId,
        state,
        starts,
        ends,
        lines,
        seriesId,
        passMonth,
        madeAt,
        heldUntil,
        reason);
  }
}
