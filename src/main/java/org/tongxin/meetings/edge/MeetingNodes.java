package org.tongxin.meetings.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import org.tongxin.access.Callers;
import org.tongxin.api.NodeLoader;
import org.tongxin.kernel.IdKind;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.Resolution;
import org.tongxin.meetings.ledger.Gatherings;
import org.tongxin.meetings.ledger.Insiders;

/** What meetings have by global id, as far as the caller may see it. */
@Dependent
class MeetingNodes {

  @Produces
  @Singleton
  NodeLoader recurringDays(Gatherings gatherings) {
    return NodeLoader.of(IdKind.RECURRING_DAY, gatherings::recurringDays);
  }

  @Produces
  @Singleton
  NodeLoader calendars(Gatherings gatherings) {
    return NodeLoader.of(IdKind.HOLIDAYS, gatherings::calendars);
  }

  @Produces
  @Singleton
  NodeLoader meetings(Gatherings gatherings) {
    return NodeLoader.of(IdKind.MEETING, gatherings::meetings);
  }

  /** For those whose meeting it was, and for whoever acts for the owner. */
  @Produces
  @Singleton
  NodeLoader resolutions(Gatherings gatherings, Insiders insiders, Callers callers) {
    return NodeLoader.of(
        IdKind.RESOLUTION,
        ids -> gatherings.resolutions(ids).chain(all -> seen(gatherings, insiders, callers, all)));
  }

  private static Uni<List<Resolution>> seen(
      Gatherings gatherings, Insiders insiders, Callers callers, List<Resolution> all) {
    return gatherings
        .meetings(all.stream().map(Resolution::meetingId).distinct().toList())
        .chain(meetings -> {
          var parties = new HashMap<String, String>();
          meetings.forEach(meeting -> parties.put(meeting.id(), meeting.partyId()));
          return insiders
              .among(meetings.stream().map(Meeting::partyId).toList())
              .chain(open ->
                  callers
                      .current()
                      .map(caller ->
                          all.stream()
                              .filter(resolution ->
                                  caller.actsFor(resolution.ownerId())
                                      || open.contains(
                                          parties.getOrDefault(resolution.meetingId(), "")))
                              .toList()));
        });
  }
}
