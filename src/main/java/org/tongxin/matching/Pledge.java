package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;
import org.tongxin.sharing.Quantity;

/**
 * A provider's promise to a receiver, for a need, of an offer, or both. What remains of its
 * quantity is what is not delivered yet. Days are by the clocks of Shanghai.
 */
@Description("A provider's promise to a receiver, for a need, of an offer, or both (认领)")
public record Pledge(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore PledgeLinks links,
    @Description("How far it has come (状态)") PledgeState state,
    @Nullable @Description(
            "How much is pledged, and how much of that is not delivered yet; null where nobody says (数量)")
        Quantity quantity,
    @Nullable @Description("By which day it is to be delivered; null where no day is named (期限)")
        LocalDate by,
    @Nullable @Description("When it takes place; null where nobody says (约定时间)") PledgeTime time,
    @Nullable @Description("What whoever made it says of it (说明)") String note,
    @Nullable @Description("When it was proposed or promised; null where no source says (提出时间)")
        Instant pledgedAt,
    @Nullable @Description("When the receiver accepted it; null before (接受时间)") Instant acceptedAt,
    @Nullable @Description("On which day the last of it was delivered; null before (兑现完成日)")
        LocalDate deliveredOn,
    @Description("What was delivered so far, in the order in which it was recorded (兑现记录)")
        List<@NonNull Delivery> deliveries,
    @Nullable @Description("What the receiver thinks of it; null before (评价)") PledgeRating rating,
    @Nullable @Description("Why it was declined or withdrawn (原因)") String reason,
    @Nullable @Description(
            "What came of it, where it is known from a source and was not made here; else null (来源所述成效)")
        Outcome reported)
    implements Node {
  public Pledge {
    deliveries = List.copyOf(deliveries);
  }

  /** What changes of a pledge between acceptance and rating. */
  private record Progress(
      @org.jspecify.annotations.Nullable Quantity quantity,
      @org.jspecify.annotations.Nullable Instant acceptedAt,
      @org.jspecify.annotations.Nullable LocalDate deliveredOn,
      List<Delivery> deliveries,
      @org.jspecify.annotations.Nullable PledgeRating rating) {}

  /** The same pledge elsewhere in its life cycle. */
  public Pledge moved(PledgeState to, @org.jspecify.annotations.Nullable String why) {
    return next(to, progress(), why);
  }

  /** The same pledge with the booking that its acceptance makes, at the time agreed on. */
  public Pledge booked(PledgeTime agreed, String bookingId) {
    return new Pledge(
        id,
        version,
        links.booked(bookingId),
        state,
        quantity,
        by,
        agreed,
        note,
        pledgedAt,
        acceptedAt,
        deliveredOn,
        deliveries,
        rating,
        reason,
        reported);
  }

  public Pledge accepted(Instant at) {
    return next(
        PledgeState.ACCEPTED, new Progress(quantity, at, deliveredOn, deliveries, rating), null);
  }

  /**
   * The same pledge with one delivery more.
   *
   * @param last whether nothing more comes, where no quantity tells it
   */
  public Pledge delivered(Delivery delivery, boolean last) {
    var all = new ArrayList<>(deliveries);
    all.add(delivery);
    Quantity left = less(delivery.amount());
    boolean whole = left == null ? last : left.remaining().signum() == 0;
    return next(
        whole ? PledgeState.DELIVERED : state,
        new Progress(left, acceptedAt, whole ? lastDay(all) : null, all, rating),
        null);
  }

  /** The same pledge with these deliveries in place of its own, confirmed where all of it is. */
  public Pledge confirmed(List<Delivery> now) {
    boolean all =
        state == PledgeState.DELIVERED && now.stream().allMatch(one -> one.confirmedAt() != null);
    return next(
        all ? PledgeState.CONFIRMED : state,
        new Progress(quantity, acceptedAt, deliveredOn, now, rating),
        null);
  }

  public Pledge rated(PledgeRating by) {
    return next(
        PledgeState.RATED, new Progress(quantity, acceptedAt, deliveredOn, deliveries, by), null);
  }

  /** The same pledge, with {@code into} wherever {@code from} was. */
  public Pledge replaced(String from, String into) {
    return new Pledge(
        id,
        version + 1,
        links.replaced(from, into),
        state,
        quantity,
        by,
        time,
        note,
        pledgedAt,
        acceptedAt,
        deliveredOn,
        deliveries,
        rating,
        reason,
        reported == null ? null : reported.replaced(from, into));
  }

  private @org.jspecify.annotations.Nullable Quantity less(
      @org.jspecify.annotations.Nullable BigDecimal amount) {
    return quantity == null || amount == null
        ? quantity
        : quantity.left(quantity.remaining().subtract(amount));
  }

  private static LocalDate lastDay(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::day).max(LocalDate::compareTo).orElseThrow();
  }

  private Progress progress() {
    return new Progress(quantity, acceptedAt, deliveredOn, deliveries, rating);
  }

  private Pledge next(
      PledgeState to, Progress progress, @org.jspecify.annotations.Nullable String why) {
    return new Pledge(
        id,
        version + 1,
        links,
        to,
        progress.quantity(),
        by,
        time,
        note,
        pledgedAt,
        progress.acceptedAt(),
        progress.deliveredOn(),
        progress.deliveries(),
        progress.rating(),
        why,
        reported);
  }
}
