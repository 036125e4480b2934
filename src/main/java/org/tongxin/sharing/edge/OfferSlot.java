package org.tongxin.sharing.edge;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.sharing.time.Slot;

/** One time at which a window is open. */
@Name("Slot")
@Description("One time at which a window is open (时段)")
public record OfferSlot(
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it is over (结束时间)") Instant ends,
    @Id @Description("The window that it is of (开放时段编号)") String windowId,
    @Description("How many can use it at once (容量)") int capacity,
    @Description("How many are free all through it; 0 where it is blacked out (全程余量)") int free,
    @Description("How many wait for a part of it (候补数)") int waiting,
    @Description("Whether a blackout touches it (是否停用)") boolean blackedOut,
    @Description("What is free, part by part (分段余量)") List<@NonNull FreePart> parts) {

  /** A part of a slot in which the same number is free throughout. */
  @Name("FreePart")
  @Description("A part of a slot in which the same number is free throughout (分段余量)")
  public record FreePart(
      @Description("When it begins (开始时间)") Instant starts,
      @Description("When it is over (结束时间)") Instant ends,
      @Description("How many are free (余量)") int free) {}

  static OfferSlot of(Slot slot) {
    return new OfferSlot(
        slot.span().from(),
        slot.span().to(),
        slot.windowId(),
        slot.capacity(),
        slot.free(),
        slot.waiting(),
        slot.blackedOut(),
        slot.spans().stream()
            .map(part -> new FreePart(part.span().from(), part.span().to(), part.free()))
            .toList());
  }
}
