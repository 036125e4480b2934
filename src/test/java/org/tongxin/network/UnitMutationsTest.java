package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.REGISTER_TEAM;
import static org.tongxin.Mutation.REGISTER_UNIT;
import static org.tongxin.Mutation.RENAME_UNIT;
import static org.tongxin.Mutation.SET_SUPERIOR;
import static org.tongxin.Mutation.UPDATE_UNIT;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.found;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.superior;
import static org.tongxin.network.NetworkFixture.word;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Units, their superiors and teams are put on record and changed. */
@OnRealStores
class UnitMutationsTest {
  private static final String REGION = "ld-reg-nanyuan";

  @Test
  void aRegisteredUnitIsFoundByCodeNameAndAlias() {
    String word = word();

    var unit =
        REGISTER_UNIT
            .as(
                Role.COORDINATOR,
                input(
                    "name",
                    "试用学校" + word,
                    "nameEn",
                    "School " + word,
                    "aliases",
                    List.of("别称" + word),
                    "kind",
                    UnitKind.SCHOOL,
                    "region",
                    REGION,
                    "founded",
                    "1998-09",
                    "code",
                    word))
            .done();

    assertThat(unit.version()).isEqualTo(1);
    assertThat(unit.get("founded")).isEqualTo("1998-09");
    assertThat(unit.get("region.code")).isEqualTo(REGION);
    assertThat(Api.ask("{ unit(key: \"" + word + "\") { id } }").getString("data.unit.id"))
        .isEqualTo(unit.id());
    assertThat(found("试用学校" + word)).containsExactly(unit.id());
    assertThat(found("別稱" + word)).as("in traditional script").containsExactly(unit.id());
  }

  @Test
  void aUnitWithoutACodeGetsOneMadeFromItsId() {
    var unit =
        REGISTER_UNIT
            .as(Role.ADMINISTRATOR, input("name", "试用单位" + word(), "kind", UnitKind.AGENCY))
            .done();

    assertThat(unit.get("code")).matches("unit-[0-9a-z]{10}");
    assertThat(unit.id()).endsWith(unit.get("code").substring("unit-".length()));
  }

  @Test
  void aCodeIsUsedOnce() {
    String taken = aUnit().get("code");

    var again =
        REGISTER_UNIT.as(
            Role.COORDINATOR, input("name", "试用单位", "kind", UnitKind.SCHOOL, "code", taken));

    assertThat(again.errors()).containsExactly("CONFLICT input.code");
  }

  @Test
  void allFaultsOfARegistrationComeAtOnce() {
    var refused =
        REGISTER_UNIT.as(
            Role.COORDINATOR,
            input(
                "name", " ",
                "nameEn", "x".repeat(201),
                "aliases", List.of("好", ""),
                "kind", UnitKind.SCHOOL,
                "region", "no-such",
                "founded", "1998-13",
                "code", "Capital"));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.name",
            "BAD_INPUT input.nameEn",
            "BAD_INPUT input.aliases",
            "BAD_INPUT input.code",
            "BAD_INPUT input.founded",
            "NOT_FOUND input.region");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MEMBER", "LIAISON", "PARTNER"})
  void onlyWhoKeepsAnAllianceRegistersUnits(Role role) {
    var refused = REGISTER_UNIT.as(role, input("name", "试用单位", "kind", UnitKind.SCHOOL));

    assertThat(refused.errors()).containsExactly("FORBIDDEN");
  }

