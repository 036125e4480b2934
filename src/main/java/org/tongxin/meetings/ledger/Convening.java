package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.AgendaItem;
import org.tongxin.meetings.Days;
import org.tongxin.meetings.Holidays;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.MeetingState;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.TimeOfDay;
import org.tongxin.meetings.input.AgendaItemInput;
import org.tongxin.meetings.input.CallMeetingInput;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;
import org.tongxin.recurrence.Span;

/**
 * What a meeting that is to be called goes by, looked up.
 *
 * @param recurring null for a meeting of its own
 */
record Convening(
    String partyId,
    String zone,
    @Nullable RecurringDay recurring,
    Holidays holidays,
    @Nullable String placeId) {
  private static final String DAY = "input.recurringDay";
  private static final int MOST_ITEMS = 100;

  static Uni<Convening> of(Transaction transaction, CallMeetingInput input) {
    new Checks()
        .that(
            (input.party() == null) != (input.recurringDay() == null),
            Refusal.badInput(
                "input.party", "主体与定期事项须且只能给出一个", "give exactly one of party and recurringDay"))
        .that(
            (input.day() == null) == (input.recurringDay() == null),
            Refusal.badInput(
                "input.day", "定期事项须与其日期一同给出", "a recurring day is given with its date"))
        .refuse();
    return Rows.unit(transaction, input.placeUnit())
        .chain(place -> {
          String placeId = place == null ? null : place.id();
          var checks =
              new Checks()
                  .that(
                      input.placeUnit() == null || place != null,
                      Refusal.notFound("input.placeUnit"));
          return input.recurringDay() == null
              ? ofItsOwn(transaction, checks, input, placeId)
              : ofADate(transaction, checks, input, placeId);
        });
  }

  private static Uni<Convening> ofItsOwn(
      Transaction transaction, Checks checks, CallMeetingInput input, @Nullable String placeId) {
    return Rows.party(transaction, input.party())
        .invoke(party -> checks.found("input.party", party).refuse())
        .map(Objects::requireNonNull)
        .chain(party ->
            PlannedDay.zoneOf(transaction, party)
                .map(zone -> new Convening(party, zone, null, Holidays.NONE, placeId)));
  }

  private static Uni<Convening> ofADate(
      Transaction transaction, Checks checks, CallMeetingInput input, @Nullable String placeId) {
    return RecurringDays.find(transaction, input.recurringDay())
        .invoke(found ->
            checks
                .found(DAY, found)
                .that(
                    found == null || found.partyId() != null,
                    Refusal.badInput(DAY, "未载明主体", "it is not known who holds it"))
                .refuse())
        .map(Objects::requireNonNull)
        .chain(found ->
            Calendars.holidays(transaction, found.schedule().calendarId())
                .map(holidays ->
                    new Convening(
                        Objects.requireNonNull(found.partyId()),
                        found.zone(),
                        found,
                        holidays,
                        placeId == null ? found.placeId() : placeId)));
  }

  Meeting meeting(Transaction transaction, CallMeetingInput input) {
    Instant starts = instant(input.starts(), input.day(), TimeOfDay::starts);
    Instant ends = instant(input.ends(), input.day(), TimeOfDay::ends);
    String title = input.title() == null && recurring != null ? recurring.title() : input.title();
    check(input, title, starts, ends).refuse();
    return new Meeting(
        Fresh.id(transaction, IdKind.MEETING),
        1,
        partyId,
        recurring == null ? null : recurring.id(),
        input.day(),
        Objects.requireNonNull(title),
        input.titleEn() == null && recurring != null && input.title() == null
            ? recurring.titleEn()
            : input.titleEn(),
        MeetingState.SCHEDULED,
        new Span(Objects.requireNonNull(starts), Objects.requireNonNull(ends)),
        zone,
        input.place() == null && recurring != null ? recurring.place() : input.place(),
        placeId,
        agenda(input),
        List.of(),
        null,
        null);
  }

  private Checks check(
      CallMeetingInput input,
      @Nullable String title,
      @Nullable Instant starts,
      @Nullable Instant ends) {
    var checks =
        new Checks()
            .name("input.title", title)
            .name("input.titleEn", input.titleEn())
            .name("input.place", input.place())
            .date("input.day", input.day())
            .that(title != null, Refusal.badInput("input.title", "须给出名称", "give a title"))
            .that(starts != null, Refusal.badInput("input.starts", "须给出开始时间", "say when it begins"))
            .that(ends != null, Refusal.badInput("input.ends", "须给出结束时间", "say when it ends"));
    if (starts != null && ends != null) {
      Span.check(checks, "input.ends", starts, ends);
    }
    checkAgenda(checks, items(input));
    if (recurring != null) {
      checkDay(checks, recurring, Objects.requireNonNull(input.day()));
    }
    return checks;
  }

  private void checkDay(Checks checks, RecurringDay of, LocalDate day) {
    boolean known = of.schedule().gaps().isEmpty();
    boolean sane = new Checks().date("input.day", day).isClean();
    checks
        .that(
            known,
            Refusal.badInput(DAY, "未载明日期规则，须先更新", "its dates are not known yet; update it first"))
        .that(
            !known || !sane || new Days(of, holidays).include(day),
            Refusal.badInput("input.day", "不是该定期事项的日期", "is no date of the recurring day"));
  }

  private static void checkAgenda(Checks checks, List<AgendaItemInput> items) {
    checks.that(
        items.size() <= MOST_ITEMS,
        Refusal.badInput("input.agenda", "最多100项", "100 items at most"));
    for (int i = 0; i < items.size(); i++) {
      checks.name("input.agenda." + i + ".zh", items.get(i).zh());
      checks.name("input.agenda." + i + ".en", items.get(i).en());
    }
  }

  /** The moment that was asked for, else the recurring day's hour on its date; null for neither. */
  private @Nullable Instant instant(
      @Nullable Instant wanted,
      @Nullable LocalDate day,
      Function<TimeOfDay, @Nullable LocalTime> hour) {
    if (wanted != null || recurring == null || day == null) {
      return wanted;
    }
    return recurring.schedule().times().stream()
        .map(hour)
        .filter(Objects::nonNull)
        .findFirst()
        .map(time -> day.atTime(time).atZone(ZoneId.of(zone)).toInstant())
        .orElse(null);
  }

  private static List<AgendaItem> agenda(CallMeetingInput input) {
    return items(input).stream().map(item -> new AgendaItem(item.zh(), item.en())).toList();
  }

  private static List<AgendaItemInput> items(CallMeetingInput input) {
    return Objects.requireNonNullElse(input.agenda(), List.of());
  }
}
