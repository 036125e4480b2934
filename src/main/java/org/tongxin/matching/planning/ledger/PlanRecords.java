package org.tongxin.matching.planning.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Role;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.matching.planning.AllocationPlan;

/**
 * Plans on record, each for whoever started it, for those who coordinate its alliance and for
 * administrators.
 */
@ApplicationScoped
public class PlanRecords {
  private static final String BY_ID = "from PlanRow where id in :ids order by id";
  private static final String PLEDGES =
      "select plan_id, pledge_id from plan_pledge where plan_id in (:ids) order by need_id, offer_id";
  private static final String OF_ALLIANCE =
      """
      select p.id from plan p where p.alliance_id = :alliance or exists (select from listing l
        where l.id = any(p.need_ids) and :alliance = any(l.alliance_ids))
      """;
  private static final String FORGET_PLEDGES =
      "delete from plan_pledge where plan_id in (" + OF_ALLIANCE + ")";
  private static final String FORGET = "delete from plan where id in (" + OF_ALLIANCE + ")";
  private static final String PLAN = "input.plan";

  private final Ledger ledger;

  PlanRecords(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Those with these ids that the caller may know of. */
  public Uni<List<AllocationPlan>> visible(Caller caller, Collection<String> ids) {
    return ledger
        .read(session ->
            session.createQuery(BY_ID, PlanRow.class).setParameter("ids", ids).getResultList())
        .map(rows -> rows.stream().filter(row -> sees(caller, row)).map(PlanRow::toPlan).toList());
  }

  /** Ids of the pledges that were proposed of plans, by the plan's id. */
  public Uni<Map<String, List<String>>> pledges(Collection<String> planIds) {
    return ledger
        .read(session ->
            session
                .createNativeQuery(PLEDGES, Object[].class)
                .setParameter("ids", planIds)
                .getResultList())
        .map(rows ->
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
  }

  /**
   * Forgets all plans of an alliance that goes itself, and of needs that are shared in it: what is
   * under way ends without a result, and what was proposed stays.
   */
  public static Uni<Void> forget(Transaction transaction, String allianceId) {
    return transaction
        .session()
        .createNativeQuery(FORGET_PLEDGES)
        .setParameter("alliance", allianceId)
        .executeUpdate()
        .chain(() ->
            transaction
                .session()
                .createNativeQuery(FORGET)
                .setParameter("alliance", allianceId)
                .executeUpdate())
        .replaceWithVoid();
  }

  /** Refused with NOT_FOUND where it is forgotten since. */
  static Uni<AllocationPlan> show(Transaction transaction, String id) {
    return transaction
        .session()
        .get(PlanRow.class, id)
        .invoke(row -> new Checks().found("", row).refuse())
        .map(PlanRow::toPlan);
  }

  static Uni<@Nullable PlanRow> locked(Transaction transaction, String id) {
    return transaction.session().get(PlanRow.class, id, LockMode.PESSIMISTIC_WRITE);
  }

  /** The plan, locked; refused with NOT_FOUND where the caller may not know of it. */
  static Uni<PlanRow> seen(Transaction transaction, Caller caller, String id) {
    return locked(transaction, id)
        .map(row -> row != null && sees(caller, row) ? row : null)
        .invoke(row -> new Checks().found(PLAN, row).refuse());
  }

  private static boolean sees(Caller caller, PlanRow row) {
    return row.actor().equals(caller.actor())
        || caller.has(Role.ADMINISTRATOR)
        || (row.allianceId != null && caller.has(Role.COORDINATOR, row.allianceId));
  }
}
