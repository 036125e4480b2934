package org.tongxin.matching.planning.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Ledger;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.planning.Making;
import org.tongxin.matching.planning.PlanResult;
import org.tongxin.matching.planning.PlanState;
import org.tongxin.matching.planning.Promise;
import org.tongxin.matching.planning.Stock;
import org.tongxin.sharing.UnitOfMeasure;

/** What is left of needs and offers, what is promised of them, and what the plan before gave. */
@ApplicationScoped
class Standing {
  private static final String LAST =
      "from PlanRow where scope = :scope and state = :done order by id desc";
  private static final String PROMISES =
      """
      select state, need_id, offer_id, amount, unit_of_measure from pledge
      where state in ('PROPOSED', 'OFFERED', 'ACCEPTED') and (need_id in (:needs) or offer_id in (:offers))
      order by id
      """;
  private static final String STOCK =
      "select id, state, remaining, unit_of_measure from listing where id in (:ids) order by id";

  private final Ledger ledger;

  Standing(Ledger ledger) {
    this.ledger = ledger;
  }

  /** As it is on record. */
  record Now(List<Stock> stock, List<Pledged> pledged, List<Promise> earlier) {

    List<Promise> accepted() {
      return in(PledgeState.ACCEPTED);
    }

    List<Promise> proposed() {
      return Stream.concat(in(PledgeState.PROPOSED).stream(), in(PledgeState.OFFERED).stream())
          .toList();
    }

    List<Stock> among(List<String> ids) {
      return stock.stream().filter(one -> ids.contains(one.id())).toList();
    }

    private List<Promise> in(PledgeState state) {
      return pledged.stream().filter(one -> one.state() == state).map(Pledged::promise).toList();
    }
  }

  /** A pledge, and how far it is. */
  record Pledged(PledgeState state, Promise promise) {}

  Uni<Now> of(String scope, List<String> needIds, List<String> offerIds) {
    return ledger.read(session ->
        earlier(session, scope)
            .chain(earlier ->
                pledged(session, needIds, offerIds)
                    .chain(pledged ->
                        stock(session, ids(pledged, earlier, needIds, offerIds))
                            .map(stock -> new Now(stock, pledged, earlier)))));
  }

  private static List<String> ids(
      List<Pledged> pledged, List<Promise> earlier, List<String> needIds, List<String> offerIds) {
    Stream<@Nullable String> promised =
        Stream.concat(pledged.stream().map(Pledged::promise), earlier.stream())
            .map(Promise::offerId);
    return Stream.<@Nullable String>concat(
            promised, Stream.concat(needIds.stream(), offerIds.stream()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Uni<List<Promise>> earlier(Mutiny.StatelessSession session, String scope) {
    return session
        .createQuery(LAST, PlanRow.class)
        .setParameter("scope", scope)
        .setParameter("done", PlanState.DONE)
        .setMaxResults(1)
        .getResultList()
        .map(rows -> {
          PlanResult result = rows.isEmpty() ? null : rows.getFirst().planned();
          return result == null ? List.of() : Making.promises(result);
        });
  }

  private static Uni<List<Pledged>> pledged(
      Mutiny.StatelessSession session, List<String> needIds, List<String> offerIds) {
    return needIds.isEmpty()
        ? Uni.createFrom().item(List.of())
        : session
            .createNativeQuery(PROMISES, Object[].class)
            .setParameter("needs", needIds)
            .setParameter("offers", offerIds.isEmpty() ? List.of("") : offerIds)
            .getResultList()
            .map(rows -> rows.stream().map(Standing::pledged).toList());
  }

  private static Uni<List<Stock>> stock(Mutiny.StatelessSession session, List<String> ids) {
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : session
            .createNativeQuery(STOCK, Object[].class)
            .setParameter("ids", ids)
            .getResultList()
            .map(rows -> rows.stream().map(Standing::stock).toList());
  }

  private static Pledged pledged(@Nullable Object[] row) {
    return new Pledged(
        PledgeState.valueOf(String.valueOf(row[0])),
        new Promise((String) row[1], (String) row[2], (BigDecimal) row[3], measure(row[4])));
  }

  private static Stock stock(@Nullable Object[] row) {
    return new Stock(
        String.valueOf(row[0]), "OPEN".equals(row[1]), (BigDecimal) row[2], measure(row[3]));
  }

  private static @Nullable UnitOfMeasure measure(@Nullable Object name) {
    return name == null ? null : UnitOfMeasure.valueOf(name.toString());
  }
}
