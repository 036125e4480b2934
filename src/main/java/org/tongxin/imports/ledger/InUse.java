package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.sharing.ListingLifeCycle;
import org.tongxin.sharing.ListingState;

/** What of a run's making cannot be taken back, because something came of it. */
final class InUse {
  private static final String MADE =
      """
      with made as materialized (
        select subject_id as id from import_made where run_id = :run and not undone)
      """;
  private static final String LISTINGS =
      MADE
          + """
          select id, code from listing where id in (select id from made) and state in (:states)
          order by code limit 100
          """;
  // Every column that names a party, whether a foreign key or a list of ids.
  private static final String UNITS =
      MADE
          + """
          , named as (
            select party_id as id from membership
            union all select unit_id from subordination
            union all select superior_id from subordination
            union all select unnest(array[body_id, core_unit_id, lead_id, centre_id]) from alliance
            union all select unnest(candidate_ids) from alliance
            union all select unnest(candidate_ids) from member_group
            union all select affiliation_id from team
            union all select merged_into_id from party
            union all select id from party where merged_into_id is not null
            union all select party_id from application
            union all select party_id from role_grant
            union all select party_id from arrangement_party
            union all select unnest(carried_by_ids) from arrangement
            union all select party_id from signature
            union all select unnest(array[party_id, sent_to_id]) from post
            union all select party_id from event
            union all select unnest(owner_ids) from listing
            union all select place_id from listing
            union all select booker_id from booking
            union all select booker_id from booking_series
            union all select party_id from wish_claim
            union all select party_id from calendar_feed)
          select id, code from unit
          where id in (select id from made) and id in (select id from named)
          order by code limit 100
          """;

  private InUse() {}

  /** What is in the way; its code is for people. */
  record Thing(String id, String code) {}

  /** The first 100, by code; empty where all of it can be taken back. */
  static Uni<List<Thing>> of(Transaction transaction, RunRow run) {
    return switch (run.about) {
      case UNITS -> units(transaction, run.id);
      case OFFERS, NEEDS -> listings(transaction, run.id);
    };
  }

  static Uni<List<Thing>> units(Transaction transaction, String runId) {
    return transaction
        .session()
        .createNativeQuery(UNITS, Object[].class)
        .setParameter("run", runId)
        .getResultList()
        .map(InUse::things);
  }

  private static Uni<List<Thing>> listings(Transaction transaction, String runId) {
    List<String> stuck =
        Arrays.stream(ListingState.values())
            .filter(state ->
                state != ListingState.WITHDRAWN
                    && !ListingLifeCycle.leads(state, ListingState.WITHDRAWN))
            .map(Enum::name)
            .toList();
    return transaction
        .session()
        .createNativeQuery(LISTINGS, Object[].class)
        .setParameter("run", runId)
        .setParameter("states", stuck)
        .getResultList()
        .map(InUse::things);
  }

  private static List<Thing> things(List<Object[]> rows) {
    return rows.stream().map(row -> new Thing((String) row[0], (String) row[1])).toList();
  }
}
