package org.tongxin.calendar.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.calendar.CalendarFeed;
import org.tongxin.calendar.file.FeedSecret;
import org.tongxin.calendar.ledger.Feeds.Opened;

/** A calendar that was opened, with its address. */
@Description("A calendar that was opened, with its address (开通日历结果)")
public record OpenedCalendarFeedPayload(
    @Nullable @Description("The calendar; null where it was refused (日历)") CalendarFeed feed,
    @Nullable @Description(
            "The path to subscribe to, with the secret in it. It is shown this once and kept nowhere: null where a repeated request with the same idempotencyKey is answered; then revoke the calendar and open another one (订阅地址，仅显示一次)")
        String address,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {

  static OpenedCalendarFeedPayload of(
      @org.jspecify.annotations.Nullable Opened opened,
      @org.jspecify.annotations.Nullable String position,
      List<UserError> errors) {
    FeedSecret secret = opened == null ? null : opened.secret();
    return new OpenedCalendarFeedPayload(
        opened == null ? null : opened.feed(),
        secret == null ? null : Calendars.path(secret),
        position,
        errors);
  }
}
