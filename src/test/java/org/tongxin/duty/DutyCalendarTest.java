package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.APPOINT;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.NAME_OFFICER;
import static org.tongxin.Mutation.STAND_IN;
import static org.tongxin.calendar.CalendarFixture.address;
import static org.tongxin.calendar.CalendarFixture.events;
import static org.tongxin.calendar.CalendarFixture.get;
import static org.tongxin.calendar.CalendarFixture.open;
import static org.tongxin.calendar.CalendarFixture.openFor;
import static org.tongxin.calendar.CalendarFixture.opened;
import static org.tongxin.calendar.CalendarFixture.said;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.publish;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.input;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.arrangements.PostKind;
import org.tongxin.duty.DutyFixture.Circle;

/** Turns in the calendars of members and of their alliance. */
@OnRealStores
class DutyCalendarTest {
  @Inject MovableClock clock;

  @AfterEach
  void now() {
    clock.moveBack();
  }

  @Test
  void aMemberSeesItsTurnsAndTheAllianceAllOfThemOnWholeDays() throws Exception {
    Circle circle = aCircle(2);
    Reply rotation =
        aRotation(circle, terms("topics", List.of(Map.of("zh", "人居环境", "en", "Environment"))));
    draft(rotation, 3).done();
    String member = address(open(circle.members().getFirst()));
    String alliance = address(open(circle.alliance()));
    assertThat(events(alliance)).as("drafts").isEmpty();

    Reply roster = publish(rotation).done();

    assertThat(uids(alliance))
        .containsExactly(
            turn(roster, 1) + "@tongxin",
            turn(roster, 2) + "@tongxin",
            turn(roster, 3) + "@tongxin");
    assertThat(uids(member))
        .containsExactly(turn(roster, 1) + "@tongxin", turn(roster, 3) + "@tongxin");
    VEvent first = events(member).getFirst();
    assertThat(said(first, "DTSTART")).isEqualTo(basic(firstDay()));
    assertThat(said(first, "DTEND")).isEqualTo(basic(firstDay().plusMonths(1)));
    assertThat(said(first, "SUMMARY"))
        .startsWith("试用轮值：")
        .contains(circle.members().getFirst().get("name"));
    assertThat(said(first, "DESCRIPTION")).isEqualTo("主题 (topic): 人居环境 (Environment)");
    assertThat(said(first, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(said(first, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(get(member).asString()).isEqualTo(get(member).asString());
  }

  @Test
  void aTurnThatSomebodyElseHasNowIsCalledOffForThirtyDaysUnderTheSameUid() throws Exception {
    Circle circle = aCircle(3);
    Reply roster = aRoster(aRotation(circle), 1);
    Reply first = circle.members().getFirst();
    Reply other = circle.members().get(2);
    String planned = address(open(first));
    String before = sequence(planned);

    STAND_IN
        .as(Role.COORDINATOR, input("turn", turn(roster, 1), "party", other.id(), "reason", "临时有事"))
        .done();

    VEvent off = events(planned).getFirst();
    assertThat(said(off, "UID")).isEqualTo(turn(roster, 1) + "@tongxin");
    assertThat(said(off, "STATUS")).isEqualTo("CANCELLED");
    assertThat(Integer.parseInt(said(off, "SEQUENCE"))).isGreaterThan(Integer.parseInt(before));
    VEvent on = events(address(open(other))).getFirst();
    assertThat(said(on, "UID")).isEqualTo(said(off, "UID"));
    assertThat(said(on, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(said(on, "DESCRIPTION"))
        .contains("原定 (planned): " + first.get("name"))
        .contains("原因 (reason): 临时有事");
    clock.moveTo(Instant.now().plus(Duration.ofDays(31)));
    assertThat(events(planned)).isEmpty();
    assertThat(events(address(open(other)))).hasSize(1);
  }

  @Test
  void aGapIsCalledOffForEverybody() throws Exception {
    Circle circle = aCircle(2);
    Reply roster = aRoster(aRotation(circle), 1);

    LEAVE_TURN_OPEN.as(Role.COORDINATOR, input("turn", turn(roster, 1), "reason", "停办")).done();

    for (Reply party : List.of(circle.alliance(), circle.members().getFirst())) {
      VEvent gap = events(address(open(party))).getFirst();
      assertThat(said(gap, "STATUS")).isEqualTo("CANCELLED");
      assertThat(said(gap, "SUMMARY")).endsWith("空缺 (nobody)");
    }
  }

  @Test
  void anOfficerSeesTheTurnsThatItWasNamedForInACalendarOfItsOwn() throws Exception {
    Circle circle = aCircle(2);
    Reply roster = aRoster(aRotation(circle), 3);
    Reply holder = circle.members().getFirst();
    Reply post =
        APPOINT
            .as(
                Role.COORDINATOR,
                input(
                    "party",
                    holder.id(),
                    "kind",
                    PostKind.OFFICIAL,
                    "title",
                    "联络员",
                    "since",
                    DutyFixture.today()))
            .done();
    Reply feed = openFor(post.id());
    assertThat(events(address(feed))).as("before it is named").isEmpty();

    NAME_OFFICER.as(Role.COORDINATOR, input("turn", turn(roster, 3), "post", post.id())).done();

    assertThat(uids(address(feed))).containsExactly(turn(roster, 3) + "@tongxin");
    assertThat(get(address(feed)).asString()).contains("联络员");
    LEAVE_TURN_OPEN.as(Role.COORDINATOR, input("turn", turn(roster, 3), "reason", "停办")).done();
    assertThat(events(address(feed))).as("of a gap").isEmpty();
  }

  @Test
  void aCalendarIsOfAPartyOrOfAPostAndOfNothingElse() {
    Reply party = aCircle(1).members().getFirst();

    assertThat(opened(input()).errors()).containsExactly("BAD_INPUT input.party");
    assertThat(opened(input("party", party.id(), "post", "no-such")).errors())
        .containsExactly("BAD_INPUT input.party");
    assertThat(opened(input("post", "no-such")).errors()).containsExactly("NOT_FOUND input.post");
  }

  private static List<String> uids(String address) throws Exception {
    return events(address).stream().map(event -> said(event, "UID")).toList();
  }

  private static String sequence(String address) throws Exception {
    return said(events(address).getFirst(), "SEQUENCE");
  }

  private static String basic(LocalDate day) {
    return day.toString().replace("-", "");
  }
}
