package org.tongxin.meetings;

import static org.tongxin.meetings.MeetingFixture.aDailyMeeting;
import static org.tongxin.meetings.MeetingFixture.aMeeting;
import static org.tongxin.meetings.MeetingFixture.aMeetingThatWas;
import static org.tongxin.meetings.MeetingFixture.daily;
import static org.tongxin.meetings.MeetingFixture.inHours;
import static org.tongxin.meetings.MeetingFixture.meeting;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tongxin.Mutation;
import org.tongxin.MutationPromises;
import org.tongxin.OnRealStores;
import org.tongxin.access.Role;

/** What every mutation of meetings keeps, whatever it does. */
@OnRealStores
class MeetingContractTest {
  private static final String FIRST = "PLAN_RECURRING_DAY";
  private static final String LAST = "SETTLE_RESOLUTION";

  @Inject MutationPromises promises;

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void theSameKeyDoesNothingTwice(Mutation mutation) throws SQLException {
    promises.theSameKeyDoesNothingTwice(mutation, anInputFor(mutation));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void whatIsNamedAndNotThereIsNotFoundInBothLanguages(Mutation mutation) {
    MutationPromises.whatIsNotThereIsNotFoundInBothLanguages(mutation, unknown(mutation));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void withoutATokenItIsUnauthenticated(Mutation mutation) {
    MutationPromises.withoutATokenItIsUnauthenticated(mutation, unknown(mutation));
  }

  @ParameterizedTest
  @EnumSource(
      value = Mutation.class,
      from = FIRST,
      to = LAST,
      mode = Mode.EXCLUDE,
      names = {"PLAN_RECURRING_DAY", "CALL_MEETING", "RESOLVE"})
  void aStaleVersionIsRefused(Mutation mutation) throws SQLException {
    var input = anInputFor(mutation);
    promises.aStaleVersionIsRefused(
        mutation,
        mutation == Mutation.RECORD_HOLIDAYS
            ? input("calendar", mutation.as(Role.COORDINATOR, input).done().id())
            : input);
  }

  /** Something that a coordinator may do, on things that nobody else knows. */
  private static Map<String, Object> anInputFor(Mutation mutation) {
    return switch (mutation) {
      case PLAN_RECURRING_DAY -> daily(aUnit());
      case UPDATE_RECURRING_DAY ->
          input("recurringDay", aDailyMeeting(aUnit()).id(), "title", "别的例会");
      case END_RECURRING_DAY -> input("recurringDay", aDailyMeeting(aUnit()).id());
      case RECORD_HOLIDAYS -> input("party", aUnit().id(), "name", "试用日历");
      case CALL_MEETING -> meeting(aUnit(), inHours(3));
      case RESCHEDULE_MEETING -> at(aMeeting(aUnit(), 3).id());
      case CANCEL_MEETING -> input("meeting", aMeeting(aUnit(), 3).id(), "reason", "不便");
      case RECORD_ATTENDANCE -> attendance(aMeetingThatWas(aUnit()).id(), aUnit().id());
      case RECORD_MINUTES -> input("meeting", aMeetingThatWas(aUnit()).id(), "text", "已议");
      case RESOLVE -> resolution(aMeetingThatWas(aUnit()).id(), aUnit().id());
      case SETTLE_RESOLUTION -> {
        var passed = resolution(aMeetingThatWas(aUnit()).id(), aUnit().id());
        String id = Mutation.RESOLVE.as(Role.COORDINATOR, passed).done().id();
        yield input("resolution", id, "state", "DONE");
      }
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  /** The same, naming nothing that there is. */
  private static Map<String, Object> unknown(Mutation mutation) {
    String nothing = "no-such";
    return switch (mutation) {
      case PLAN_RECURRING_DAY -> input("party", nothing, "kind", "MEETING", "title", "例会");
      case UPDATE_RECURRING_DAY, END_RECURRING_DAY -> input("recurringDay", nothing);
      case RECORD_HOLIDAYS -> input("calendar", nothing);
      case CALL_MEETING -> input("party", nothing);
      case RESCHEDULE_MEETING -> at(nothing);
      case CANCEL_MEETING -> input("meeting", nothing, "reason", "不便");
      case RECORD_ATTENDANCE -> attendance(nothing, nothing);
      case RECORD_MINUTES -> input("meeting", nothing, "text", "已议");
      case RESOLVE -> resolution(nothing, nothing);
      case SETTLE_RESOLUTION -> input("resolution", nothing, "state", "DONE");
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  private static Map<String, Object> at(String meeting) {
    return input("meeting", meeting, "starts", inHours(5), "ends", inHours(6));
  }

  private static Map<String, Object> attendance(String meeting, String party) {
    return input(
        "meeting", meeting, "attendance", List.of(Map.of("party", party, "state", "PRESENT")));
  }

  private static Map<String, Object> resolution(String meeting, String owner) {
    return input("meeting", meeting, "text", "试用决议", "owner", owner);
  }
}
