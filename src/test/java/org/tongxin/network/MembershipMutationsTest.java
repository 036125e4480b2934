package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.CHANGE_ROLE;
import static org.tongxin.Mutation.LEAVE_ALLIANCE;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.members;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Members are added, change their roles and leave, each from a day on. */
@OnRealStores
class MembershipMutationsTest {

  @Test
  void aMemberIsAddedFromADayOn() {
    var alliance = anAlliance();
    var unit = aUnit();

    var membership =
        ADD_MEMBER
            .as(
                Role.COORDINATOR,
                input(
                    "alliance",
                    alliance.get("code"),
                    "party",
                    unit.get("code"),
                    "role",
                    "LEAD",
                    "since",
                    "2090-01-01",
                    "until",
                    "2091-01-01",
                    "expectedVersion",
                    1))
            .done();

    assertThat(membership.version()).isEqualTo(1);
    assertThat(membership.get("party.id")).isEqualTo(unit.id());
    assertThat(membership.get("alliance.id")).isEqualTo(alliance.id());
    assertThat(members(alliance.id(), "2089-12-31")).isEmpty();
    assertThat(members(alliance.id(), "2090-01-01")).containsExactly("LEAD " + unit.id());
    assertThat(members(alliance.id(), "2091-01-01")).isEmpty();
  }

  @Test
  void aMembershipIsFoundByItsId() {
    var membership = aMember(anAlliance(), aUnit());

    var answer =
        Api.ask(
            "query ($id: ID!) { node(id: $id) { ... on Membership { since version } } }",
            Map.of("id", membership.id()));

    assertThat(answer.getString("data.node.since")).isEqualTo("2090-01-01");
  }

