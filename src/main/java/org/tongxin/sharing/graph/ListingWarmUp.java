package org.tongxin.sharing.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.tongxin.api.PageRequest;
import org.tongxin.journal.InTurn;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.ListingSort;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.graph.ListingGraph.Order;

/**
 * Asks once for listings of nobody, which Neo4j takes seconds to plan for the first time, so that
 * no caller after a start waits for a plan until its patience is over.
 */
@ApplicationScoped
public class ListingWarmUp {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  // As long as an id: Neo4j keeps plans by the types and by the rough sizes of parameters.
  private static final String NOBODY = "unit_00000000000000000000000000";

  private final ListingGraph graph;
  private final Clock clock;

  ListingWarmUp(ListingGraph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /** One question after the other, up to the first that Neo4j cannot be asked. */
  public Uni<Void> ask() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    PageRequest page = PageRequest.first(1);
    var order = new Order(ListingSort.TITLE, page);
    List<Supplier<Uni<?>>> questions =
        List.of(
            () -> graph.listings(null, of(""), order, Audience.ANYBODY),
            () -> graph.listings(null, of(NOBODY), order, Audience.ANYBODY),
            () -> graph.byKey(List.of(NOBODY), Audience.ANYBODY),
            () -> graph.sharedWith(NOBODY, today, page, Audience.ANYBODY),
            () -> graph.services(NOBODY, today));
    return InTurn.each(questions, question -> Uni.createFrom().deferred(question))
        .onFailure()
        .recoverWithNull();
  }

  private static ListingFilter of(String owner) {
    return new ListingFilter(
        List.of("Offer", "Need"),
        List.of(ListingState.OPEN),
        List.of(),
        new ListingFilter.Where("", "", "", owner),
        List.of(),
        new ListingFilter.Free(null, null),
        null,
        null,
        false,
        null);
  }
}
