package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.CHANGE_ROLE;
import static org.tongxin.Mutation.DISSOLVE_ALLIANCE;
import static org.tongxin.Mutation.END_PAIRING;
import static org.tongxin.Mutation.FORM_ALLIANCE;
import static org.tongxin.Mutation.PAIR_UNITS;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitAgreement;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.members;
import static org.tongxin.network.NetworkFixture.word;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Alliances and pairings are formed, and end with every membership. */
@OnRealStores
class AllianceMutationsTest {

  @Test
  void anAllianceIsFormedWithAllThatIsSaidOfIt() {
    var parent = anAlliance();
    var lead = aUnit();
    var centre = aUnit(UnitKind.VENUE);
    String word = word();

    var formed =
        FORM_ALLIANCE
            .as(
                Role.COORDINATOR,
                input(
                    "name",
                    "试用联盟" + word,
                    "nameEn",
                    "League " + word,
                    "kind",
                    AllianceKind.BUSINESS_DISTRICT,
                    "region",
                    "ld-reg-nanyuan",
                    "parent",
                    parent.get("code"),
                    "lead",
                    lead.id(),
                    "centre",
                    centre.get("code"),
                    "founded",
                    "2023-04-05",
                    "zone",
                    "Asia/Urumqi",
                    "code",
                    word))
            .done();

    assertThat(formed.version()).isEqualTo(1);
    assertThat(formed.get("code")).isEqualTo(word);
    assertThat(formed.get("kind")).isEqualTo("BUSINESS_DISTRICT");
    assertThat(formed.get("region.code")).isEqualTo("ld-reg-nanyuan");
    assertThat(formed.get("parent.id")).isEqualTo(parent.id());
    assertThat(formed.get("lead.id")).isEqualTo(lead.id());
    assertThat(formed.get("centre.id")).isEqualTo(centre.id());
    assertThat(formed.get("founded")).isEqualTo("2023-04-05");
    assertThat(formed.get("zone")).isEqualTo("Asia/Urumqi");
  }

