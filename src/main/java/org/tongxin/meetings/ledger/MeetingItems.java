package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.OpenItemKind;
import org.tongxin.duty.OpenItems;
import org.tongxin.kernel.Text;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.Resolution;

/**
 * What meetings of an alliance resolved and nobody has done yet, for a handover. Its title names
 * the meeting and the number alone: what was resolved is for those whose meeting it was.
 */
@ApplicationScoped
public class MeetingItems implements OpenItems {
  private static final String OPEN =
      """
      select resolution, meeting from ResolutionRow resolution
      join MeetingRow meeting on meeting.id = resolution.meetingId
      where meeting.partyId = :alliance and resolution.state = 'OPEN' and resolution.ownerId in :owners
      order by resolution.due nulls last, resolution.id limit 1000
      """;

  @Override
  public Uni<List<OpenItem>> open(Mutiny.StatelessSession session, Asked asked) {
    var owners = new HashSet<>(asked.partyIds());
    owners.add(asked.allianceId());
    return session
        .createQuery(OPEN, Object[].class)
        .setParameter("alliance", asked.allianceId())
        .setParameter("owners", owners)
        .getResultList()
        .map(rows ->
            rows.stream()
                .map(row ->
                    item(
                        ((ResolutionRow) row[0]).toResolution(), ((MeetingRow) row[1]).toMeeting()))
                .toList());
  }

  private static OpenItem item(Resolution resolution, Meeting meeting) {
    int number = resolution.number();
    String nameEn = Objects.requireNonNullElse(meeting.titleEn(), meeting.title());
    return new OpenItem(
        OpenItemKind.RESOLUTION,
        resolution.id(),
        new Text(
            "%s第%d号决议尚未落实".formatted(meeting.title(), number),
            "resolution %d of %s is not carried out".formatted(number, nameEn)),
        resolution.ownerId(),
        resolution.due());
  }
}
