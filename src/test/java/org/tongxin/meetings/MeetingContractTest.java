package org.tongxin.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tongxin.Api;
import org.tongxin.Mutation;
import org.tongxin.OnRealStores;
import org.tongxin.access.Role;

/** What every mutation of meetings keeps, whatever it does. */
@OnRealStores
class MeetingContractTest {
  private static final String FIRST = "PLAN_RECURRING_DAY";
  private static final String LAST = "SETTLE_RESOLUTION";

  @Inject DataSource ledger;

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void theSameKeyDoesNothingTwice(Mutation mutation) throws SQLException {
    var input = new HashMap<>(anInputFor(mutation));
    input.put("idempotencyKey", UUID.randomUUID().toString());
    var first = mutation.as(Role.COORDINATOR, input).done();
    long length = journalLength();

    var second = mutation.as(Role.COORDINATOR, input).done();

    assertThat(second.payload()).isEqualTo(first.payload());
    assertThat(journalLength()).isEqualTo(length);
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void whatIsNamedAndNotThereIsNotFoundInBothLanguages(Mutation mutation) {
    var chinese = given().auth().oauth2(Api.token(Role.ADMINISTRATOR));
    var refused = mutation.by(chinese.header("Accept-Language", "zh"), unknown(mutation));

    assertThat(refused.errors())
        .isNotEmpty()
        .allMatch(error -> error.startsWith("NOT_FOUND input."));
    assertThat(refused.messages()).allMatch(message -> message.matches(".*\\p{IsHan}.*"));
    assertThat(mutation.as(Role.ADMINISTRATOR, unknown(mutation)).messages())
        .isNotEmpty()
        .noneMatch(message -> message.matches(".*\\p{IsHan}.*"));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void withoutATokenItIsUnauthenticated(Mutation mutation) {
    assertThat(mutation.by(given(), unknown(mutation)).refusal()).isEqualTo("UNAUTHENTICATED");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mutation.class,
      from = FIRST,
      to = LAST,
      mode = Mode.EXCLUDE,
      names = {"PLAN_RECURRING_DAY", "CALL_MEETING", "RESOLVE"})
  void aStaleVersionIsRefused(Mutation mutation) throws SQLException {
    var input = new HashMap<>(anInputFor(mutation));
    if (mutation == Mutation.RECORD_HOLIDAYS) {
      input = new HashMap<>(input("calendar", mutation.as(Role.COORDINATOR, input).done().id()));
    }
    input.put("expectedVersion", 41);
    long length = journalLength();

    assertThat(mutation.as(Role.COORDINATOR, input).errors())
        .contains("VERSION_CONFLICT input.expectedVersion");
    assertThat(journalLength()).isEqualTo(length);
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

  private long journalLength() throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from journal")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
