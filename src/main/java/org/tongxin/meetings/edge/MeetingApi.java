package org.tongxin.meetings.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.PageRequest;
import org.tongxin.kernel.Checks;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.ledger.Gatherings;
import org.tongxin.meetings.ledger.Gatherings.Stretch;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.recurrence.Span;

/** Which meetings there are. */
@GraphQLApi
public class MeetingApi {
  private final Gatherings gatherings;
  private final Lookups lookups;

  MeetingApi(Gatherings gatherings, Lookups lookups) {
    this.gatherings = gatherings;
    this.lookups = lookups;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("A meeting by id; null where there is none (查询会议)")
  public Uni<@org.jspecify.annotations.Nullable Meeting> meeting(
      @Name("id") @Id @Description("Its id (编号)") String id) {
    return gatherings.meetings(List.of(id)).map(found -> found.isEmpty() ? null : found.getFirst());
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("The meetings of a party in a stretch of time, by their beginnings (会议列表)")
  public Uni<MeetingConnection> meetings(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party,
      @Name("from") @Description("Those that end after this (起)") Instant from,
      @Name("to") @Description("Those that begin before this (止)") Instant to,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    Span.check(new Checks(), "to", from, to).refuse();
    return lookups
        .idOf(party, "party", Party.class)
        .chain(id -> gatherings.meetings(new Stretch(id, from, to), page))
        .map(MeetingConnection::of);
  }
}
