package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.journal.Transaction;
import org.tongxin.matching.Delivery;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeChange;

/** Pledges with their deliveries: read by two statements, however many there are. */
final class Pledged {
  private static final String BY_IDS = "from PledgeRow where id in :ids order by id";
  private static final String DELIVERIES =
      "from DeliveryRow where pledgeId in :ids order by pledgeId, number";

  private Pledged() {}

  static Uni<List<Pledge>> byIds(Mutiny.StatelessSession session, List<String> ids) {
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : session
            .createQuery(BY_IDS, PledgeRow.class)
            .setParameter("ids", ids)
            .getResultList()
            .chain(rows -> whole(session, rows));
  }

  /** These rows with their deliveries, in their order. */
  static Uni<List<Pledge>> whole(Mutiny.StatelessSession session, List<PledgeRow> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().item(List.of())
        : deliveries(session, rows.stream().map(row -> row.id).toList())
            .map(found ->
                rows.stream()
                    .map(row -> row.toPledge(found.getOrDefault(row.id, List.of())))
                    .toList());
  }

  static Uni<Pledge> show(Transaction transaction, String id) {
    return byIds(transaction.session(), List.of(id)).map(List::getFirst);
  }

  static Uni<Void> add(Transaction transaction, PledgeChange change) {
    return transaction
        .session()
        .insert(PledgeRow.of(change.pledge()))
        .chain(() -> transaction.record(change));
  }

  static Uni<Void> change(Transaction transaction, PledgeChange change) {
    return transaction
        .session()
        .update(PledgeRow.of(change.pledge()))
        .chain(() -> transaction.record(change));
  }

  private static Uni<Map<String, List<Delivery>>> deliveries(
      Mutiny.StatelessSession session, List<String> ids) {
    return session
        .createQuery(DELIVERIES, DeliveryRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .map(rows ->
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        row -> row.pledgeId,
                        HashMap::new,
                        Collectors.mapping(DeliveryRow::toDelivery, Collectors.toList()))));
  }
}
