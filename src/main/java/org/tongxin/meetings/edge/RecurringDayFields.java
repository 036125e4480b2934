package org.tongxin.meetings.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.figures.Citation;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Provenance;
import org.tongxin.kernel.Checks;
import org.tongxin.meetings.HolidayCalendar;
import org.tongxin.meetings.RecurringDate;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.RecurringDayGap;
import org.tongxin.meetings.RecurringDayState;
import org.tongxin.meetings.Schedule;
import org.tongxin.meetings.ledger.Gatherings;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.Unit;
import org.tongxin.network.edge.Lookups;
import org.tongxin.recurrence.Recurrence;

/** What a recurring day refers to, its dates, and where its facts are from. */
@GraphQLApi
public class RecurringDayFields {
  private static final int MOST_DAYS = 366;

  private final Gatherings gatherings;
  private final Lookups lookups;
  private final Provenance provenance;

  RecurringDayFields(Gatherings gatherings, Lookups lookups, Provenance provenance) {
    this.gatherings = gatherings;
    this.lookups = lookups;
    this.provenance = provenance;
  }

  @Description("Its dates in a stretch; none where it is not known which they are (日期)")
  public Uni<List<List<@NonNull RecurringDate>>> days(
      @Source List<RecurringDay> recurring,
      @Name("from") @Description("First day (起)") LocalDate from,
      @Name("to") @Description("First day that no longer counts, 366 days later at most (止)")
          LocalDate to) {
    new Checks()
        .period("from", from, "to", to)
        .that(ChronoUnit.DAYS.between(from, to) <= MOST_DAYS, Recurrence.tooMany())
        .refuse();
    return gatherings
        .dates(recurring)
        .map(all -> all.stream().map(days -> days.within(from, to)).toList());
  }

  @Name("party")
  @Nullable @Description("Who holds it; null where the source names nobody (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> recurringDayParty(
      @Source List<RecurringDay> recurring) {
    return lookups.referred(recurring, RecurringDay::partyId, Party.class);
  }

  @Name("region")
  @Nullable @Description("For which region; null where none is named (区域)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> recurringDayRegion(
      @Source List<RecurringDay> recurring) {
    return lookups.referred(recurring, RecurringDay::regionId, Region.class);
  }

  @Name("placeUnit")
  @Nullable @Description("At which unit; null where none is named (地点单位)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> recurringDayPlace(
      @Source List<RecurringDay> recurring) {
    return lookups.referred(recurring, RecurringDay::placeId, Unit.class);
  }

  @Name("state")
  @Description("Where it stands (状态)")
  public RecurringDayState recurringDayState(@Source RecurringDay recurring) {
    return recurring.standing();
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String recurringDayStateLabel(@Source RecurringDay recurring) {
    return Languages.label(recurring.standing());
  }

  @Name("kindLabel")
  @Description("The kind in the language of Accept-Language (类别的文字)")
  public String recurringDayKindLabel(@Source RecurringDay recurring) {
    return Languages.label(recurring.kind());
  }

  @Name("missing")
  @Description("What is not known of it (未载事项)")
  public List<@NonNull RecurringDayGap> recurringDayMissing(@Source RecurringDay recurring) {
    return recurring.gaps();
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> recurringDayCitations(
      @Source List<RecurringDay> recurring) {
    return provenance.citations(recurring.stream().map(RecurringDay::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> recurringDayOpenQuestions(
      @Source List<RecurringDay> recurring) {
    return provenance.questionsAbout(recurring.stream().map(RecurringDay::id).toList());
  }

  @Name("calendar")
  @Nullable @Description("The calendar that has its days off; null where it goes by none (节假日历)")
  public Uni<List<@org.jspecify.annotations.Nullable HolidayCalendar>> scheduleCalendar(
      @Source List<Schedule> schedules) {
    return gatherings
        .calendars(
            schedules.stream()
                .map(Schedule::calendarId)
                .filter(Objects::nonNull)
                .distinct()
                .toList())
        .map(found -> {
          var inOrder = new ArrayList<@org.jspecify.annotations.Nullable HolidayCalendar>();
          schedules.forEach(schedule ->
              inOrder.add(
                  found.stream()
                      .filter(calendar -> calendar.id().equals(schedule.calendarId()))
                      .findFirst()
                      .orElse(null)));
          return inOrder;
        });
  }

  @Name("party")
  @Nullable @Description("Whose it is; null where everybody may go by it (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> calendarParty(
      @Source List<HolidayCalendar> calendars) {
    return lookups.referred(calendars, HolidayCalendar::partyId, Party.class);
  }
}
