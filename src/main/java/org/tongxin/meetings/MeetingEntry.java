package org.tongxin.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.file.EntryStatus;
import org.tongxin.calendar.file.EntryWords;
import org.tongxin.calendar.file.When;
import org.tongxin.kernel.Text;

/**
 * A meeting as a calendar shows it: what anybody may know of it. A calendar's address is passed on,
 * so what is said at a meeting is not in it.
 *
 * @param names of its party and its place, by id
 */
public record MeetingEntry(Meeting meeting, Map<String, Text> names) {
  public MeetingEntry {
    names = Map.copyOf(names);
  }

  /**
   * @param changed when the meeting last did
   */
  public Entry entry(Instant made, Instant changed) {
    return new Entry(
        meeting.id(),
        meeting.version() - 1,
        status(),
        new When.Timed(meeting.span(), ZoneId.of(meeting.zone())),
        made,
        changed,
        words());
  }

  private EntryStatus status() {
    return switch (meeting.state()) {
      case SCHEDULED, HELD -> EntryStatus.CONFIRMED;
      case CANCELLED -> EntryStatus.CANCELLED;
    };
  }

  private EntryWords words() {
    var lines = new ArrayList<String>();
    lines.add("主办 (held by): " + name(meeting.partyId()));
    if (meeting.reason() != null) {
      lines.add("取消原因 (cancelled because): " + meeting.reason());
    }
    return new EntryWords(
        EntryWords.both(new Text(meeting.title(), meeting.titleEn())),
        String.join("\n", lines),
        location(),
        List.of("会议"));
  }

  private String location() {
    var places = new ArrayList<String>();
    if (meeting.placeId() != null) {
      places.add(name(meeting.placeId()));
    }
    if (meeting.place() != null) {
      places.add(meeting.place());
    }
    return String.join("，", places);
  }

  private String name(String id) {
    return EntryWords.both(names.getOrDefault(id, new Text(id, null)));
  }
}
