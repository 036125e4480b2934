package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Rows;

/**
 * What a caller names by id or code, looked up in the ledger: it is there as soon as it was made,
 * and also while the graph is not to be had.
 */
@ApplicationScoped
public class Keys {
  private static final String ALLIANCE =
      """
      select a.id, a.zone from alliance a join party p on p.id = a.id
      where (p.id = :key or p.code = :key) and not a.removed
      """;

  private final Ledger ledger;

  Keys(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * An alliance and the time zone of its days.
   *
   * @param zone of the IANA, such as Asia/Shanghai
   */
  public record Circle(String id, String zone) {}

  /**
   * The alliance with this id or code.
   *
   * @param argument refused with NOT_FOUND where there is none
   */
  public Uni<Circle> alliance(String key, String argument) {
    return ledger
        .read(session ->
            session
                .createNativeQuery(ALLIANCE, Object[].class)
                .setParameter("key", key)
                .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound(argument).asException())
        .map(row -> new Circle((String) row[0], (String) row[1]));
  }

  /**
   * The id of the party with this id or code; that of a unit which was merged leads to the other.
   *
   * @param argument refused with NOT_FOUND where there is none
   */
  public Uni<String> party(String key, String argument) {
    return ledger
        .read(session -> Rows.party(session, key))
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound(argument).asException());
  }
}
