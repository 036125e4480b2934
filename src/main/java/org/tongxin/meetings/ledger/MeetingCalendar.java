package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.ledger.Asked;
import org.tongxin.calendar.ledger.CalendarSource;
import org.tongxin.calendar.ledger.Dated;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.MeetingEntry;
import org.tongxin.network.ledger.PartyNames;

/**
 * The meetings that a party holds, and those of its alliances while it is a member: three
 * statements, however many there are. A cancelled one shows for 30 days. Of more than 5,000 the
 * first ones show.
 */
@ApplicationScoped
public class MeetingCalendar implements CalendarSource {
  private static final String MEETINGS =
      """
      with theirs as (
        select id, starts, state,
          (select min(at) from journal where subject_id = meeting.id) as made,
          (select max(at) from journal where subject_id = meeting.id) as changed
        from meeting
        where ends > :from and starts < :to
          and (party_id = :owner or exists (
            select from membership m where m.alliance_id = meeting.party_id and m.party_id = :owner
              and coalesce(m.since, m.stated_from) <= cast(meeting.starts at time zone meeting.zone as date)
              and (m.until is null or m.until > cast(meeting.starts at time zone meeting.zone as date)))))
      select id, made, changed from theirs where state <> 'CANCELLED' or changed > :since
      order by starts, id limit 5000
      """;
  private static final String BY_ID = "from MeetingRow where id in :ids order by starts, id";

  @Override
  public Uni<List<Entry>> entries(Mutiny.StatelessSession session, Asked asked) {
    return dates(session, asked)
        .chain(dates ->
            dates.isEmpty()
                ? Uni.createFrom().item(List.<Entry>of())
                : meetings(session, dates.keySet())
                    .chain(meetings -> entries(session, meetings, dates)));
  }

  private static Uni<Map<String, Dated>> dates(Mutiny.StatelessSession session, Asked asked) {
    return session
        .createNativeQuery(MEETINGS, Object[].class)
        .setParameter("owner", asked.ownerId())
        .setParameter("from", asked.from())
        .setParameter("to", asked.to())
        .setParameter("since", asked.givenUpSince())
        .getResultList()
        .map(Dated::byId);
  }

  private static Uni<List<Meeting>> meetings(Mutiny.StatelessSession session, Set<String> ids) {
    return session
        .createQuery(BY_ID, MeetingRow.class)
        .setParameter("ids", List.copyOf(ids))
        .getResultList()
        .map(rows -> rows.stream().map(MeetingRow::toMeeting).toList());
  }

  private static Uni<List<Entry>> entries(
      Mutiny.StatelessSession session, List<Meeting> meetings, Map<String, Dated> dates) {
    var named = new HashSet<String>();
    for (Meeting meeting : meetings) {
      named.add(meeting.partyId());
      if (meeting.placeId() != null) {
        named.add(meeting.placeId());
      }
    }
    return PartyNames.of(session, named)
        .map(names ->
            meetings.stream()
                .map(meeting -> {
                  Dated dated = Objects.requireNonNull(dates.get(meeting.id()));
                  return new MeetingEntry(meeting, names).entry(dated.made(), dated.changed());
                })
                .toList());
  }
}
