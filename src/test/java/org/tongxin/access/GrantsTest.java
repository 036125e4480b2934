package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.DISSOLVE_ALLIANCE;
import static org.tongxin.Mutation.GRANT_ROLE;
import static org.tongxin.Mutation.REVOKE_ROLE;
import static org.tongxin.Mutation.UPDATE_UNIT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;

/**
 * Rights are given and taken back, over HTTP. Whether somebody may change a thing is asked with a
 * version that it never had: who may is told so, who may not is FORBIDDEN, and nothing is written.
 */
@OnRealStores
class GrantsTest {
  private static final String NO_UNIT = "dj-unit-nobody";
  private static final String ALLIANCE = "dj-alli-yuwang-rose";
  private static final String OTHER_ALLIANCE = "bz-alli-zone";
  private static final String UNIT = "dj-unit-liuhe";
  private static final String OTHER_UNIT = "dj-unit-qipan";

  @Test
  void aGrantIsShownWithItsParty() {
    var person = Person.anybody();

    var grant = give(Role.ADMINISTRATOR, person, Role.LIAISON, UNIT).done();

    assertThat(grant.get("issuer")).isEqualTo(DemoIssuer.ISSUER);
    assertThat(grant.get("subject")).isEqualTo(person.subject());
    assertThat(grant.get("role")).isEqualTo("LIAISON");
    assertThat(grant.get("partyId")).isEqualTo(idOf(UNIT));
    assertThat(grant.get("revokedAt")).isNull();
  }

  @Test
  void aRightCountsFromTheNextRequestOnUntilItIsTakenBack() {
    var person = Person.anybody();
    assertThat(updating(person, UNIT)).isEqualTo("FORBIDDEN");

    var grant = give(Role.ADMINISTRATOR, person, Role.LIAISON, UNIT).done();
    assertThat(updating(person, UNIT)).isEqualTo("VERSION_CONFLICT");
    assertThat(updating(person, OTHER_UNIT)).isEqualTo("FORBIDDEN");

    var revoked = REVOKE_ROLE.as(Role.ADMINISTRATOR, Map.of("grant", grant.id())).done();
    assertThat(revoked.get("revokedAt")).isNotNull();
    assertThat(revoked.version()).isEqualTo(2);
    assertThat(updating(person, UNIT)).isEqualTo("FORBIDDEN");
  }

  @Test
  void whoKeepsAnAllianceLetsOthersKeepIt() {
    var keeper = Person.who(Role.COORDINATOR, ALLIANCE);
    var other = Person.anybody();

    give(keeper, other, Role.COORDINATOR, ALLIANCE).done();

    assertThat(dissolving(other, ALLIANCE)).isEqualTo("VERSION_CONFLICT");
    assertThat(dissolving(other, OTHER_ALLIANCE)).isEqualTo("FORBIDDEN");
  }

