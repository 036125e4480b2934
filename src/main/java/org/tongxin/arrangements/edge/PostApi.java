package org.tongxin.arrangements.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.api.Languages;
import org.tongxin.api.PageRequest;
import org.tongxin.arrangements.Event;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.figures.Citation;
import org.tongxin.figures.Provenance;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.Start;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;
import org.tongxin.network.edge.Lookups;

/** Posts and events of units, teams and alliances. */
@GraphQLApi
public class PostApi {
  private final Arrangements arrangements;
  private final Lookups lookups;
  private final Provenance provenance;
  private final Callers callers;

  PostApi(Arrangements arrangements, Lookups lookups, Provenance provenance, Callers callers) {
    this.arrangements = arrangements;
    this.lookups = lookups;
    this.provenance = provenance;
    this.callers = callers;
  }

  @Name("posts")
  @Description("The posts that it has, and those sent to it, by code (职务)")
  public Uni<List<PostConnection>> unitPosts(
      @Source List<Unit> units,
      @Nullable @Name("asOf")
          @Description("Only those that are held on this day; all where absent (日期)")
          LocalDate asOf,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return posts(
        units.stream().map(Unit::id).toList(), asOf, PageRequest.of(first, after, last, before));
  }

  @Name("events")
  @Description("What happened to it, by code (事件)")
  public Uni<List<EventConnection>> unitEvents(
      @Source List<Unit> units,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return events(
        units.stream().map(Unit::id).toList(), PageRequest.of(first, after, last, before));
  }

  @Name("posts")
  @Description("The posts that it has, and those sent to it, by code (职务)")
  public Uni<List<PostConnection>> alliancePosts(
      @Source List<Alliance> alliances,
      @Nullable @Name("asOf")
          @Description("Only those that are held on this day; all where absent (日期)")
          LocalDate asOf,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return posts(
        alliances.stream().map(Alliance::id).toList(),
        asOf,
        PageRequest.of(first, after, last, before));
  }

  @Name("events")
  @Description("What happened to it, by code (事件)")
  public Uni<List<EventConnection>> allianceEvents(
      @Source List<Alliance> alliances,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return events(
        alliances.stream().map(Alliance::id).toList(), PageRequest.of(first, after, last, before));
  }

  @Name("posts")
  @Description("The posts that it has, and those sent to it, by code (职务)")
  public Uni<List<PostConnection>> teamPosts(
      @Source List<Team> teams,
      @Nullable @Name("asOf")
          @Description("Only those that are held on this day; all where absent (日期)")
          LocalDate asOf,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return posts(
        teams.stream().map(Team::id).toList(), asOf, PageRequest.of(first, after, last, before));
  }

  @Name("events")
  @Description("What happened to it, by code (事件)")
  public Uni<List<EventConnection>> teamEvents(
      @Source List<Team> teams,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return events(
        teams.stream().map(Team::id).toList(), PageRequest.of(first, after, last, before));
  }

  @Description("The kind in the language of Accept-Language (类别的文字)")
  public String kindLabel(@Source Post post) {
    return Languages.label(post.kind());
  }

  @Description("Whether the day it began is known (起始是否已知)")
  public Start start(@Source Post post) {
    return post.since() == null ? Start.UNKNOWN_START : Start.KNOWN_START;
  }

  @Nullable @Description("The party that has the post; null where the source names none (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> party(@Source List<Post> posts) {
    return lookups.referred(posts, Post::partyId, Party.class);
  }

  @Nullable @Description("The party that a liaison officer is sent to (派往主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> sentTo(@Source List<Post> posts) {
    return lookups.referred(posts, Post::sentToId, Party.class);
  }

  @Nullable @Description(
      "Masked name of the person who was appointed, for those who act for the party or for the one sent to; else null (联系人，已掩码)")
  public Uni<List<@org.jspecify.annotations.Nullable String>> contactName(
      @Source List<Post> posts) {
    return callers
        .current()
        .chain(caller ->
            arrangements
                .contactNames(
                    posts.stream().filter(post -> sees(caller, post)).map(Post::id).toList())
                .map(names -> {
                  var inOrder = new ArrayList<@org.jspecify.annotations.Nullable String>();
                  posts.forEach(post -> inOrder.add(names.get(post.id())));
                  return inOrder;
                }));
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> postCitations(@Source List<Post> posts) {
    return provenance.citations(posts.stream().map(Post::id).toList());
  }

  @Name("party")
  @Nullable @Description("Whom it concerns; null where the source names nobody (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> eventParty(
      @Source List<Event> events) {
    return lookups.referred(events, Event::partyId, Party.class);
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> eventCitations(@Source List<Event> events) {
    return provenance.citations(events.stream().map(Event::id).toList());
  }

  private static boolean sees(Caller caller, Post post) {
    String partyId = post.partyId();
    String sentToId = post.sentToId();
    return (partyId != null && caller.actsFor(partyId))
        || (sentToId != null && caller.actsFor(sentToId));
  }

  private Uni<List<PostConnection>> posts(
      List<String> partyIds, @org.jspecify.annotations.Nullable LocalDate asOf, PageRequest page) {
    return arrangements
        .postsAt(partyIds)
        .map(lists ->
            lists.stream()
                .map(list -> list.stream().filter(post -> post.isHeldOn(asOf)).toList())
                .map(list -> PostConnection.of(page.cut(list, Post::code)))
                .toList());
  }

  private Uni<List<EventConnection>> events(List<String> partyIds, PageRequest page) {
    return arrangements
        .eventsOf(partyIds)
        .map(lists ->
            lists.stream().map(list -> EventConnection.of(page.cut(list, Event::code))).toList());
  }
}
