package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A stretch of days in which some members have a duty: several of them hold it together. */
@Description("A stretch of days in which a member, or several together, have a duty (一轮)")
public record Turn(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String rotationId,
    @Description("Its number in the rotation, from 1 (序号)") int number,
    @Name("from") @Description("First day, in the rotation's zone (起始日)") LocalDate from,
    @Name("to") @Description("First day on which it is over (终止日)") LocalDate to,
    @Description("Whether it may still move (状态)") TurnState state,
    @Ignore List<String> plannedIds,
    @Ignore List<String> effectiveIds,
    @Description("Whether its holders were chosen by hand (是否指定)") boolean pinned,
    @Description("Whether it is a declared gap, in which nobody has the duty (是否空缺)") boolean gap,
    @Nullable @Description("Why somebody else stands in, or why it is a gap (原因)") String reason)
    implements Node {
  public Turn {
    plannedIds = List.copyOf(plannedIds);
    effectiveIds = List.copyOf(effectiveIds);
  }

  @Ignore
  public boolean isPublished() {
    return state == TurnState.PUBLISHED;
  }

  /** Drafted anew with other holders. */
  public Turn planned(List<String> holders) {
    return with(holders, holders, pinned, false);
  }

  public Turn pinned(List<String> holders) {
    return with(holders, holders, true, false);
  }

  public Turn unpinned() {
    return with(plannedIds, effectiveIds, false, gap);
  }

  public Turn published() {
    return new Turn(
        id,
        version + 1,
        rotationId,
        number,
        from,
        to,
        TurnState.PUBLISHED,
        plannedIds,
        effectiveIds,
        pinned,
        gap,
        reason);
  }

  /** Nobody has the duty; who was to have it once it was published stays on record. */
  public Turn leftOpen(String why) {
    return with(isPublished() ? plannedIds : List.of(), List.of(), false, true).because(why);
  }

  /** Somebody has the duty in place of who was to have it. */
  public Turn heldBy(String inPlaceOf, String newcomer) {
    return with(
        plannedIds,
        effectiveIds.stream().map(id -> id.equals(inPlaceOf) ? newcomer : id).toList(),
        pinned,
        gap);
  }

  /** The same turn, after somebody was named who has it for a holder. */
  public Turn renamed() {
    return with(plannedIds, effectiveIds, pinned, gap);
  }

  public Turn because(@org.jspecify.annotations.Nullable String why) {
    return new Turn(
        id,
        version,
        rotationId,
        number,
        from,
        to,
        state,
        plannedIds,
        effectiveIds,
        pinned,
        gap,
        why);
  }

  /** The same turn on other days. */
  public Turn on(LocalDate newFrom, LocalDate newTo) {
    return new Turn(
        id,
        version + 1,
        rotationId,
        number,
        newFrom,
        newTo,
        state,
        plannedIds,
        effectiveIds,
        pinned,
        gap,
        reason);
  }

  /** The same turn, with {@code into} wherever {@code from} was. */
  public Turn replaced(String fromId, String intoId) {
    return with(
        plannedIds.stream().map(id -> id.equals(fromId) ? intoId : id).distinct().toList(),
        effectiveIds.stream().map(id -> id.equals(fromId) ? intoId : id).distinct().toList(),
        pinned,
        gap);
  }

  private Turn with(List<String> planned, List<String> effective, boolean nowPinned, boolean open) {
    return new Turn(
        id,
        version + 1,
        rotationId,
        number,
        from,
        to,
        state,
        planned,
        effective,
        nowPinned,
        open,
        reason);
  }
}
