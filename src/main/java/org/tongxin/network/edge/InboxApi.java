package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.api.Node;
import org.tongxin.api.Nodes;
import org.tongxin.api.PageRequest;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;
import org.tongxin.network.Party;

/** What awaits a party. */
@GraphQLApi
public class InboxApi {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Instance<InboxSource> sources;
  private final Callers callers;
  private final Lookups lookups;
  private final Nodes nodes;
  private final Clock clock;

  InboxApi(
      Instance<InboxSource> sources, Callers callers, Lookups lookups, Nodes nodes, Clock clock) {
    this.sources = sources;
    this.callers = callers;
    this.lookups = lookups;
    this.nodes = nodes;
    this.clock = clock;
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description(
      "What awaits a party, for whoever acts for it: by sort, then the most urgent first (待办)")
  public Uni<InboxConnection> inbox(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party,
      @Name("kinds") @DefaultValue("[]") @Description("Only these sorts; empty for all (类别)")
          List<@NonNull InboxKind> kinds,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return lookups
        .idOf(party, "party", Party.class)
        .call(id -> callers.current().invoke(caller -> caller.requireActingFor(id)))
        .chain(this::awaiting)
        .map(items ->
            items.stream()
                .filter(item -> kinds == null || kinds.isEmpty() || kinds.contains(item.kind()))
                .sorted(Comparator.comparing(InboxItem::place))
                .toList())
        .map(items -> InboxConnection.of(page.cut(items, InboxItem::place)));
  }

  @Description("The sort in the language of Accept-Language (类别的文字)")
  public String kindLabel(@Source InboxItem item) {
    return Languages.label(item.kind());
  }

  @Description("Whether its day is past; false where there is none (是否逾期)")
  public boolean overdue(@Source InboxItem item) {
    return item.due() != null && item.due().isBefore(LocalDate.ofInstant(clock.instant(), ZONE));
  }

  @Nullable @Description("What it is about (对象)")
  public Uni<List<@org.jspecify.annotations.Nullable Node>> about(@Source List<InboxItem> items) {
    return nodes.load(items.stream().map(InboxItem::aboutId).toList());
  }

  private Uni<List<InboxItem>> awaiting(String partyId) {
    Uni<List<InboxItem>> all = Uni.createFrom().item(List.of());
    for (InboxSource source : sources) {
      all =
          all.chain(before ->
              source
                  .awaiting(partyId, clock.instant())
                  .map(more -> {
                    var items = new ArrayList<>(before);
                    items.addAll(more);
                    return items;
                  }));
    }
    return all;
  }
}
