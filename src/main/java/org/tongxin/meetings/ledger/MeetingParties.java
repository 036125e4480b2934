package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.HolidayChange.HolidaysTransferred;
import org.tongxin.meetings.MeetingChange.MeetingTransferred;
import org.tongxin.meetings.RecurringDayChange.RecurringDayTransferred;
import org.tongxin.meetings.ResolutionChange.ResolutionTransferred;
import org.tongxin.network.MergeFollower;

/**
 * What a merge of units means here: recurring days, calendars, meetings, who came and who is to
 * carry resolutions out go with the unit.
 */
@ApplicationScoped
public class MeetingParties implements MergeFollower {
  private static final String CALENDARS =
      "select id from holiday_calendar where party_id = :id order by id";
  private static final String DAYS =
      "select id from recurring_day where party_id = :id or place_id = :id order by id";
  private static final String MEETINGS =
      """
      select id from meeting where party_id = :id or place_id = :id
        or attendee_ids @> array[cast(:id as text)] order by id
      """;
  private static final String RESOLUTIONS =
      "select id from resolution where owner_id = :id order by id";

  @Override
  public Uni<List<Refusal>> objections(Transaction transaction, String fromId, String intoId) {
    return Uni.createFrom().item(List.of());
  }

  @Override
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return each(transaction, CALENDARS, fromId, id -> moveCalendar(transaction, id, intoId))
        .chain(
            () -> each(transaction, DAYS, fromId, id -> moveDay(transaction, id, fromId, intoId)))
        .chain(() ->
            each(transaction, MEETINGS, fromId, id -> moveMeeting(transaction, id, fromId, intoId)))
        .chain(() ->
            each(transaction, RESOLUTIONS, fromId, id -> moveResolution(transaction, id, intoId)));
  }

  private static Uni<Void> moveCalendar(Transaction transaction, String id, String intoId) {
    return Calendars.show(transaction, id)
        .map(calendar -> calendar.of(intoId))
        .chain(calendar -> Calendars.change(transaction, new HolidaysTransferred(calendar)));
  }

  private static Uni<Void> moveDay(
      Transaction transaction, String id, String fromId, String intoId) {
    return RecurringDays.show(transaction, id)
        .map(day -> day.replaced(fromId, intoId))
        .chain(day -> RecurringDays.change(transaction, new RecurringDayTransferred(day)));
  }

  private static Uni<Void> moveMeeting(
      Transaction transaction, String id, String fromId, String intoId) {
    return Meetings.show(transaction, id)
        .map(meeting -> meeting.replaced(fromId, intoId))
        .chain(meeting -> Meetings.change(transaction, new MeetingTransferred(meeting)));
  }

  private static Uni<Void> moveResolution(Transaction transaction, String id, String intoId) {
    return Resolutions.show(transaction, id)
        .map(resolution -> resolution.of(intoId))
        .chain(
            resolution -> Resolutions.change(transaction, new ResolutionTransferred(resolution)));
  }

  private static Uni<Void> each(
      Transaction transaction, String query, String id, Function<String, Uni<?>> work) {
    return transaction
        .session()
        .createNativeQuery(query, String.class)
        .setParameter("id", id)
        .getResultList()
        .chain(ids -> InTurn.each(ids, work));
  }
}