  @Test
  void allFaultsOfAnAdditionComeAtOnce() {
    var alliance = anAlliance();

    var refused =
        ADD_MEMBER.as(
            Role.COORDINATOR,
            input(
                "alliance",
                alliance.id(),
                "party",
                alliance.get("code"),
                "since",
                "2090-01-01",
                "until",
                "2089-01-01",
                "expectedVersion",
                5));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.party",
            "BAD_INPUT input.until",
            "VERSION_CONFLICT input.expectedVersion");
  }

  @Test
  void alliancesOfAlliancesDoNotGoRoundInACircle() {
    var outer = anAlliance();
    var middle = anAlliance();
    var inner = anAlliance();
    aMember(outer, middle);
    aMember(middle, inner, "2090-01-01", "2091-01-01");

    assertThat(join(inner, outer, "2090-06-01", null).errors())
        .containsExactly("BAD_INPUT input.party");
    assertThat(join(inner, outer, "2091-01-01", null).errors())
        .as("when the other way round is over")
        .isEmpty();
  }

  @Test
  void theOldRoleEndsOnTheDayOnWhichTheNewOneBegins() {
    var alliance = anAlliance();
    var unit = aUnit();
    var before = aMember(alliance, unit);

    var after = changeRole(before, "SECRETARY", "2091-01-01").done();

    assertThat(after.id()).isNotEqualTo(before.id());
    assertThat(after.get("role")).isEqualTo("SECRETARY");
    assertThat(after.get("since")).isEqualTo("2091-01-01");
    assertThat(members(alliance.id(), "2090-12-31")).containsExactly("MEMBER " + unit.id());
    assertThat(members(alliance.id(), "2091-01-01")).containsExactly("SECRETARY " + unit.id());
  }

  @Test
  void aNewRoleEndsWhenTheOldOneWouldHave() {
    var before = aMember(anAlliance(), aUnit(), "2090-01-01", "2092-01-01");

    var after = changeRole(before, "LEAD", "2091-01-01").done();

    assertThat(after.get("until")).isEqualTo("2092-01-01");
  }

  @Test
  void aRoleChangesWhileItIsHeldAndToAnotherOne() {
    var membership = aMember(anAlliance(), aUnit(), "2090-01-01", "2092-01-01");

    assertThat(changeRole(membership, "LEAD", "2090-01-01").errors())
        .containsExactly("CONFLICT input.since");
    assertThat(changeRole(membership, "LEAD", "2092-01-01").errors())
        .containsExactly("CONFLICT input.since");
    assertThat(changeRole(membership, "MEMBER", "2091-01-01").errors())
        .containsExactly("BAD_INPUT input.role");
  }

  @Test
  void allFaultsOfAChangeOfRoleComeAtOnce() {
    var membership = aMember(anAlliance(), aUnit());

    var refused =
        CHANGE_ROLE.as(
            Role.COORDINATOR,
            input(
                "membership",
                membership.id(),
                "role",
                "MEMBER",
                "since",
                "2089-01-01",
                "expectedVersion",
                2));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "CONFLICT input.since",
            "BAD_INPUT input.role",
            "VERSION_CONFLICT input.expectedVersion");
  }

  @Test
  void aMembersLiaisonDoesNotChooseItsRole() {
    var unit = aUnit();
    var membership = aMember(anAlliance(), unit);

    var refused =
        CHANGE_ROLE.as(
            Person.who(Role.LIAISON, unit.id()),
            input("membership", membership.id(), "role", "LEAD", "since", "2091-01-01"));

    assertThat(refused.errors()).containsExactly("FORBIDDEN");
  }

  @Test
  void whoLeavesIsNoMemberFromThatDayOnAndMayComeBack() {
    var alliance = anAlliance();
    var unit = aUnit();
    var membership = aMember(alliance, unit);

    var left = leave(membership, "2091-01-01").done();

    assertThat(left.id()).isEqualTo(membership.id());
    assertThat(left.version()).isEqualTo(2);
    assertThat(left.get("until")).isEqualTo("2091-01-01");
    assertThat(members(alliance.id(), "2090-12-31")).hasSize(1);
    assertThat(members(alliance.id(), "2091-01-01")).isEmpty();
    awaitArrival(join(alliance, unit, "2091-01-01", null).done());
    assertThat(members(alliance.id(), "2091-01-01")).containsExactly("MEMBER " + unit.id());
  }

  @Test
  void nobodyLeavesBeforeTheyAreThereNorAfterwards() {
    var membership = aMember(anAlliance(), aUnit(), "2090-01-01", "2092-01-01");

    assertThat(leave(membership, "2090-01-01").errors()).containsExactly("CONFLICT input.on");
    assertThat(leave(membership, "2092-01-01").errors()).containsExactly("CONFLICT input.on");
    leave(membership, "2091-01-01").done();
    assertThat(leave(membership, "2091-06-01").errors())
        .as("when it has left")
        .containsExactly("CONFLICT input.on");
  }

  @Test
  void theMembersOwnLiaisonMayLeaveAndAnothersMayNot() {
    var unit = aUnit();
    var membership = aMember(anAlliance(), unit);
    var leave = input("membership", membership.id(), "on", "2091-01-01");

    assertThat(LEAVE_ALLIANCE.as(Person.who(Role.LIAISON, aUnit().id()), leave).errors())
        .containsExactly("FORBIDDEN");
    assertThat(LEAVE_ALLIANCE.as(Role.MEMBER, leave).errors()).containsExactly("FORBIDDEN");
    assertThat(LEAVE_ALLIANCE.as(Person.who(Role.LIAISON, unit.id()), leave).errors()).isEmpty();
  }

  @Test
  void allFaultsOfALeaveComeAtOnce() {
    var membership = aMember(anAlliance(), aUnit());

    var refused =
        LEAVE_ALLIANCE.as(
            Role.COORDINATOR,
            input("membership", membership.id(), "on", "2089-01-01", "expectedVersion", 8));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder("CONFLICT input.on", "VERSION_CONFLICT input.expectedVersion");
  }

  @Test
  void rolesThatFollowOneAnotherAreShownEachOnItsDay() {
    var alliance = anAlliance();
    var unit = aUnit();
    var first = aMember(alliance, unit);
    var second = changeRole(first, "VICE_SECRETARY", "2091-01-01").done();
    var third = changeRole(second, "SECRETARY", "2092-01-01").done();

    awaitArrival(leave(third, "2093-01-01").done());

    assertThat(
            List.of("2090-06-01", "2091-06-01", "2092-06-01", "2093-06-01").stream()
                .map(day -> String.join(" ", members(alliance.id(), day)))
                .toList())
        .containsExactly(
            "MEMBER " + unit.id(), "VICE_SECRETARY " + unit.id(), "SECRETARY " + unit.id(), "");
  }

  private static Reply join(Reply alliance, Reply party, String since, @Nullable String until) {
    return ADD_MEMBER.as(
        Role.COORDINATOR,
        input("alliance", alliance.id(), "party", party.id(), "since", since, "until", until));
  }

  private static Reply changeRole(Reply membership, String role, String since) {
    return CHANGE_ROLE.as(
        Role.COORDINATOR, input("membership", membership.id(), "role", role, "since", since));
  }

  private static Reply leave(Reply membership, String on) {
    return LEAVE_ALLIANCE.as(Role.COORDINATOR, input("membership", membership.id(), "on", on));
  }
}