  @Test
  void whatAnUpdateDoesNotNameStays() {
    var before = aFullUnit();

    var after =
        UPDATE_UNIT
            .as(
                Role.LIAISON,
                input("unit", before.get("code"), "founded", "2001", "expectedVersion", 1))
            .done();

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.get("founded")).isEqualTo("2001");
    assertThat(after.get("name")).isEqualTo(before.get("name"));
    assertThat(after.get("nameEn")).isEqualTo("Full");
    assertThat(after.list("aliases")).isEqualTo(before.list("aliases"));
    assertThat(after.get("kind")).isEqualTo("SCHOOL");
    assertThat(after.get("region.code")).isEqualTo(REGION);
  }

  @Test
  void whatIsClearedIsEmpty() {
    var before = aFullUnit();

    var after =
        UPDATE_UNIT
            .as(
                Role.LIAISON,
                input(
                    "unit", before.id(),
                    "clear", List.of("NAME_EN", "ALIASES", "REGION", "FOUNDED")))
            .done();

    assertThat(after.get("name")).isEqualTo(before.get("name"));
    assertThat(after.get("nameEn")).isNull();
    assertThat(after.list("aliases")).isEmpty();
    assertThat(after.get("region")).isNull();
    assertThat(after.get("founded")).isNull();
    assertThat(found(before.list("aliases").getFirst())).isEmpty();
  }

  @Test
  void anUpdateReplacesAllOtherNames() {
    var before = aFullUnit();
    String alias = "新别称" + word();

    var after =
        UPDATE_UNIT.as(Role.LIAISON, input("unit", before.id(), "aliases", List.of(alias))).done();

    assertThat(after.list("aliases")).containsExactly(alias);
    awaitArrival(after);
    assertThat(found(alias)).containsExactly(before.id());
    assertThat(found(before.list("aliases").getFirst())).isEmpty();
  }

  @Test
  void aUnitIsAVenueWhileItsKindIsOne() {
    var unit = aUnit(UnitKind.VENUE);
    assertThat(unit.payload().toString()).contains("venue={statedRooms=null}");

    var school = update(unit, "kind", UnitKind.SCHOOL);
    assertThat(school.get("venue")).isNull();

    var again = update(unit, "kind", UnitKind.CANTEEN);
    assertThat(again.payload().toString()).contains("venue={statedRooms=null}");
  }

  @Test
  void allFaultsOfAnUpdateComeAtOnce() {
    var unit = aUnit();

    var refused =
        UPDATE_UNIT.as(
            Role.LIAISON,
            input(
                "unit",
                unit.id(),
                "nameEn",
                " ",
                "aliases",
                List.of(" "),
                "region",
                "no-such",
                "founded",
                "yesterday",
                "expectedVersion",
                7));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.nameEn",
            "BAD_INPUT input.aliases",
            "BAD_INPUT input.founded",
            "NOT_FOUND input.region",
            "VERSION_CONFLICT input.expectedVersion");
  }

  @Test
  void theOldNameStillFindsARenamedUnit() {
    var unit = aUnit();
    String newName = "新名单位" + word();

    var renamed =
        RENAME_UNIT
            .as(Role.LIAISON, input("unit", unit.id(), "name", newName, "expectedVersion", 1))
            .done();

    assertThat(renamed.get("name")).isEqualTo(newName);
    assertThat(renamed.list("aliases")).containsExactly(unit.get("name"));
    awaitArrival(renamed);
    assertThat(found(unit.get("name"))).containsExactly(unit.id());
    assertThat(found(newName)).containsExactly(unit.id());
  }

  @Test
  void aUnitThatTakesItsOldNameBackDoesNotListItTwice() {
    var unit = aUnit();
    String between = "中间名" + word();
    RENAME_UNIT.as(Role.LIAISON, input("unit", unit.id(), "name", between)).done();

    var back =
        RENAME_UNIT.as(Role.LIAISON, input("unit", unit.id(), "name", unit.get("name"))).done();

    assertThat(back.get("name")).isEqualTo(unit.get("name"));
    assertThat(back.list("aliases")).containsExactly(between);
    assertThat(back.version()).isEqualTo(3);
  }

  @Test
  void allFaultsOfARenamingComeAtOnce() {
    var refused =
        RENAME_UNIT.as(
            Role.LIAISON,
            input("unit", aUnit().id(), "name", "", "nameEn", " ", "expectedVersion", 2));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.name",
            "BAD_INPUT input.nameEn",
            "VERSION_CONFLICT input.expectedVersion");
  }

  @Test
  void aLiaisonSpeaksForItsOwnUnitOnly() {
    var own = aUnit();
    var other = aUnit();
    var liaison = Person.who(Role.LIAISON, own.id());

    assertThat(RENAME_UNIT.as(liaison, input("unit", own.id(), "name", "自己的" + word())).errors())
        .isEmpty();
    assertThat(RENAME_UNIT.as(liaison, input("unit", other.id(), "name", "别人的")).errors())
        .containsExactly("FORBIDDEN");
    assertThat(UPDATE_UNIT.as(liaison, input("unit", other.id(), "founded", "2001")).errors())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void theSuperiorBeforeEndsOnTheDayOnWhichTheNextBegins() {
    var unit = aUnit();
    var first = aUnit();
    var second = aUnit();
    setSuperior(unit, first, "2090-01-01").done();

    var next = setSuperior(unit, second, "2091-01-01").done();

    assertThat(next.get("unit.id")).isEqualTo(second.id());
    assertThat(superior(unit.id(), "2089-12-31")).isNull();
    assertThat(superior(unit.id(), "2090-12-31")).isEqualTo(first.id());
    assertThat(superior(unit.id(), "2091-01-01")).isEqualTo(second.id());
  }

  @Test
  void superiorsDoNotGoRoundInACircle() {
    var top = aUnit();
    var middle = aUnit();
    var bottom = aUnit();
    setSuperior(middle, top, "2090-01-01").done();
    setSuperior(bottom, middle, "2090-01-01").done();

    assertThat(setSuperior(top, bottom, "2090-06-01").errors())
        .containsExactly("BAD_INPUT input.superior");
    assertThat(setSuperior(top, top, "2090-06-01").errors())
        .containsExactly("BAD_INPUT input.superior");
  }

  @Test
  void aSuperiorEndsAfterTheDayItBegins() {
    var refused =
        SET_SUPERIOR.as(
            Role.ADMINISTRATOR,
            input(
                "unit",
                aUnit().id(),
                "superior",
                aUnit().id(),
                "since",
                "2090-01-01",
                "until",
                "2090-01-01"));

    assertThat(refused.errors()).containsExactly("BAD_INPUT input.until");
  }

  @Test
  void onlyAnAdministratorSaysWhoIsWhoseSuperior() {
    var refused =
        SET_SUPERIOR.as(Role.COORDINATOR, input("unit", aUnit().id(), "superior", aUnit().id()));

    assertThat(refused.errors()).containsExactly("FORBIDDEN");
  }

  @Test
  void aTeamIsPutOnRecordByWhoActsForItsParty() {
    var unit = aUnit();
    var liaison = Person.who(Role.LIAISON, unit.id());
    String word = word();

    var team =
        REGISTER_TEAM
            .as(
                liaison,
                input(
                    "name",
                    "试用队" + word,
                    "aliases",
                    List.of("队" + word),
                    "affiliation",
                    unit.get("code"),
                    "region",
                    REGION,
                    "size",
                    12,
                    "code",
                    word))
            .done();

    assertThat(team.get("affiliation.id")).isEqualTo(unit.id());
    assertThat(team.get("region.code")).isEqualTo(REGION);
    assertThat(team.get("size")).isEqualTo("12");
    assertThat(
            Api.ask(
                    "query ($text: String!) { search(text: $text, types: [TEAM], first: 5) { nodes { id } } }",
                    Map.of("text", "试用队" + word))
                .<String>getList("data.search.nodes.id"))
        .containsExactly(team.id());
  }

  @Test
  void aTeamOfAnotherPartyOrOfNoneIsNotALiaisonsToRegister() {
    var liaison = Person.who(Role.LIAISON, aUnit().id());

    assertThat(REGISTER_TEAM.as(liaison, input("name", "队", "affiliation", aUnit().id())).errors())
        .containsExactly("FORBIDDEN");
    assertThat(REGISTER_TEAM.as(liaison, input("name", "队")).errors()).containsExactly("FORBIDDEN");
  }

  @Test
  void allFaultsOfATeamComeAtOnce() {
    var refused =
        REGISTER_TEAM.as(
            Role.COORDINATOR,
            input(
                "name", "",
                "nameEn", " ",
                "aliases", List.of(" "),
                "affiliation", "no-such",
                "region", "no-such",
                "size", -1,
                "code", "1"));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.name",
            "BAD_INPUT input.nameEn",
            "BAD_INPUT input.aliases",
            "BAD_INPUT input.size",
            "BAD_INPUT input.code",
            "NOT_FOUND input.affiliation",
            "NOT_FOUND input.region");
  }

  private static Reply aFullUnit() {
    String word = word();
    return REGISTER_UNIT
        .as(
            Role.COORDINATOR,
            input(
                "name",
                "试用学校" + word,
                "nameEn",
                "Full",
                "aliases",
                List.of("别称" + word),
                "kind",
                UnitKind.SCHOOL,
                "region",
                REGION,
                "founded",
                "1998",
                "code",
                word))
        .done();
  }

  private static Reply update(Reply unit, String field, Object value) {
    return UPDATE_UNIT.as(Role.LIAISON, input("unit", unit.id(), field, value)).done();
  }

  private static Reply setSuperior(Reply unit, Reply superior, String since) {
    return SET_SUPERIOR.as(
        Role.ADMINISTRATOR, input("unit", unit.id(), "superior", superior.id(), "since", since));
  }
}
