package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementParty;
import org.tongxin.arrangements.Item;

/** Arrangements with their parties and items: three statements, however many there are. */
final class Read {
  private static final String PARTIES =
      "from ArrangementPartyRow where arrangementId in :ids order by arrangementId, role, partyId";
  private static final String ITEMS =
      "from ItemRow where arrangementId in :ids order by arrangementId, ordinal";
  private static final String BY_KEY = "from ArrangementRow where id = :key or code = :key";

  private Read() {}

  static Uni<List<Arrangement>> whole(Mutiny.StatelessSession session, List<ArrangementRow> rows) {
    if (rows.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    List<String> ids = rows.stream().map(row -> row.id).toList();
    return session
        .createQuery(PARTIES, ArrangementPartyRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .chain(parties ->
            session
                .createQuery(ITEMS, ItemRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(items -> whole(rows, parties(parties), items(items))));
  }

  /** The arrangement with this id or code; null where there is none. */
  static Uni<@Nullable Arrangement> one(Mutiny.StatelessSession session, @Nullable String key) {
    if (key == null) {
      return Uni.createFrom().nullItem();
    }
    return session
        .createQuery(BY_KEY, ArrangementRow.class)
        .setParameter("key", key)
        .getResultList()
        .chain(rows -> whole(session, rows))
        .map(found -> found.isEmpty() ? null : found.getFirst());
  }

  private static Map<String, List<ArrangementParty>> parties(List<ArrangementPartyRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.arrangementId,
                HashMap::new,
                Collectors.mapping(ArrangementPartyRow::toParty, Collectors.toList())));
  }

  private static Map<String, List<Item>> items(List<ItemRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.arrangementId,
                HashMap::new,
                Collectors.mapping(ItemRow::toItem, Collectors.toList())));
  }

  private static List<Arrangement> whole(
      List<ArrangementRow> rows,
      Map<String, List<ArrangementParty>> parties,
      Map<String, List<Item>> items) {
    return rows.stream()
        .map(row ->
            row.toArrangement(
                parties.getOrDefault(row.id, List.of()), items.getOrDefault(row.id, List.of())))
        .toList();
  }
}
