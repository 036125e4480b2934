package org.tongxin.meetings.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.meetings.AgendaItem;
import org.tongxin.meetings.Attendance;
import org.tongxin.meetings.AttendanceState;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.MeetingState;
import org.tongxin.meetings.Minutes;
import org.tongxin.recurrence.Span;

@Entity
@Table(name = "meeting")
class MeetingRow {
  @Id String id;
  int version;

  @Column(name = "party_id")
  String partyId;

  @Column(name = "recurring_day_id")
  @Nullable String recurringDayId;

  @Nullable LocalDate day;
  String title;

  @Column(name = "title_en")
  @Nullable String titleEn;

  @Enumerated(EnumType.STRING)
  MeetingState state;

  Instant starts;
  Instant ends;
  String zone;
  @Nullable String place;

  @Column(name = "place_id")
  @Nullable String placeId;

  String[] agenda;

  @Column(name = "agenda_en")
  String[] agendaEn;

  @Column(name = "attendee_ids")
  String[] attendeeIds;

  String[] attendances;
  @Nullable String minutes;

  @Column(name = "minutes_links")
  String[] minutesLinks;

  @Column(name = "minutes_at")
  @Nullable Instant minutesAt;

  @Nullable String reason;

  static MeetingRow of(Meeting meeting) {
    var row = new MeetingRow();
    row.id = meeting.id();
    row.version = meeting.version();
    row.partyId = meeting.partyId();
    row.recurringDayId = meeting.recurringDayId();
    row.day = meeting.day();
    row.title = meeting.title();
    row.titleEn = meeting.titleEn();
    row.state = meeting.state();
    row.starts = meeting.span().from();
    row.ends = meeting.span().to();
    row.zone = meeting.zone();
    row.place = meeting.place();
    row.placeId = meeting.placeId();
    row.reason = meeting.reason();
    row.setProceedings(meeting);
    return row;
  }

  Meeting toMeeting() {
    return new Meeting(
        id,
        version,
        partyId,
        recurringDayId,
        day,
        title,
        titleEn,
        state,
        new Span(starts, ends),
        zone,
        place,
        placeId,
        items(),
        attendance(),
        minutesAt == null ? null : new Minutes(minutes, List.of(minutesLinks), minutesAt),
        reason);
  }

  private void setProceedings(Meeting meeting) {
    agenda = meeting.agenda().stream().map(AgendaItem::zh).toArray(String[]::new);
    agendaEn =
        meeting.agenda().stream()
            .map(item -> Objects.requireNonNullElse(item.en(), ""))
            .toArray(String[]::new);
    attendeeIds = meeting.attendance().stream().map(Attendance::partyId).toArray(String[]::new);
    attendances =
        meeting.attendance().stream().map(one -> one.state().name()).toArray(String[]::new);
    Minutes said = meeting.minutes();
    minutes = said == null ? null : said.text();
    minutesLinks = said == null ? new String[0] : said.links().toArray(String[]::new);
    minutesAt = said == null ? null : said.recordedAt();
  }

  private List<AgendaItem> items() {
    return IntStream.range(0, agenda.length)
        .mapToObj(i -> new AgendaItem(agenda[i], agendaEn[i].isEmpty() ? null : agendaEn[i]))
        .toList();
  }

  private List<Attendance> attendance() {
    return IntStream.range(0, attendeeIds.length)
        .mapToObj(i -> new Attendance(attendeeIds[i], AttendanceState.valueOf(attendances[i])))
        .toList();
  }
}
