package org.tongxin.journal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Goes through all that is due, {@value #BATCH} in a transaction. One instance at a time does; who
 * comes meanwhile waits for each batch, and finds it done.
 *
 * @param task what is gone through; the same on every instance and unlike all others
 * @param actor as the journal names who does it
 */
public record Rounds(Ledger ledger, String task, String actor) {
  private static final int BATCH = 100;
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext(:task))";

  /**
   * Does {@code work} on everything that {@code due} finds, in the order of ids, each of them once.
   *
   * @param due a native query for ids, which takes an id {@code :after} which they come and says
   *     {@code order by} that id and {@code limit 100}
   * @param values the query's other parameters, by name
   */
  public Uni<Void> each(
      String due,
      Function<Transaction, Map<String, Object>> values,
      BiFunction<Transaction, String, Uni<Void>> work) {
    return from("", after -> batch(new Batch(due, values, work), after));
  }

  private record Batch(
      String due,
      Function<Transaction, Map<String, Object>> values,
      BiFunction<Transaction, String, Uni<Void>> work) {}

  private static Uni<Void> from(String after, Function<String, Uni<List<String>>> next) {
    return next.apply(after)
        .chain(ids -> ids.size() < BATCH ? Uni.createFrom().voidItem() : from(ids.getLast(), next));
  }

  private Uni<List<String>> batch(Batch batch, String after) {
    return ledger.write(
        actor,
        transaction ->
            alone(transaction)
                .chain(() -> ids(transaction, batch, after))
                .call(ids -> InTurn.each(ids, id -> batch.work().apply(transaction, id))));
  }

  private Uni<Object> alone(Transaction transaction) {
    return transaction
        .session()
        .createNativeQuery(LOCK, Object.class)
        .setParameter("task", task)
        .getSingleResultOrNull();
  }

  private static Uni<List<String>> ids(Transaction transaction, Batch batch, String after) {
    var query =
        transaction
            .session()
            .createNativeQuery(batch.due(), String.class)
            .setParameter("after", after);
    batch.values().apply(transaction).forEach(query::setParameter);
    return query.getResultList();
  }
}
