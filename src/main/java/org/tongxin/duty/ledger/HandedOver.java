package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.duty.Handover;
import org.tongxin.duty.OpenItem;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;

/** Handovers with their items: read by two statements, however many there are. */
final class HandedOver {
  private static final String BY_IDS = "from HandoverRow where id in :ids order by id";
  private static final String OF_TURNS = "from HandoverRow where turnId in :ids order by id";
  private static final String OF_ROTATION = "from HandoverRow where rotationId in :ids order by id";
  private static final String ITEMS =
      "from OpenItemRow where handoverId in :ids order by handoverId, ordinal";

  private static final String FORGET = "delete from handover_item where handover_id = :id";

  private HandedOver() {}

  static Uni<List<Handover>> byIds(Mutiny.StatelessSession session, List<String> ids) {
    return all(session, BY_IDS, ids);
  }

  static Uni<List<Handover>> ofTurns(Mutiny.StatelessSession session, List<String> turnIds) {
    return all(session, OF_TURNS, turnIds);
  }

  static Uni<List<Handover>> ofRotation(Mutiny.StatelessSession session, String rotationId) {
    return all(session, OF_ROTATION, List.of(rotationId));
  }

  /** Keeps the items of a handover, in place of those that it had before. */
  static Uni<Void> keepItems(Transaction transaction, Handover handover) {
    List<OpenItem> items = handover.items();
    return transaction
        .session()
        .createNativeQuery(FORGET)
        .setParameter("id", handover.id())
        .executeUpdate()
        .chain(() ->
            InTurn.each(
                IntStream.range(0, items.size())
                    .mapToObj(i -> OpenItemRow.of(handover.id(), i, items.get(i)))
                    .toList(),
                row -> transaction.session().insert(row)));
  }

  private static Uni<List<Handover>> all(
      Mutiny.StatelessSession session, String query, List<String> ids) {
    return session
        .createQuery(query, HandoverRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .chain(rows ->
            rows.isEmpty()
                ? Uni.createFrom().item(List.<Handover>of())
                : items(session, rows.stream().map(row -> row.id).toList())
                    .map(items ->
                        rows.stream()
                            .map(row -> row.toHandover(items.getOrDefault(row.id, List.of())))
                            .toList()));
  }

  private static Uni<Map<String, List<OpenItem>>> items(
      Mutiny.StatelessSession session, List<String> ids) {
    return session
        .createQuery(ITEMS, OpenItemRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .map(rows ->
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        row -> row.handoverId,
                        HashMap::new,
                        Collectors.mapping(OpenItemRow::toItem, Collectors.toList()))));
  }
}
