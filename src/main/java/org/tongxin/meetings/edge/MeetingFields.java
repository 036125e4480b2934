package org.tongxin.meetings.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.meetings.Attendance;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.Proceedings;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.Resolution;
import org.tongxin.meetings.ledger.Gatherings;
import org.tongxin.meetings.ledger.Insiders;
import org.tongxin.network.Party;
import org.tongxin.network.Unit;
import org.tongxin.network.edge.Lookups;

/** What a meeting refers to, and what is said there, for those whose meeting it is. */
@GraphQLApi
public class MeetingFields {
  private final Gatherings gatherings;
  private final Insiders insiders;
  private final Lookups lookups;

  MeetingFields(Gatherings gatherings, Insiders insiders, Lookups lookups) {
    this.gatherings = gatherings;
    this.insiders = insiders;
    this.lookups = lookups;
  }

  @Nullable @Description(
      "What goes on there; null for whoever neither acts for the party that holds it nor belongs to it (会议内容)")
  public Uni<List<@org.jspecify.annotations.Nullable Proceedings>> proceedings(
      @Source List<Meeting> meetings) {
    return insiders
        .among(meetings.stream().map(Meeting::partyId).toList())
        .map(open -> {
          var inOrder = new ArrayList<@org.jspecify.annotations.Nullable Proceedings>();
          meetings.forEach(meeting ->
              inOrder.add(open.contains(meeting.partyId()) ? Proceedings.of(meeting) : null));
          return inOrder;
        });
  }

  @Name("starts")
  @Description("When it begins (开始时间)")
  public Instant meetingStarts(@Source Meeting meeting) {
    return meeting.span().from();
  }

  @Name("ends")
  @Description("When it ends (结束时间)")
  public Instant meetingEnds(@Source Meeting meeting) {
    return meeting.span().to();
  }

  @Name("party")
  @Nullable @Description("Who holds it; null where the party is gone (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> meetingParty(
      @Source List<Meeting> meetings) {
    return lookups.referred(meetings, Meeting::partyId, Party.class);
  }

  @Name("placeUnit")
  @Nullable @Description("At which unit; null where none is named (地点单位)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> meetingPlace(
      @Source List<Meeting> meetings) {
    return lookups.referred(meetings, Meeting::placeId, Unit.class);
  }

  @Name("recurringDay")
  @Nullable @Description("What it is a meeting of; null for one of its own (定期事项)")
  public Uni<List<@org.jspecify.annotations.Nullable RecurringDay>> meetingRecurringDay(
      @Source List<Meeting> meetings) {
    return gatherings
        .recurringDays(
            meetings.stream()
                .map(Meeting::recurringDayId)
                .filter(Objects::nonNull)
                .distinct()
                .toList())
        .map(found -> {
          var inOrder = new ArrayList<@org.jspecify.annotations.Nullable RecurringDay>();
          meetings.forEach(meeting ->
              inOrder.add(
                  found.stream()
                      .filter(day -> day.id().equals(meeting.recurringDayId()))
                      .findFirst()
                      .orElse(null)));
          return inOrder;
        });
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String meetingStateLabel(@Source Meeting meeting) {
    return Languages.label(meeting.state());
  }

  @Name("resolutions")
  @Description("What it resolved, by number (决议)")
  public Uni<List<List<@NonNull Resolution>>> proceedingsResolutions(
      @Source List<Proceedings> proceedings) {
    return gatherings
        .resolutionsOf(proceedings.stream().map(Proceedings::meetingId).toList())
        .map(found ->
            proceedings.stream()
                .map(of ->
                    found.stream()
                        .filter(resolution -> resolution.meetingId().equals(of.meetingId()))
                        .toList())
                .toList());
  }

  @Name("party")
  @Nullable @Description("The party; null where it is gone (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> attendanceParty(
      @Source List<Attendance> attendance) {
    return lookups.referred(attendance, Attendance::partyId, Party.class);
  }

  @Name("owner")
  @Nullable @Description("Who is to do it; null where the party is gone (责任主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> resolutionOwner(
      @Source List<Resolution> resolutions) {
    return lookups.referred(resolutions, Resolution::ownerId, Party.class);
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String resolutionStateLabel(@Source Resolution resolution) {
    return Languages.label(resolution.state());
  }

  @Name("meeting")
  @Description("The meeting that resolved it (会议)")
  public Uni<List<Meeting>> resolutionMeeting(@Source List<Resolution> resolutions) {
    return gatherings
        .meetings(resolutions.stream().map(Resolution::meetingId).distinct().toList())
        .map(found ->
            resolutions.stream()
                .map(resolution ->
                    found.stream()
                        .filter(meeting -> meeting.id().equals(resolution.meetingId()))
                        .findFirst()
                        .orElseThrow())
                .toList());
  }
}
