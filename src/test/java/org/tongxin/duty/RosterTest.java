package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.DRAFT_ROSTER;
import static org.tongxin.Mutation.DRAFT_ROTATION;
import static org.tongxin.Mutation.LEAVE_ALLIANCE;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.PIN_TURN;
import static org.tongxin.Mutation.PUBLISH_ROSTER;
import static org.tongxin.Mutation.RECORD_ABSENCE;
import static org.tongxin.Mutation.UPDATE_ROTATION;
import static org.tongxin.Mutation.WITHDRAW_ABSENCE;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.holders;
import static org.tongxin.duty.DutyFixture.publish;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** Rosters are drafted by a rule, repaired with the fewest changes, and frozen once published. */
@OnRealStores
class RosterTest {
  @Inject DataSource ledger;

  @Test
  void membersTakeTheirTurnsInTheListedOrder() {
    Circle circle = aCircle(3);

    Reply drafted = draft(aRotation(circle), 5).done();

    assertThat(holders(circle, drafted)).isEqualTo("0 1 2 0 1");
    assertThat(drafted.list("turns.from"))
        .startsWith(firstDay().toString(), firstDay().plusMonths(1).toString());
    assertThat(drafted.list("turns.state")).containsOnly("DRAFT");
    assertThat(drafted.get("changed")).isEqualTo("0");
    assertThat(drafted.get("repaired")).isEqualTo("false");
  }