  /** By demo roles, which have theirs for every party. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          LIAISON,     COORDINATOR
          LIAISON,     ADMINISTRATOR
          LIAISON,     PARTNER
          COORDINATOR, ADMINISTRATOR
          COORDINATOR, LIAISON
          MEMBER,      MEMBER
          MEMBER,      LIAISON
          PARTNER,     PARTNER
          PARTNER,     COORDINATOR
          """)
  void nobodyGivesMoreThanTheyHave(Role giver, Role given) {
    assertThat(give(giver, Person.anybody(), given, UNIT).errors()).containsExactly("FORBIDDEN");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobodyButAnAdministratorGivesARoleForAll(Role giver) {
    assertThat(give(giver, Person.anybody(), giver, null).errors()).containsExactly("FORBIDDEN");
    assertThat(give(giver, Person.anybody(), Role.MEMBER, null).errors())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void nobodyGivesWhatTheyHaveForAnotherParty() {
    var keeper = Person.who(Role.COORDINATOR, ALLIANCE);

    assertThat(give(keeper, Person.anybody(), Role.COORDINATOR, OTHER_ALLIANCE).errors())
        .containsExactly("FORBIDDEN");
    assertThat(give(keeper, keeper, Role.ADMINISTRATOR, null).errors())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void anAdministratorGivesARoleForAll() {
    var person = Person.anybody();

    give(Role.ADMINISTRATOR, person, Role.LIAISON, null).done();

    assertThat(updating(person, UNIT)).isEqualTo("VERSION_CONFLICT");
    assertThat(updating(person, OTHER_UNIT)).isEqualTo("VERSION_CONFLICT");
  }

  @Test
  void aRoleIsGivenOnceAndAgainWhenItWasTakenBack() {
    var person = Person.anybody();
    var grant = give(Role.ADMINISTRATOR, person, Role.MEMBER, UNIT).done();

    assertThat(give(Role.ADMINISTRATOR, person, Role.MEMBER, UNIT).errors())
        .containsExactly("CONFLICT input.role");
    REVOKE_ROLE.as(Role.ADMINISTRATOR, Map.of("grant", grant.id())).done();
    assertThat(give(Role.ADMINISTRATOR, person, Role.MEMBER, UNIT).errors()).isEmpty();
  }

  @Test
  void whatOneCouldNotGiveOneDoesNotSeeToTakeBack() {
    var grant = give(Role.ADMINISTRATOR, Person.anybody(), Role.COORDINATOR, ALLIANCE).done();
    var revoke = Map.of("grant", grant.id());

    assertThat(REVOKE_ROLE.as(Role.LIAISON, revoke).errors())
        .containsExactly("NOT_FOUND input.grant");
    assertThat(REVOKE_ROLE.as(Person.who(Role.COORDINATOR, OTHER_ALLIANCE), revoke).errors())
        .containsExactly("NOT_FOUND input.grant");
    assertThat(REVOKE_ROLE.as(Person.who(Role.COORDINATOR, ALLIANCE), revoke).errors()).isEmpty();
  }

  @Test
  void whatWasTakenBackIsNotTakenBackAgain() {
    var grant = give(Role.ADMINISTRATOR, Person.anybody(), Role.MEMBER, UNIT).done();
    var revoke = Map.of("grant", grant.id());
    REVOKE_ROLE.as(Role.ADMINISTRATOR, revoke).done();

    assertThat(REVOKE_ROLE.as(Role.ADMINISTRATOR, revoke).errors())
        .containsExactly("CONFLICT input.grant");
  }

  @Test
  void allFaultsComeAtOnce() {
    var refused =
        GRANT_ROLE.as(
            Role.ADMINISTRATOR,
            Map.of("issuer", " ", "subject", "x".repeat(501), "role", "MEMBER", "party", NO_UNIT));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "NOT_FOUND input.party", "BAD_INPUT input.issuer", "BAD_INPUT input.subject");
  }

  @Test
  void ofManyGrantsAtOnceOneStands() throws Exception {
    var person = Person.anybody();
    Callable<Reply> grant = () -> give(Role.ADMINISTRATOR, person, Role.MEMBER, UNIT);

    var codes = new ArrayList<List<String>>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var call : threads.invokeAll(Collections.nCopies(8, grant))) {
        codes.add(call.get().codes());
      }
    }

    assertThat(codes).containsOnlyOnce(List.of());
    assertThat(codes).containsOnly(List.of(), List.of("CONFLICT"));
  }

  private static Reply give(Role giver, Person to, Role role, @Nullable String party) {
    return GRANT_ROLE.as(giver, input(to, role, party));
  }

  private static Reply give(Person giver, Person to, Role role, @Nullable String party) {
    return GRANT_ROLE.as(giver, input(to, role, party));
  }

  private static Map<String, Object> input(Person to, Role role, @Nullable String party) {
    var input = new HashMap<String, Object>();
    input.put("issuer", DemoIssuer.ISSUER);
    input.put("subject", to.subject());
    input.put("role", role);
    if (party != null) {
      input.put("party", party);
    }
    return input;
  }

  private static String updating(Person person, String unit) {
    return UPDATE_UNIT.as(person, Map.of("unit", unit, "expectedVersion", 999)).codes().getFirst();
  }

  private static String dissolving(Person person, String alliance) {
    return DISSOLVE_ALLIANCE
        .as(person, Map.of("alliance", alliance, "on", "2099-01-01", "expectedVersion", 999))
        .codes()
        .getFirst();
  }

  private static String idOf(String unit) {
    return Api.ask("query ($key: ID!) { unit(key: $key) { id } }", Map.of("key", unit))
        .getString("data.unit.id");
  }
}
