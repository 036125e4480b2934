package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.ledger.Asked;
import org.tongxin.calendar.ledger.CalendarSource;
import org.tongxin.calendar.ledger.Dated;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnEntry;
import org.tongxin.kernel.Text;
import org.tongxin.network.ledger.PartyNames;

/**
 * The published turns that a member or an officer has, and all those of an alliance: three
 * statements, however many there are. A turn that a member was to have, and that somebody else has
 * now, shows as called off for 30 days. Of more than 5,000 the first ones show.
 */
@ApplicationScoped
public class TurnCalendar implements CalendarSource {
  private static final String TURNS =
      """
      with theirs as (
        select t.id, t.first_day, r.alliance_id = :owner as theirs,
          not t.gap and (:owner = any(t.effective_ids) or exists (
            select from turn_officer o where o.turn_id = t.id and o.post_id = :owner)) as holds,
          (select min(at) from journal where subject_id = t.id) as made,
          (select max(at) from journal where subject_id = t.id) as changed
        from turn t join duty_rotation r on r.id = t.rotation_id
        where t.state = 'PUBLISHED' and t.until > :from and t.first_day < :to
          and (t.effective_ids @> array[cast(:owner as text)]
            or t.planned_ids @> array[cast(:owner as text)] or r.alliance_id = :owner
            or t.id in (select o.turn_id from turn_officer o where o.post_id = :owner)))
      select id, made, changed from theirs where holds or theirs or changed > :since
      order by first_day, id limit 5000
      """;
  private static final String ROTATED =
      """
      select turn, rotation from TurnRow turn join RotationRow rotation on rotation.id = turn.rotationId
      where turn.id in :ids
      """;

  /** A turn with its rotation. */
  private record Rotated(Turn turn, DutyRotation rotation) {}

  @Override
  public Uni<List<Entry>> entries(Mutiny.StatelessSession session, Asked asked) {
    return dates(session, asked)
        .chain(dates ->
            dates.isEmpty()
                ? Uni.createFrom().item(List.of())
                : rotated(session, dates.keySet())
                    .chain(turns ->
                        PartyNames.of(session, holders(turns))
                            .map(names -> entries(asked.ownerId(), turns, names, dates))));
  }

  private static Uni<Map<String, Dated>> dates(Mutiny.StatelessSession session, Asked asked) {
    return session
        .createNativeQuery(TURNS, Object[].class)
        .setParameter("owner", asked.ownerId())
        .setParameter("from", asked.firstDay())
        .setParameter("to", asked.lastDay())
        .setParameter("since", asked.givenUpSince())
        .getResultList()
        .map(Dated::byId);
  }

  private static Uni<List<Rotated>> rotated(
      Mutiny.StatelessSession session, Collection<String> ids) {
    return session
        .createQuery(ROTATED, Object[].class)
        .setParameter("ids", List.copyOf(ids))
        .getResultList()
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Rotated(((TurnRow) row[0]).toTurn(), ((RotationRow) row[1]).toRotation()))
                .toList());
  }

  private static Set<String> holders(List<Rotated> turns) {
    return turns.stream()
        .flatMap(one ->
            Stream.concat(one.turn().plannedIds().stream(), one.turn().effectiveIds().stream()))
        .collect(Collectors.toSet());
  }

  private static List<Entry> entries(
      String ownerId, List<Rotated> turns, Map<String, Text> names, Map<String, Dated> dates) {
    return turns.stream()
        .map(one -> {
          Dated dated = Objects.requireNonNull(dates.get(one.turn().id()));
          return new TurnEntry(one.turn(), one.rotation(), names)
              .in(ownerId, dated.made(), dated.changed());
        })
        .toList();
  }
}