  @Test
  void whoeverFormsAnAllianceKeepsIt() {
    var keeper = Person.who(Role.COORDINATOR, anAlliance().id());
    var other = Person.who(Role.COORDINATOR, anAlliance().id());

    var formed =
        FORM_ALLIANCE
            .as(keeper, input("name", "试用联盟" + word(), "kind", AllianceKind.VOLUNTEER_LEAGUE))
            .done();

    var member = input("alliance", formed.id(), "party", aUnit().id());
    assertThat(ADD_MEMBER.as(other, member).errors()).containsExactly("FORBIDDEN");
    assertThat(ADD_MEMBER.as(keeper, member).errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MEMBER", "LIAISON", "PARTNER"})
  void onlyWhoKeepsAnAllianceFormsOne(Role role) {
    var refused =
        FORM_ALLIANCE.as(role, input("name", "联盟", "kind", AllianceKind.VOLUNTEER_LEAGUE));

    assertThat(refused.errors()).containsExactly("FORBIDDEN");
  }

  @Test
  void allFaultsOfAnAllianceComeAtOnce() {
    var refused =
        FORM_ALLIANCE.as(
            Role.COORDINATOR,
            input(
                "name", "",
                "nameEn", " ",
                "kind", AllianceKind.VOLUNTEER_LEAGUE,
                "region", "no-such",
                "parent", "no-such",
                "lead", "no-such",
                "centre", "no-such",
                "founded", "long ago",
                "zone", "Mars/Olympus",
                "code", "A"));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.name",
            "BAD_INPUT input.nameEn",
            "NOT_FOUND input.region",
            "NOT_FOUND input.parent",
            "NOT_FOUND input.lead",
            "NOT_FOUND input.centre",
            "BAD_INPUT input.founded",
            "BAD_INPUT input.zone",
            "BAD_INPUT input.code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+08:00", "GMT+8", "", "shanghai"})
  void anOffsetIsNoZone(String zone) {
    var refused =
        FORM_ALLIANCE.as(
            Role.COORDINATOR,
            input("name", "联盟", "kind", AllianceKind.VOLUNTEER_LEAGUE, "zone", zone));

    assertThat(refused.errors()).containsExactly("BAD_INPUT input.zone");
  }

  @Test
  void whatIsNoUnitIsNoCentre() {
    var refused =
        FORM_ALLIANCE.as(
            Role.COORDINATOR,
            input(
                "name",
                "联盟",
                "kind",
                AllianceKind.VOLUNTEER_LEAGUE,
                "parent",
                aUnit().id(),
                "centre",
                anAlliance().id()));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder("NOT_FOUND input.parent", "NOT_FOUND input.centre");
  }

  @Test
  void membershipsEndWithTheirAlliance() {
    var alliance = anAlliance();
    var open = aUnit();
    var longer = aUnit();
    var shorter = aUnit();
    aMember(alliance, open);
    aMember(alliance, longer, "2090-01-01", "2099-01-01");
    aMember(alliance, shorter, "2090-01-01", "2091-01-01");

    var dissolved = dissolve(alliance, "2092-01-01").done();

    assertThat(dissolved.get("dissolved")).isEqualTo("2092-01-01");
    awaitArrival(dissolved);
    assertThat(members(alliance.id(), "2090-06-01"))
        .containsExactlyInAnyOrder(
            "MEMBER " + open.id(), "MEMBER " + longer.id(), "MEMBER " + shorter.id());
    assertThat(members(alliance.id(), "2091-12-31"))
        .containsExactlyInAnyOrder("MEMBER " + open.id(), "MEMBER " + longer.id());
    assertThat(members(alliance.id(), "2092-01-01")).isEmpty();
  }

  @Test
  void aMembershipThatHadNotBegunNeverIs() throws InterruptedException {
    var alliance = anAlliance();
    aMember(alliance, aUnit(), "2095-01-01", null);

    awaitArrival(dissolve(alliance, "2092-01-01").done());

    assertThat(members(alliance.id(), "2095-06-01")).isEmpty();
    awaitAgreement();
  }

  @Test
  void whoNeverBecameAMemberMayJoinWhileTheAllianceLasts() {
    var alliance = anAlliance();
    var unit = aUnit();
    aMember(alliance, unit, "2095-01-01", null);
    dissolve(alliance, "2092-01-01").done();

    awaitArrival(join(alliance, unit, "2090-01-01").done());

    assertThat(members(alliance.id(), "2090-06-01")).containsExactly("MEMBER " + unit.id());
  }

  @Test
  void aRolePlannedForLaterNeverIsAndTheOneBeforeEnds() throws InterruptedException {
    var alliance = anAlliance();
    var unit = aUnit();
    var membership = aMember(alliance, unit);
    CHANGE_ROLE
        .as(
            Role.COORDINATOR,
            input("membership", membership.id(), "role", "SECRETARY", "since", "2095-01-01"))
        .done();

    awaitArrival(dissolve(alliance, "2092-01-01").done());

    assertThat(members(alliance.id(), "2091-12-31")).containsExactly("MEMBER " + unit.id());
    assertThat(members(alliance.id(), "2092-01-01")).isEmpty();
    assertThat(members(alliance.id(), "2095-06-01")).isEmpty();
    awaitAgreement();
  }

  @Test
  void nobodyJoinsWhenTheAllianceHasEnded() {
    var alliance = anAlliance();
    dissolve(alliance, "2092-01-01").done();

    assertThat(join(alliance, aUnit(), "2092-01-01").errors())
        .containsExactly("CONFLICT input.since");
    var before = join(alliance, aUnit(), "2091-01-01").done();
    assertThat(before.get("until")).as("it ends with the alliance").isEqualTo("2092-01-01");
  }

  @Test
  void anAllianceEndsOnce() {
    var alliance = anAlliance();
    dissolve(alliance, "2092-01-01").done();

    assertThat(dissolve(alliance, "2091-01-01").errors()).containsExactly("CONFLICT input.on");
  }

  @Test
  void anotherAlliancesKeeperDoesNotDissolveIt() {
    var alliance = anAlliance();
    var other = Person.who(Role.COORDINATOR, anAlliance().id());
    var keeper = Person.who(Role.COORDINATOR, alliance.id());
    var when = input("alliance", alliance.id(), "on", "2092-01-01");

    assertThat(DISSOLVE_ALLIANCE.as(other, when).errors()).containsExactly("FORBIDDEN");
    assertThat(DISSOLVE_ALLIANCE.as(Role.LIAISON, when).errors()).containsExactly("FORBIDDEN");
    assertThat(DISSOLVE_ALLIANCE.as(keeper, when).errors()).isEmpty();
  }

  @Test
  void allFaultsOfADissolutionComeAtOnce() {
    var refused =
        DISSOLVE_ALLIANCE.as(
            Role.COORDINATOR,
            input("alliance", anAlliance().id(), "on", "+10000-01-01", "expectedVersion", 9));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder("BAD_INPUT input.on", "VERSION_CONFLICT input.expectedVersion");
  }

  @Test
  void aPairingHasItsTwoSidesFromADayOn() {
    var enterprise = aUnit(UnitKind.ENTERPRISE);
    var village = aUnit(UnitKind.VILLAGE);

    var pairing =
        PAIR_UNITS
            .as(
                Role.COORDINATOR,
                input(
                    "name",
                    "试用结对" + word(),
                    "since",
                    "2090-01-01",
                    "sides",
                    List.of(
                        Map.of("party", enterprise.id(), "role", "ENTERPRISE"),
                        Map.of("party", village.get("code"), "role", "VILLAGE"))))
            .done();

    assertThat(pairing.get("kind")).isEqualTo("PAIRING");
    awaitArrival(pairing);
    assertThat(members(pairing.id(), "2089-12-31")).isEmpty();
    assertThat(members(pairing.id(), "2090-01-01"))
        .containsExactlyInAnyOrder("ENTERPRISE " + enterprise.id(), "VILLAGE " + village.id());
  }

  @Test
  void aPairingEndsForBothSides() {
    var pairing = pair(Role.COORDINATOR, aUnit(), aUnit()).done();

    var ended =
        END_PAIRING
            .as(
                Role.COORDINATOR,
                input("pairing", pairing.get("code"), "on", "2091-01-01", "expectedVersion", 1))
            .done();

    assertThat(ended.get("dissolved")).isEqualTo("2091-01-01");
    awaitArrival(ended);
    assertThat(members(pairing.id(), "2090-12-31")).hasSize(2);
    assertThat(members(pairing.id(), "2091-01-01")).isEmpty();
    assertThat(
            END_PAIRING
                .as(Role.COORDINATOR, input("pairing", pairing.id(), "on", "2093-01-01"))
                .errors())
        .containsExactly("CONFLICT input.on");
  }

  @Test
  void nobodyPairsWithItself() {
    var unit = aUnit();

    assertThat(pair(Role.COORDINATOR, unit, unit).errors())
        .containsExactly("BAD_INPUT input.sides");
  }

  @Test
  void aPairingHasTwoSides() {
    assertThat(pair(Role.COORDINATOR).errors()).containsExactly("BAD_INPUT input.sides");
    assertThat(pair(Role.COORDINATOR, aUnit()).errors()).containsExactly("BAD_INPUT input.sides");
    assertThat(pair(Role.COORDINATOR, aUnit(), aUnit(), aUnit()).errors())
        .containsExactly("BAD_INPUT input.sides");
  }

  @Test
  void allFaultsOfAPairingComeAtOnce() {
    var unit = aUnit();
    var side = Map.of("party", unit.id());

    var refused =
        PAIR_UNITS.as(
            Role.COORDINATOR,
            input(
                "name", "",
                "nameEn", " ",
                "sides", List.of(side, side),
                "since", "+10000-01-01",
                "region", "no-such",
                "code", "1"));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.name",
            "BAD_INPUT input.nameEn",
            "BAD_INPUT input.sides",
            "BAD_INPUT input.since",
            "NOT_FOUND input.region",
            "BAD_INPUT input.code");
  }

