package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Callers;
import org.tongxin.api.Languages;
import org.tongxin.api.Node;
import org.tongxin.api.Nodes;
import org.tongxin.duty.Handover;
import org.tongxin.duty.HandoverStanding;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.Passing;
import org.tongxin.duty.Turn;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.duty.ledger.Passings;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;

/** How turns pass on, what handovers refer to, and what is open. */
@GraphQLApi
public class HandoverFields {
  private final Passings passings;
  private final Duties duties;
  private final Lookups lookups;
  private final Nodes nodes;
  private final Callers callers;

  HandoverFields(Passings passings, Duties duties, Lookups lookups, Nodes nodes, Callers callers) {
    this.passings = passings;
    this.duties = duties;
    this.lookups = lookups;
    this.nodes = nodes;
    this.callers = callers;
  }

  @Name("handover")
  @Nullable @Description(
      "What its holders told those of the next turn; null while they did not, and for callers who may not read it (交接)")
  public Uni<List<@org.jspecify.annotations.Nullable Handover>> turnHandover(
      @Source List<Turn> turns) {
    return ofTurns(turns, Passing::handover);
  }

  @Name("handoverStanding")
  @Nullable @Description(
      "What is still to be done so that it is handed over; null for callers who may not read handovers of the rotation (交接进度)")
  public Uni<List<@org.jspecify.annotations.Nullable HandoverStanding>> turnHandoverStanding(
      @Source List<Turn> turns) {
    return ofTurns(turns, passings::standing);
  }

  @Name("turn")
  @Description("The turn that is handed over (轮次)")
  public Uni<List<Turn>> handoverTurn(@Source List<Handover> handovers) {
    return of(handovers, Passing::turn).map(HandoverFields::there);
  }

  @Name("next")
  @Nullable @Description(
      "The turn to whose holders it goes: the first published one after it that is no declared gap; null while there is none (下一轮)")
  public Uni<List<@org.jspecify.annotations.Nullable Turn>> handoverNext(
      @Source List<Handover> handovers) {
    return of(handovers, Passing::next);
  }

  @Name("standing")
  @Description("What is still to be done (交接进度)")
  public Uni<List<HandoverStanding>> handoverStanding(@Source List<Handover> handovers) {
    return of(handovers, passings::standing).map(HandoverFields::there);
  }

  @Name("openNow")
  @Description(
      "What is open now, for the holders of both turns and for their alliance, by due dates (现未办事项)")
  public Uni<List<List<@NonNull OpenItem>>> handoverOpenNow(@Source List<Handover> handovers) {
    return of(handovers, Function.<Passing>identity()).chain(all -> passings.openNow(there(all)));
  }

  @Name("writtenBy")
  @Nullable @Description("A holder of the turn, or the alliance where its coordinator wrote (交接方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> handoverWriter(
      @Source List<Handover> handovers) {
    return lookups.referred(handovers, Handover::writtenById, Party.class);
  }

  @Name("acceptedBy")
  @Nullable @Description("A holder of the next turn; null while nobody accepted (接收方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> handoverAccepter(
      @Source List<Handover> handovers) {
    return lookups.referred(handovers, Handover::acceptedById, Party.class);
  }

  @Name("title")
  @Description("In a few words, in the language of Accept-Language (标题)")
  public String itemTitle(@Source OpenItem item) {
    return item.title().in(Languages.current());
  }

  @Name("kindLabel")
  @Description("The sort in the language of Accept-Language (类别的文字)")
  public String itemKindLabel(@Source OpenItem item) {
    return Languages.label(item.kind());
  }

  @Name("owner")
  @Nullable @Description("Who has to do it (责任方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> itemOwner(
      @Source List<OpenItem> items) {
    return lookups.referred(items, OpenItem::ownerId, Party.class);
  }

  @Name("about")
  @Nullable @Description("What it is about, as far as the caller may see it (对象)")
  public Uni<List<@org.jspecify.annotations.Nullable Node>> itemAbout(
      @Source List<OpenItem> items) {
    return nodes.load(items.stream().map(OpenItem::aboutId).toList());
  }

  private <T> Uni<List<@org.jspecify.annotations.Nullable T>> ofTurns(
      List<Turn> turns, Function<Passing, @org.jspecify.annotations.Nullable T> part) {
    return callers
        .current()
        .chain(caller -> passings.of(caller, turns))
        .map(all -> parts(turns.stream().map(Turn::id).toList(), all, part));
  }

  private <T> Uni<List<@org.jspecify.annotations.Nullable T>> of(
      List<Handover> handovers, Function<Passing, @org.jspecify.annotations.Nullable T> part) {
    List<String> ids = handovers.stream().map(Handover::turnId).toList();
    return callers
        .current()
        .chain(caller ->
            duties
                .turns(ids.stream().distinct().toList())
                .chain(turns -> passings.of(caller, turns)))
        .map(all -> parts(ids, all, part));
  }

  private static <T> List<@org.jspecify.annotations.Nullable T> parts(
      List<String> turnIds,
      Map<String, Passing> passings,
      Function<Passing, @org.jspecify.annotations.Nullable T> part) {
    var parts = new ArrayList<@org.jspecify.annotations.Nullable T>();
    for (String id : turnIds) {
      Passing passing = passings.get(id);
      parts.add(passing == null ? null : part.apply(passing));
    }
    return parts;
  }

  /** Whoever sees a handover sees its turn too. */
  private static <T> List<T> there(List<@org.jspecify.annotations.Nullable T> things) {
    return things.stream().map(Objects::requireNonNull).toList();
  }
}
