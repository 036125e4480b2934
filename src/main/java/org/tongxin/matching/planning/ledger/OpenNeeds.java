package org.tongxin.matching.planning.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.planning.PlanScope;

/** Finds the needs of a plan: open, no wishes, and with an owner to whom to propose. */
@ApplicationScoped
class OpenNeeds {
  private static final String PLANNABLE =
      """
      select l.id from listing l
      where not l.is_offer and l.state = 'OPEN' and l.kind <> 'WISH' and cardinality(l.owner_ids) > 0
      """;
  private static final String SHARED =
      PLANNABLE + " and l.alliance_ids @> array[cast(:alliance as text)] order by l.id limit :most";
  // Where it is; else where its owners are.
  private static final String WITHIN =
      "with recursive within as (select id from region where id = :region union"
          + " select r.id from region r join within w on r.parent_id = w.id) "
          + PLANNABLE
          + """
           and not l.practice and (l.region_id in (select id from within) or exists (
            select from unit u where (u.id = l.place_id or (l.place_id is null and u.id = any(l.owner_ids)))
            and u.region_id in (select id from within)))
          order by l.id limit :most
          """;

  private final Ledger ledger;
  private final int most;

  OpenNeeds(Ledger ledger, @ConfigProperty(name = "tongxin.matching.plan.needs") int most) {
    this.ledger = ledger;
    this.most = most;
  }

  /** Their ids; refused with CAPACITY_EXCEEDED where they are more than a plan may have. */
  Uni<List<String>> of(PlanScope scope) {
    return scope.needIds().isEmpty()
        ? ledger.read(session -> found(session, scope)).invoke(this::check)
        : Uni.createFrom().item(scope.needIds());
  }

  private Uni<List<String>> found(Mutiny.StatelessSession session, PlanScope scope) {
    Mutiny.SelectionQuery<String> query =
        scope.allianceId() != null
            ? session
                .createNativeQuery(SHARED, String.class)
                .setParameter("alliance", scope.allianceId())
            : session
                .createNativeQuery(WITHIN, String.class)
                .setParameter("region", scope.regionId());
    return query.setParameter("most", most + 1).getResultList();
  }

  private void check(List<String> found) {
    if (found.size() > most) {
      throw Refusal.of(
              Code.CAPACITY_EXCEEDED,
              "",
              "需求超过" + most + "项，请按需求列表编制",
              "there are more than " + most + " needs; plan lists of them")
          .asException();
    }
  }
}
