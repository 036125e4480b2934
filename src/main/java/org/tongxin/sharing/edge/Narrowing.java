package org.tongxin.sharing.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.edge.Lookups;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.edge.ListingsInput.FreeInput;
import org.tongxin.sharing.edge.ListingsInput.ListingType;
import org.tongxin.sharing.graph.ListingFilter;
import org.tongxin.sharing.graph.ListingFilter.Free;
import org.tongxin.sharing.graph.ListingFilter.Where;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Agenda;

/** Makes a question to the graph of what a caller wants to see. */
@ApplicationScoped
public class Narrowing {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration LONGEST = Duration.ofDays(31);

  private final Lookups lookups;
  private final ListingGraph graph;
  private final Agenda agenda;
  private final Clock clock;

  Narrowing(Lookups lookups, ListingGraph graph, Agenda agenda, Clock clock) {
    this.lookups = lookups;
    this.graph = graph;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Refused where it names something that is not there, or a time that is none. */
  public Uni<ListingFilter> of(ListingsInput wanted) {
    check(wanted);
    return lookups
        .idOf(wanted.alliance(), "where.alliance", Alliance.class)
        .chain(alliance ->
            lookups
                .idOf(wanted.region(), "where.region", Region.class)
                .chain(region ->
                    lookups
                        .idOf(wanted.owner(), "where.owner", Party.class)
                        .chain(owner ->
                            category(wanted.category())
                                .map(category -> new Where(category, alliance, region, owner)))))
        .map(where -> filter(wanted, where))
        .chain(filter -> free(wanted.free(), filter));
  }

  private Uni<ListingFilter> free(@Nullable FreeInput free, ListingFilter filter) {
    if (free == null) {
      return Uni.createFrom().item(filter);
    }
    return agenda
        .free(
            new Span(free.from(), free.to()),
            Objects.requireNonNullElse(free.quantity(), 1),
            filter.where().allianceId(),
            filter.where().categoryId())
        .map(filter::only);
  }

  private Uni<String> category(@Nullable String key) {
    if (key == null) {
      return Uni.createFrom().item("");
    }
    return graph
        .categories()
        .map(all ->
            all.stream()
                .filter(one -> one.id().equals(key) || one.code().equals(key))
                .map(Category::id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("where.category").asException()));
  }

  private ListingFilter filter(ListingsInput wanted, Where where) {
    ListingType type = wanted.type();
    boolean stale = Boolean.TRUE.equals(wanted.stale());
    return new ListingFilter(
        type == null ? List.of() : List.of(type == ListingType.OFFER ? "Offer" : "Need"),
        Objects.requireNonNullElse(wanted.states(), List.of(ListingState.OPEN)),
        Objects.requireNonNullElse(wanted.kinds(), List.of()),
        where,
        Objects.requireNonNullElse(wanted.ownerKinds(), List.of()),
        new Free(wanted.atLeast(), wanted.unitOfMeasure()),
        wanted.standing(),
        stale ? LocalDate.ofInstant(clock.instant(), ZONE) : null,
        Boolean.TRUE.equals(wanted.practice()),
        null);
  }

  private static void check(ListingsInput wanted) {
    var checks = new Checks().number("where.atLeast", wanted.atLeast());
    FreeInput free = wanted.free();
    if (free != null) {
      Span.check(checks, "where.free.to", free.from(), free.to())
          .that(
              !free.from().isBefore(free.to())
                  || Duration.between(free.from(), free.to()).compareTo(LONGEST) <= 0,
              Refusal.badInput("where.free.to", "最多31天", "is 31 days after from at most"))
          .that(
              free.quantity() == null || free.quantity() >= 1,
              Refusal.badInput("where.free.quantity", "须至少为1", "is 1 at least"));
    }
    checks.refuse();
  }
}
