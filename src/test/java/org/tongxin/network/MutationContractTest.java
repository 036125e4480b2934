package org.tongxin.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.FIRST_DAY;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.anApplication;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.Api;
import org.tongxin.Mutation;
import org.tongxin.OnRealStores;
import org.tongxin.access.DemoIssuer;
import org.tongxin.access.Role;

/** What every mutation of the network, of figures and of rights keeps, whatever it does. */
@OnRealStores
class MutationContractTest {
  private static final String NOBODY = "unit_00000000000000000000000000";

  // The mutations of other rooms follow; those rooms hold them to the same.
  private static final String LAST = "REVOKE_ROLE";

  @Inject DataSource ledger;

  @ParameterizedTest
  @EnumSource(value = Mutation.class, to = LAST)
  void theSameKeyDoesNothingTwice(Mutation mutation) throws SQLException {
    var input = new HashMap<>(anInputFor(mutation));
    input.put("idempotencyKey", UUID.randomUUID().toString());
    var first = mutation.as(Role.ADMINISTRATOR, input).done();
    long length = journalLength();

    var second = mutation.as(Role.ADMINISTRATOR, input).done();

    assertThat(second.payload()).isEqualTo(first.payload());
    assertThat(journalLength()).isEqualTo(length);
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, to = LAST)
  void aKeyIsOfOneMutationAndOneCaller(Mutation mutation) {
    String key = UUID.randomUUID().toString();
    var unit = input("name", "试用单位" + word(), "kind", UnitKind.SCHOOL, "idempotencyKey", key);
    Mutation.REGISTER_UNIT.as(Role.COORDINATOR, unit).done();
    var input = new HashMap<>(anInputFor(mutation));
    input.put("idempotencyKey", key);

    assertThat(mutation.as(Role.ADMINISTRATOR, input).errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, to = LAST)
  void aKeyThatIsTooLongIsBadInput(Mutation mutation) {
    var input = new HashMap<>(unknown(mutation));
    input.put("idempotencyKey", "k".repeat(256));

    assertThat(mutation.as(Role.ADMINISTRATOR, input).errors())
        .containsExactly("BAD_INPUT input.idempotencyKey");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mutation.class,
      names = {
        "UPDATE_UNIT", "RENAME_UNIT", "MERGE_UNITS", "DISSOLVE_ALLIANCE", "END_PAIRING",
        "ADD_MEMBER", "CHANGE_ROLE", "LEAVE_ALLIANCE", "ACCEPT_MEMBER", "DECLINE_MEMBER",
        "CORRECT_FACT"
      })
  void aStaleVersionIsRefusedWithTheCurrentOne(Mutation mutation) throws SQLException {
    var input = new HashMap<>(anInputFor(mutation));
    input.put("expectedVersion", 41);
    long length = journalLength();

    var refused = mutation.as(Role.ADMINISTRATOR, input);

    assertThat(refused.errors()).containsExactly("VERSION_CONFLICT input.expectedVersion");
    assertThat(refused.messages().getFirst()).contains("version 1");
    assertThat(journalLength()).isEqualTo(length);
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, to = LAST)
  void whatIsNamedAndNotThereIsNotFound(Mutation mutation) {
    var refused = mutation.as(Role.ADMINISTRATOR, unknown(mutation));

    assertThat(refused.errors())
        .containsExactlyInAnyOrderElementsOf(
            notFound(mutation).stream().map(field -> "NOT_FOUND input." + field).toList());
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, to = LAST)
  void messagesComeInTheCallersLanguage(Mutation mutation) {
    var token = Api.token(Role.ADMINISTRATOR);
    var chinese = given().auth().oauth2(token).header("Accept-Language", "zh-CN,zh;q=0.9");
    var english = given().auth().oauth2(token).header("Accept-Language", "en");

    assertThat(mutation.by(chinese, unknown(mutation)).messages())
        .isNotEmpty()
        .allMatch(message -> message.matches(".*\\p{IsHan}.*"));
    assertThat(mutation.by(english, unknown(mutation)).messages())
        .isNotEmpty()
        .noneMatch(message -> message.matches(".*\\p{IsHan}.*"));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, to = LAST)
  void withoutATokenItIsUnauthenticated(Mutation mutation) {
    assertThat(mutation.by(given(), unknown(mutation)).refusal()).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void aStaleVersionIsSaidInChineseToo() {
    var chinese = given().auth().oauth2(Api.token(Role.LIAISON)).header("Accept-Language", "zh");

    var refused =
        Mutation.UPDATE_UNIT.by(chinese, input("unit", aUnit().id(), "expectedVersion", 41));

    assertThat(refused.messages()).containsExactly("已更新到版本 1");
  }

  /** Something that an administrator may do, on things that nobody else knows. */
  private static Map<String, Object> anInputFor(Mutation mutation) {
    return switch (mutation) {
      case REGISTER_UNIT -> input("name", "试用单位" + word(), "kind", UnitKind.SCHOOL);
      case UPDATE_UNIT -> input("unit", aUnit().id(), "founded", "1998");
      case RENAME_UNIT -> input("unit", aUnit().id(), "name", "新名单位" + word());
      case MERGE_UNITS -> input("from", aUnit().id(), "into", aUnit().id(), "reason", "同一单位");
      case SET_SUPERIOR ->
          input("unit", aUnit().id(), "superior", aUnit().id(), "since", FIRST_DAY);
      case REGISTER_TEAM -> input("name", "试用队" + word());
      case FORM_ALLIANCE -> input("name", "试用联盟" + word(), "kind", AllianceKind.VOLUNTEER_LEAGUE);
      case DISSOLVE_ALLIANCE -> input("alliance", anAlliance().id(), "on", "2095-01-01");
      case PAIR_UNITS -> aPairing();
      case END_PAIRING ->
          input(
              "pairing",
              Mutation.PAIR_UNITS.as(Role.ADMINISTRATOR, aPairing()).done().id(),
              "on",
              "2095-01-01");
      case ADD_MEMBER ->
          input("alliance", anAlliance().id(), "party", aUnit().id(), "since", FIRST_DAY);
      case CHANGE_ROLE ->
          input(
              "membership",
              aMember(anAlliance(), aUnit()).id(),
              "role",
              "LEAD",
              "since",
              "2091-01-01");
      case LEAVE_ALLIANCE ->
          input("membership", aMember(anAlliance(), aUnit()).id(), "on", "2091-01-01");
      case APPLY_TO_JOIN -> input("alliance", anAlliance().id(), "party", aUnit().id());
      case APPLY_AS_PARTNER ->
          input("alliance", anAlliance().id(), "enterprise", aUnit(UnitKind.BANK).id());
      case ACCEPT_MEMBER -> input("application", anApplication(anAlliance(), aUnit()).id());
      case DECLINE_MEMBER ->
          input("application", anApplication(anAlliance(), aUnit()).id(), "reason", "材料不全");
      case RECORD_METRIC ->
          input(
              "subject",
              aUnit().id(),
              "name",
              "人数",
              "nameEn",
              "People",
              "value",
              12,
              "unitOfMeasure",
              "persons");
      case CORRECT_FACT ->
          input("subject", aUnit().id(), "field", "FOUNDED", "value", "1998", "reason", "漏记");
      case GRANT_ROLE -> aGrant();
      case REVOKE_ROLE ->
          input("grant", Mutation.GRANT_ROLE.as(Role.ADMINISTRATOR, aGrant()).done().id());
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  private static Map<String, Object> aPairing() {
    return input(
        "name",
        "试用结对" + word(),
        "since",
        FIRST_DAY,
        "sides",
        List.of(Map.of("party", aUnit().id()), Map.of("party", aUnit().id())));
  }

  private static Map<String, Object> aGrant() {
    return input("issuer", DemoIssuer.ISSUER, "subject", word(), "role", Role.MEMBER);
  }

  /** The same, naming nothing that there is. */
  private static Map<String, Object> unknown(Mutation mutation) {
    return switch (mutation) {
      case REGISTER_UNIT -> input("name", "试用单位", "kind", UnitKind.SCHOOL, "region", "no-such");
      case UPDATE_UNIT -> input("unit", NOBODY);
      case RENAME_UNIT -> input("unit", NOBODY, "name", "新名单位");
      case MERGE_UNITS -> input("from", NOBODY, "into", "no-such", "reason", "同一单位");
      case SET_SUPERIOR -> input("unit", NOBODY, "superior", "no-such");
      case REGISTER_TEAM -> input("name", "试用队", "affiliation", NOBODY, "region", "no-such");
      case FORM_ALLIANCE ->
          input("name", "试用联盟", "kind", AllianceKind.PAIRING, "parent", "no-such", "lead", NOBODY);
      case DISSOLVE_ALLIANCE -> input("alliance", NOBODY);
      case PAIR_UNITS ->
          input(
              "name",
              "试用结对",
              "sides",
              List.of(Map.of("party", NOBODY), Map.of("party", "no-such")));
      case END_PAIRING -> input("pairing", NOBODY);
      case ADD_MEMBER, APPLY_TO_JOIN -> input("alliance", "no-such", "party", NOBODY);
      case CHANGE_ROLE -> input("membership", "no-such", "role", "LEAD");
      case LEAVE_ALLIANCE -> input("membership", "no-such");
      case APPLY_AS_PARTNER -> input("alliance", "no-such", "enterprise", NOBODY);
      case ACCEPT_MEMBER -> input("application", "no-such");
      case DECLINE_MEMBER -> input("application", "no-such", "reason", "材料不全");
      case RECORD_METRIC ->
          input(
              "subject",
              NOBODY,
              "name",
              "人数",
              "nameEn",
              "People",
              "value",
              12,
              "unitOfMeasure",
              "persons");
      case CORRECT_FACT ->
          input("subject", NOBODY, "field", "FOUNDED", "value", "1998", "reason", "漏记");
      case GRANT_ROLE ->
          input("issuer", DemoIssuer.ISSUER, "subject", "x", "role", Role.MEMBER, "party", NOBODY);
      case REVOKE_ROLE -> input("grant", "no-such");
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  private static List<String> notFound(Mutation mutation) {
    return switch (mutation) {
      case REGISTER_UNIT -> List.of("region");
      case UPDATE_UNIT, RENAME_UNIT -> List.of("unit");
      case MERGE_UNITS -> List.of("from", "into");
      case SET_SUPERIOR -> List.of("unit", "superior");
      case REGISTER_TEAM -> List.of("affiliation", "region");
      case FORM_ALLIANCE -> List.of("parent", "lead");
      case DISSOLVE_ALLIANCE -> List.of("alliance");
      case PAIR_UNITS -> List.of("sides.0.party", "sides.1.party");
      case END_PAIRING -> List.of("pairing");
      case ADD_MEMBER, APPLY_TO_JOIN -> List.of("alliance", "party");
      case CHANGE_ROLE, LEAVE_ALLIANCE -> List.of("membership");
      case APPLY_AS_PARTNER -> List.of("alliance", "enterprise");
      case ACCEPT_MEMBER, DECLINE_MEMBER -> List.of("application");
      case RECORD_METRIC, CORRECT_FACT -> List.of("subject");
      case GRANT_ROLE -> List.of("party");
      case REVOKE_ROLE -> List.of("grant");
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  private long journalLength() throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from journal")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