  @Test
  void whoActsForBothSidesPairsThemAndWhoActsForOneDoesNot() {
    var one = aUnit();
    var other = aUnit();
    var liaison = Person.who(Role.LIAISON, one.id());
    var sides = List.of(Map.of("party", one.id()), Map.of("party", other.id()));

    assertThat(PAIR_UNITS.as(liaison, input("name", "结对", "sides", sides)).errors())
        .containsExactly("FORBIDDEN");
    var both = liaison.and(Role.LIAISON, other.id());
    assertThat(PAIR_UNITS.as(both, input("name", "结对", "sides", sides)).errors()).isEmpty();
  }

  @Test
  void whoActsForASideEndsThePairingAndAStrangerDoesNot() {
    var one = aUnit();
    var pairing = pair(Role.COORDINATOR, one, aUnit()).done();
    var end = input("pairing", pairing.id(), "on", "2091-01-01");

    assertThat(END_PAIRING.as(Person.who(Role.LIAISON, aUnit().id()), end).errors())
        .containsExactly("FORBIDDEN");
    assertThat(END_PAIRING.as(Person.who(Role.LIAISON, one.id()), end).errors()).isEmpty();
  }

  @Test
  void anAllianceThatIsNoPairingDoesNotEndAsOne() {
    var refused =
        END_PAIRING.as(
            Role.COORDINATOR,
            input("pairing", anAlliance().id(), "on", "2091-01-01", "expectedVersion", 3));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.pairing", "VERSION_CONFLICT input.expectedVersion");
  }

  private static Reply pair(Role role, Reply... parties) {
    return PAIR_UNITS.as(
        role,
        input(
            "name",
            "试用结对" + word(),
            "since",
            "2090-01-01",
            "sides",
            Arrays.stream(parties).map(party -> Map.of("party", party.id())).toList()));
  }

  private static Reply dissolve(Reply alliance, String day) {
    return DISSOLVE_ALLIANCE.as(Role.COORDINATOR, input("alliance", alliance.id(), "on", day));
  }

  private static Reply join(Reply alliance, Reply party, String since) {
    return ADD_MEMBER.as(
        Role.COORDINATOR, input("alliance", alliance.id(), "party", party.id(), "since", since));
  }
}