  @Test
  void whoIsAbsentIsPassedOverAndMakesUpForItWhereTheOrderIsFair() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle, terms("order", "FAIR"));
    RECORD_ABSENCE
        .as(
            Role.COORDINATOR,
            input(
                "rotation", rotation.id(),
                "party", circle.members().get(1).id(),
                "from", firstDay().plusMonths(1),
                "to", firstDay().plusMonths(2)))
        .done();

    Reply drafted = draft(rotation, 6).done();

    assertThat(holders(circle, drafted)).isEqualTo("0 2 1 0 2 1");
  }

  @Test
  void theSameInputGivesTheSameRoster() {
    Circle circle = aCircle(4);
    Reply one = draft(aRotation(circle, terms("order", "FAIR", "minGap", 2)), 24).done();
    Reply other = draft(aRotation(circle, terms("order", "FAIR", "minGap", 2)), 24).done();

    assertThat(holders(circle, one)).isEqualTo(holders(circle, other));
  }

  @Test
  void severalHoldAJointTermTogether() {
    Circle circle = aCircle(4);

    Reply drafted = draft(aRotation(circle, terms("holders", 2)), 3).done();

    assertThat(holders(circle, drafted)).isEqualTo("0+1 2+3 0+1");
  }

  @Test
  void whatIsPublishedStaysWhoeverComesOrGoes() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    aRoster(rotation, 3);
    Reply newcomer = aUnit();
    aMember(circle.alliance(), newcomer, firstDay().toString(), null);
    RECORD_ABSENCE
        .as(
            Role.COORDINATOR,
            input(
                "rotation", rotation.id(),
                "party", circle.members().getFirst().id(),
                "from", firstDay(),
                "to", firstDay().plusMonths(12)))
        .done();

    Reply drafted = draft(rotation, 6).done();

    assertThat(holders(circle, drafted)).startsWith("0 1 2 ");
    assertThat(drafted.list("turns.state"))
        .containsExactly("PUBLISHED", "PUBLISHED", "PUBLISHED", "DRAFT", "DRAFT", "DRAFT");
    assertThat(holders(circle, drafted).substring(6))
        .as("the absent one is passed over, the newcomer is in")
        .doesNotContain("0")
        .contains("-1");
  }

  @Test
  void repairChangesNoMoreThanItMust() {
    Circle circle = aCircle(4);
    Reply rotation = aRotation(circle);
    Reply before = draft(rotation, 8).done();
    assertThat(holders(circle, before)).isEqualTo("0 1 2 3 0 1 2 3");
    RECORD_ABSENCE
        .as(
            Role.COORDINATOR,
            input(
                "rotation", rotation.id(),
                "party", circle.members().get(2).id(),
                "from", firstDay().plusMonths(2),
                "to", firstDay().plusMonths(3)))
        .done();

    Reply after = draft(rotation, 8).done();

    assertThat(after.get("changed")).isEqualTo("1");
    assertThat(holders(circle, after)).startsWith("0 1 ").endsWith(" 3 0 1 2 3");
    assertThat(draft(rotation, 8).done().get("changed")).as("drafted once more").isEqualTo("0");
  }

  @Test
  void pinnedTurnsAndDeclaredGapsStayInTheNextDraft() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    Reply before = draft(rotation, 5).done();
    PIN_TURN
        .as(
            Role.COORDINATOR,
            input("turn", turn(before, 2), "holders", List.of(circle.members().get(2).id())))
        .done();
    LEAVE_TURN_OPEN.as(Role.COORDINATOR, input("turn", turn(before, 4), "reason", "休整")).done();

    Reply after = draft(rotation, 5).done();

    String[] turns = holders(circle, after).split(" ", -1);
    assertThat(turns[1]).isEqualTo("2");
    assertThat(turns[2]).as("not twice in a row").isNotEqualTo("2");
    assertThat(turns[3]).isEqualTo("-");
    assertThat(holders(circle, publish(rotation).done())).isEqualTo(holders(circle, after));
  }

  @Test
  void futureJoinsAndLeavesCountFromTheirDates() {
    Circle circle = aCircle(2);
    Reply rotation = aRotation(circle, terms("order", "FAIR"));
    Reply coming = aUnit();
    aMember(circle.alliance(), coming, firstDay().plusMonths(3).toString(), null);
    Reply leaving = aUnit();
    Reply membership =
        ADD_MEMBER
            .as(
                Role.COORDINATOR,
                input(
                    "alliance",
                    circle.alliance().id(),
                    "party",
                    leaving.id(),
                    "since",
                    "2020-01-01"))
            .done();
    LEAVE_ALLIANCE
        .as(Role.COORDINATOR, input("membership", membership.id(), "on", firstDay().plusMonths(3)))
        .done();

    Reply drafted = draft(rotation, 9).done();

    List<List<String>> holders = drafted.json().getList("data.draftRoster.roster.turns.holders.id");
    assertThat(holders.subList(0, 3))
        .contains(List.of(leaving.id()))
        .doesNotContain(List.of(coming.id()));
    assertThat(holders.subList(3, 9))
        .contains(List.of(coming.id()))
        .doesNotContain(List.of(leaving.id()));
  }

  @Test
  void whereNoRosterExistsTheErrorsNameTheRulesThatConflict() {
    Circle circle = aCircle(3);
    Reply tooWide = aRotation(circle, terms("minGap", 3));
    Reply nobody =
        DRAFT_ROTATION
            .as(
                Role.COORDINATOR,
                input(
                    "alliance", anAlliance().id(), "kind", "CHAIR", "name", "无人", "terms", terms()))
            .done();
    Reply alone = aRotation(aCircle(1));

    Reply refused = draft(tooWide, 6);
    assertThat(refused.errors()).isNotEmpty().containsOnly("CONFLICT input.rotation");
    assertThat(refused.messages().toString()).contains("turn");
    assertThat(draft(nobody, 2).errors()).isNotEmpty().containsOnly("CONFLICT input.rotation");
    assertThat(draft(alone, 2).errors()).isNotEmpty().containsOnly("CONFLICT input.rotation");
    assertThat(turns(tooWide)).as("nothing is half written").isEmpty();
  }

  @Test
  void withoutAPeriodAnOrderAndAFirstDayNothingIsDrafted() {
    Reply rotation =
        DRAFT_ROTATION
            .as(
                Role.COORDINATOR,
                input("alliance", aCircle(2).alliance().id(), "kind", "PATROL", "name", "巡查"))
            .done();

    assertThat(rotation.get("state")).isEqualTo("DRAFT");
    assertThat(rotation.list("missing")).containsExactly("PERIOD", "FIRST_DAY", "ORDER");
    assertThat(draft(rotation, 2).errors())
        .containsExactly(
            "CONFLICT input.rotation", "CONFLICT input.rotation", "CONFLICT input.rotation");
    assertThat(publish(rotation).codes()).containsOnly("CONFLICT");
  }

  @Test
  void aDraftThatIsOvertakenIsNotPublished() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    Reply drafted = draft(rotation, 3).done();
    var absence =
        input(
            "rotation", rotation.id(),
            "party", circle.members().get(1).id(),
            "from", firstDay().plusMonths(1),
            "to", firstDay().plusMonths(2));
    Reply recorded = RECORD_ABSENCE.as(Role.COORDINATOR, absence).done();

    Reply refused = publish(rotation);
    assertThat(refused.errors()).containsExactly("CONFLICT input.rotation");
    assertThat(refused.json().<List<String>>getList("data.publishRoster.errors.conflictsWith"))
        .containsExactly(List.of(turn(drafted, 2)));
    WITHDRAW_ABSENCE.as(Role.COORDINATOR, input("absence", recorded.id())).done();

    assertThat(publish(rotation).done().get("rotation.state")).isEqualTo("RUNNING");
  }

  @Test
  void nothingIsPublishedOverAHole() {
    Reply rotation = aRotation(aCircle(3));
    assertThat(publish(rotation).errors()).containsExactly("BAD_INPUT input.until");
    draft(rotation, 2).done();

    assertThat(
            PUBLISH_ROSTER
                .as(
                    Role.COORDINATOR,
                    input("rotation", rotation.id(), "until", firstDay().plusMonths(4)))
                .errors())
        .containsExactly("CONFLICT input.until");
    Reply one =
        PUBLISH_ROSTER
            .as(
                Role.COORDINATOR,
                input("rotation", rotation.id(), "until", firstDay().plusMonths(1)))
            .done();
    assertThat(one.list("turns.state")).containsExactly("PUBLISHED", "DRAFT");
  }

  @Test
  void publishedTurnsSettleThePeriodAndTheFirstDay() {
    Circle circle = aCircle(2);
    Reply rotation = aRotation(circle);
    draft(rotation, 2).done();
    Reply weekly =
        UPDATE_ROTATION
            .as(
                Role.COORDINATOR,
                input("rotation", rotation.id(), "terms", terms("period", "WEEK")))
            .done();
    assertThat(weekly.get("terms.period")).isEqualTo("WEEK");
    Reply published = publish(rotation).done();
    assertThat(published.list("turns.from"))
        .containsExactly(firstDay().toString(), firstDay().plusWeeks(1).toString());

    assertThat(
            UPDATE_ROTATION
                .as(Role.COORDINATOR, input("rotation", rotation.id(), "terms", terms()))
                .errors())
        .containsExactly("CONFLICT input.terms");
  }

  @Test
  void whatTurnsWereDraftedByCannotBeLeftOut() {
    Reply rotation = aRotation(aCircle(2));
    Reply drafted = draft(rotation, 2).done();
    var terms = terms("holders", 1);
    terms.remove("order");
    assertThat(
            UPDATE_ROTATION
                .as(Role.COORDINATOR, input("rotation", rotation.id(), "terms", terms))
                .errors())
        .containsExactly("CONFLICT input.terms.order");
    terms.clear();
    assertThat(
            UPDATE_ROTATION
                .as(Role.COORDINATOR, input("rotation", rotation.id(), "terms", terms))
                .errors())
        .containsExactly(
            "CONFLICT input.terms.period",
            "CONFLICT input.terms.firstDay",
            "CONFLICT input.terms.order");

    var why =
        Api.as(
            Role.COORDINATOR,
            "query ($turn: ID!, $party: ID!) { whyNot(turn: $turn, party: $party) { why } }",
            Map.of(
                "turn", turn(drafted, 1), "party", drafted.list("turns.holders.id[0]").getFirst()));
    assertThat(why.getString("data.whyNot.why")).isEqualTo("HOLDS");
  }

  @Test
  void anAllianceIsKnownBeforeTheGraphHasIt() throws SQLException {
    try (var slow = ledger.getConnection();
        var statement = slow.createStatement()) {
      // A transaction that is open holds the projector back: the graph shows nothing newer.
      slow.setAutoCommit(false);
      statement.execute("select pg_current_xact_id()");
      var formed =
          Api.as(
              Role.COORDINATOR,
              """
              mutation ($input: FormAllianceInput!) {
                formAlliance(input: $input) { alliance { id } }
              }
              """,
              Map.of("input", input("name", "试用联盟" + word(), "kind", "VOLUNTEER_LEAGUE")));

      var known =
          Api.ask(
              """
              query ($key: ID!) {
                onDuty(alliance: $key) { id }
                rotations(alliance: $key) { id }
                roster(alliance: $key, from: "2026-01-01", to: "2027-01-01") { id }
              }
              """,
              Map.of("key", formed.getString("data.formAlliance.alliance.id")));

      assertThat(known.getList("errors")).as(known.prettify()).isNull();
      slow.rollback();
    }
  }

  @Test
  void everythingThatIsWrongWithARotationIsSaidAtOnce() {
    Reply refused =
        DRAFT_ROTATION.as(
            Role.COORDINATOR,
            input(
                "alliance",
                anAlliance().id(),
                "kind",
                "CHAIR",
                "code",
                "B",
                "name",
                " ",
                "terms",
                terms("period", "CUSTOM", "days", 0, "holders", 0, "minGap", -1, "horizon", 121),
                "members",
                input(
                    "include", List.of("no-such"),
                    "weights", List.of(Map.of("party", aUnit().id(), "weight", 0)))));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.code",
            "BAD_INPUT input.name",
            "BAD_INPUT input.terms.days",
            "BAD_INPUT input.terms.holders",
            "BAD_INPUT input.terms.minGap",
            "BAD_INPUT input.terms.horizon",
            "NOT_FOUND input.members.include",
            "BAD_INPUT input.members.weights");
  }

  @Test
  void aCodeIsTakenOnceAndNoDayIsTooFar() {
    Circle circle = aCircle(2);
    Reply rotation = aRotation(circle, terms("period", "DAY"));
    var again =
        input(
            "alliance",
            circle.alliance().id(),
            "kind",
            "CHAIR",
            "code",
            rotation.get("code"),
            "name",
            "同代码");
    var far = input("rotation", rotation.id(), "until", "+99999999-01-01");

    assertThat(DRAFT_ROTATION.as(Role.COORDINATOR, again).codes()).containsExactly("CONFLICT");
    assertThat(DRAFT_ROSTER.as(Role.COORDINATOR, far).errors())
        .containsExactly("BAD_INPUT input.until");
    assertThat(PUBLISH_ROSTER.as(Role.COORDINATOR, far).errors())
        .containsExactly("BAD_INPUT input.until");
    var onDuty =
        Api.ask(
            "query ($alliance: ID!, $on: Date) { onDuty(alliance: $alliance, on: $on) { id } }",
            Map.of("alliance", circle.alliance().id(), "on", "+999999999-12-31"));
    assertThat(onDuty.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }

  @Test
  void whoIsDraftedCanBePinned() {
    Circle circle = aCircle(3);
    Reply drafted = draft(aRotation(circle), 2).done();

    Reply pinned =
        PIN_TURN
            .as(
                Role.COORDINATOR,
                input("turn", turn(drafted, 1), "holders", List.of(circle.ids().getFirst())))
            .done();

    assertThat(pinned.get("pinned")).isEqualTo("true");
    assertThat(pinned.list("holders.id")).containsExactly(circle.ids().getFirst());
  }

  @Test
  void onlyACoordinatorOfTheAllianceDrafts() {
    Circle circle = aCircle(2);
    Reply rotation = aRotation(circle);
    var member = Person.who(Role.LIAISON, circle.members().getFirst().id());
    var input = input("rotation", rotation.id(), "until", firstDay().plusMonths(2));

    assertThat(DRAFT_ROSTER.as(member, input).codes()).containsExactly("FORBIDDEN");
    assertThat(
            DRAFT_ROSTER
                .as(Person.who(Role.COORDINATOR, circle.alliance().id()), input)
                .done()
                .list("turns.id"))
        .hasSize(2);
    assertThat(turns(rotation)).as("drafts are for coordinators").isEmpty();
  }

  private static List<String> turns(Reply rotation) {
    return Api.ask(
            """
            query ($alliance: ID!, $from: Date!, $to: Date!) {
              roster(alliance: $alliance, from: $from, to: $to) { id }
            }
            """,
            Map.of(
                "alliance", rotation.get("alliance.id"),
                "from", LocalDate.of(2020, 1, 1).toString(),
                "to", LocalDate.of(2090, 1, 1).toString()))
        .getList("data.roster.id");
  }
}
