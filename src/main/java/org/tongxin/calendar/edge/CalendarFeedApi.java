package org.tongxin.calendar.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.calendar.CalendarFeed;
import org.tongxin.calendar.input.OpenCalendarFeedInput;
import org.tongxin.calendar.input.RevokeCalendarFeedInput;
import org.tongxin.calendar.ledger.Feeds;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;

/** Calendars that can be subscribed to, for whoever acts for their parties. */
@GraphQLApi
public class CalendarFeedApi {
  private final Feeds feeds;
  private final Payloads payloads;
  private final Lookups lookups;
  private final Callers callers;
  private final Arrangements arrangements;

  CalendarFeedApi(
      Feeds feeds, Payloads payloads, Lookups lookups, Callers callers, Arrangements arrangements) {
    this.feeds = feeds;
    this.payloads = payloads;
    this.lookups = lookups;
    this.callers = callers;
    this.arrangements = arrangements;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Opens a calendar of a party's bookings, duties and meetings, or of those of one of its officers, at a secret address, as whoever acts for the party; at most 10 at a time for each (开通日历)")
  public Uni<OpenedCalendarFeedPayload> openCalendarFeed(
      @Name("input") @Description("What is to be done (输入)") OpenCalendarFeedInput input) {
    return payloads.answer(caller -> feeds.open(caller, input), OpenedCalendarFeedPayload::of);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Makes a calendar's address work no more, as whoever acts for its party (停用日历)")
  public Uni<CalendarFeedPayload> revokeCalendarFeed(
      @Name("input") @Description("What is to be done (输入)") RevokeCalendarFeedInput input) {
    return payloads.answer(caller -> feeds.revoke(caller, input), CalendarFeedPayload::new);
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description(
      "The calendars of a party and of its officers, revoked ones too, for whoever acts for it: those that work first, then the newest, 100 at most (日历列表)")
  public Uni<List<@NonNull CalendarFeed>> calendarFeeds(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party) {
    return lookups
        .idOf(party, "party", Party.class)
        .call(id -> callers.current().invoke(caller -> caller.requireActingFor(id)))
        .chain(feeds::of);
  }

  @Name("party")
  @Description("Who answers for it (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> feedParty(
      @Source List<CalendarFeed> all) {
    return lookups.referred(all, CalendarFeed::partyId, Party.class);
  }

  @Name("post")
  @Nullable @Description("The officer whose calendar it is; null where it is the party's own (职务)")
  public Uni<List<@org.jspecify.annotations.Nullable Post>> feedPost(
      @Source List<CalendarFeed> all) {
    List<String> ids = all.stream().map(CalendarFeed::postId).filter(Objects::nonNull).toList();
    return arrangements
        .posts(ids)
        .map(posts -> {
          var byId = new HashMap<String, Post>();
          posts.forEach(post -> byId.put(post.id(), post));
          return all.stream().map(CalendarFeed::postId).map(byId::get).toList();
        });
  }
}
