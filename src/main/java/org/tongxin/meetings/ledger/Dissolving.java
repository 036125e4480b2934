package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.meetings.MeetingChange.MeetingCancelled;
import org.tongxin.meetings.MeetingState;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.RecurringDayChange.RecurringDayEnded;
import org.tongxin.meetings.ResolutionChange.ResolutionSettled;
import org.tongxin.meetings.ResolutionState;
import org.tongxin.network.ledger.Fresh;

/**
 * Ends what a party holds that goes itself: nothing recurs any more, meetings that were called do
 * not take place, and nobody has anything to do. What was said stays on record.
 */
public final class Dissolving {
  private static final String DAYS =
      "select id from RecurringDayRow where partyId = :party and ended = false order by id";
  private static final String MEETINGS =
      "select id from MeetingRow where partyId = :party and state = :state order by id";
  private static final String RESOLUTIONS =
      """
      select id from ResolutionRow where state = :state
      and meetingId in (select id from MeetingRow where partyId = :party) order by id
      """;

  private final Transaction transaction;
  private final String partyId;
  private final String why;

  private Dissolving(Transaction transaction, String partyId, String why) {
    this.transaction = transaction;
    this.partyId = partyId;
    this.why = why;
  }

  /**
   * All of it.
   *
   * @param why meetings are cancelled and resolutions dropped
   */
  public static Uni<Void> all(Transaction transaction, String partyId, String why) {
    var dissolving = new Dissolving(transaction, partyId, why);
    return dissolving.days().chain(dissolving::meetings).chain(dissolving::resolutions);
  }

  private Uni<Void> days() {
    return transaction
        .session()
        .createQuery(DAYS, String.class)
        .setParameter("party", partyId)
        .getResultList()
        .chain(ids ->
            InTurn.each(
                ids,
                id ->
                    RecurringDays.show(transaction, id)
                        .map(this::ended)
                        .chain(
                            day -> RecurringDays.change(transaction, new RecurringDayEnded(day)))));
  }

  private Uni<Void> meetings() {
    return transaction
        .session()
        .createQuery(MEETINGS, String.class)
        .setParameter("party", partyId)
        .setParameter("state", MeetingState.SCHEDULED)
        .getResultList()
        .chain(ids ->
            InTurn.each(
                ids,
                id ->
                    Meetings.show(transaction, id)
                        .map(meeting -> meeting.cancelled(why))
                        .chain(meeting ->
                            Meetings.change(transaction, new MeetingCancelled(meeting)))));
  }

  private Uni<Void> resolutions() {
    return transaction
        .session()
        .createQuery(RESOLUTIONS, String.class)
        .setParameter("party", partyId)
        .setParameter("state", ResolutionState.OPEN)
        .getResultList()
        .chain(ids ->
            InTurn.each(
                ids,
                id ->
                    Resolutions.show(transaction, id)
                        .map(one -> one.settled(ResolutionState.DROPPED, why, transaction.now()))
                        .chain(
                            one -> Resolutions.change(transaction, new ResolutionSettled(one)))));
  }

  /** From today on, or from its own first or last day where that is not reached or is past. */
  private RecurringDay ended(RecurringDay day) {
    LocalDate last = Fresh.day(transaction, null, day.zone());
    LocalDate first = day.schedule().firstDay();
    LocalDate until = day.schedule().until();
    if (first != null && !last.isAfter(first)) {
      last = first.plusDays(1);
    }
    return day.endedOn(until == null || last.isBefore(until) ? last : until);
  }
}
