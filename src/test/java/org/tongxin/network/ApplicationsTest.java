package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_MEMBER;
import static org.tongxin.Mutation.APPLY_AS_PARTNER;
import static org.tongxin.Mutation.APPLY_TO_JOIN;
import static org.tongxin.Mutation.DECLINE_MEMBER;
import static org.tongxin.Mutation.DISSOLVE_ALLIANCE;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.anApplication;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.members;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** A party asks to join, and somebody else who keeps the alliance decides. */
@OnRealStores
class ApplicationsTest {
  private static final String DAY = "2090-06-01";

  @Inject DataSource ledger;
  @Inject Driver driver;

  @Test
  void anApplicationWaitsAndChangesNothing() {
    var alliance = anAlliance();
    var unit = aUnit();

    var application =
        APPLY_TO_JOIN
            .as(
                Role.LIAISON,
                input(
                    "alliance", alliance.get("code"),
                    "party", unit.get("code"),
                    "role", "PARTNER",
                    "since", "2090-01-01",
                    "words", "愿意共建"))
            .done();

    assertThat(application.get("state")).isEqualTo("PENDING");
    assertThat(application.get("kind")).isEqualTo("MEMBER");
    assertThat(application.get("role")).isEqualTo("PARTNER");
    assertThat(application.get("words")).isEqualTo("愿意共建");
    assertThat(application.get("party.id")).isEqualTo(unit.id());
    assertThat(application.get("alliance.id")).isEqualTo(alliance.id());
    assertThat(application.get("decidedAt")).isNull();
    assertThat(members(alliance.id(), DAY)).isEmpty();
  }

  @Test
  void whoIsAcceptedIsAMemberFromTheDayWishedFor() {
    var alliance = anAlliance();
    var unit = aUnit();
    var application = anApplication(alliance, unit);

    var accepted =
        ACCEPT_MEMBER
            .as(Role.COORDINATOR, input("application", application.id(), "expectedVersion", 1))
            .done();

    assertThat(accepted.get("state")).isEqualTo("ACCEPTED");
    assertThat(accepted.get("decidedAt")).isNotNull();
    assertThat(accepted.version()).isEqualTo(2);
    awaitArrival(accepted);
    assertThat(members(alliance.id(), "2089-12-31")).isEmpty();
    assertThat(members(alliance.id(), "2090-01-01")).containsExactly("MEMBER " + unit.id());
  }

  @Test
  void whoDecidesMayChooseTheDay() {
    var alliance = anAlliance();
    var application = anApplication(alliance, aUnit());

    awaitArrival(
        ACCEPT_MEMBER
            .as(Role.COORDINATOR, input("application", application.id(), "since", "2091-01-01"))
            .done());

    assertThat(members(alliance.id(), "2090-12-31")).isEmpty();
    assertThat(members(alliance.id(), "2091-01-01")).hasSize(1);
  }

  @Test
  void whoIsDeclinedIsToldWhyAndMayAskAgain() {
    var alliance = anAlliance();
    var unit = aUnit();
    var application = anApplication(alliance, unit);

    var declined =
        DECLINE_MEMBER
            .as(Role.COORDINATOR, input("application", application.id(), "reason", "材料不全"))
            .done();

    assertThat(declined.get("state")).isEqualTo("DECLINED");
    assertThat(declined.get("reason")).isEqualTo("材料不全");
    assertThat(members(alliance.id(), DAY)).isEmpty();
    assertThat(anApplication(alliance, unit).id()).isNotEqualTo(application.id());
  }

  @Test
  void nobodyDecidesTheirOwnApplication() {
    var alliance = anAlliance();
    var unit = aUnit();
    var both = Person.who(Role.LIAISON, unit.id()).and(Role.COORDINATOR, alliance.id());
    var application =
        APPLY_TO_JOIN.as(both, input("alliance", alliance.id(), "party", unit.id())).done();

    assertThat(ACCEPT_MEMBER.as(both, input("application", application.id())).errors())
        .containsExactly("FORBIDDEN input.application");
    assertThat(
            DECLINE_MEMBER
                .as(both, input("application", application.id(), "reason", "不行"))
                .errors())
        .containsExactly("FORBIDDEN input.application");
  }

  @Test
  void notEvenAnAdministratorDecidesTheirOwn() {
    var application =
        APPLY_TO_JOIN
            .as(Role.ADMINISTRATOR, input("alliance", anAlliance().id(), "party", aUnit().id()))
            .done();

    assertThat(
            ACCEPT_MEMBER.as(Role.ADMINISTRATOR, input("application", application.id())).errors())
        .containsExactly("FORBIDDEN input.application");
  }

  @Test
  void whatIsDecidedStaysDecided() {
    var accepted = anApplication(anAlliance(), aUnit());
    accept(accepted).done();
    var declined = anApplication(anAlliance(), aUnit());
    decline(declined).done();

    assertThat(accept(accepted).errors()).containsExactly("CONFLICT input.application");
    assertThat(decline(accepted).errors()).containsExactly("CONFLICT input.application");
    assertThat(accept(declined).errors()).containsExactly("CONFLICT input.application");
    assertThat(decline(declined).errors()).containsExactly("CONFLICT input.application");
  }

  @Test
  void aPartyAsksOnceAtATime() {
    var alliance = anAlliance();
    var unit = aUnit();
    anApplication(alliance, unit);

    var again =
        APPLY_TO_JOIN.as(Role.LIAISON, input("alliance", alliance.id(), "party", unit.id()));

    assertThat(again.errors()).containsExactly("CONFLICT input.party");
  }

  @Test
  void whoIsAMemberByThenIsNotAdmittedTwice() {
    var alliance = anAlliance();
    var unit = aUnit();
    var application = anApplication(alliance, unit);
    aMember(alliance, unit);

    assertThat(accept(application).codes()).containsExactly("CONFLICT");
    assertThat(decline(application).errors()).as("it is pending still").isEmpty();
  }

  @Test
  void nobodyAppliesForAnotherParty() {
    var liaison = Person.who(Role.LIAISON, aUnit().id());

    var refused =
        APPLY_TO_JOIN.as(liaison, input("alliance", anAlliance().id(), "party", aUnit().id()));

    assertThat(refused.errors()).containsExactly("FORBIDDEN");
  }

  @Test
  void anotherAlliancesKeeperDoesNotDecide() {
    var application = anApplication(anAlliance(), aUnit());
    var other = Person.who(Role.COORDINATOR, anAlliance().id());

    assertThat(ACCEPT_MEMBER.as(other, input("application", application.id())).errors())
        .containsExactly("FORBIDDEN");
    assertThat(ACCEPT_MEMBER.as(Role.LIAISON, input("application", application.id())).errors())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void nobodyAppliesToAnAllianceThatHasEndedNorIsAdmittedToIt() {
    var alliance = anAlliance();
    var application = anApplication(alliance, aUnit());
    DISSOLVE_ALLIANCE
        .as(Role.COORDINATOR, input("alliance", alliance.id(), "on", "2089-01-01"))
        .done();

    assertThat(
            APPLY_TO_JOIN
                .as(
                    Role.LIAISON,
                    input("alliance", alliance.id(), "party", aUnit().id(), "since", "2090-01-01"))
                .errors())
        .containsExactly("CONFLICT input.since");
    assertThat(accept(application).errors()).containsExactly("CONFLICT input.since");
  }

  @Test
  void allFaultsOfAnApplicationComeAtOnce() {
    var alliance = anAlliance();

    var refused =
        APPLY_TO_JOIN.as(
            Role.COORDINATOR,
            input(
                "alliance",
                alliance.id(),
                "party",
                alliance.id(),
                "since",
                "+10000-01-01",
                "words",
                " "));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.party", "BAD_INPUT input.since", "BAD_INPUT input.words");
  }

  @Test
  void allFaultsOfADecisionComeAtOnce() {
    var application = anApplication(anAlliance(), aUnit());

    assertThat(
            ACCEPT_MEMBER
                .as(
                    Role.COORDINATOR,
                    input(
                        "application",
                        application.id(),
                        "since",
                        "+10000-01-01",
                        "expectedVersion",
                        6))
                .errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.since", "VERSION_CONFLICT input.expectedVersion");
    assertThat(
            DECLINE_MEMBER
                .as(
                    Role.COORDINATOR,
                    input("application", application.id(), "reason", " ", "expectedVersion", 6))
                .errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.reason", "VERSION_CONFLICT input.expectedVersion");
  }

  @ParameterizedTest
  @EnumSource(
      value = UnitKind.class,
      names = {"ENTERPRISE", "COOPERATIVE", "BANK", "SOCIAL_ORGANISATION"})
  void anEnterpriseIsAdmittedAsPartnerAndWhoeverAppliedMayMatchThere(UnitKind kind)
      throws SQLException {
    var alliance = anAlliance();
    var enterprise = aUnit(kind);
    var liaison = Person.who(Role.LIAISON, enterprise.id());
    var application =
        APPLY_AS_PARTNER
            .as(
                liaison,
                input(
                    "alliance", alliance.id(),
                    "enterprise", enterprise.get("code"),
                    "words", "可提供设备"))
            .done();
    assertThat(application.get("kind")).isEqualTo("PARTNER");
    assertThat(partnerRights(liaison, alliance)).isZero();

    var accepted =
        ACCEPT_MEMBER
            .as(Role.COORDINATOR, input("application", application.id(), "since", "2090-01-01"))
            .done();

    awaitArrival(accepted);
    assertThat(members(alliance.id(), DAY))
        .containsExactly("PARTNER_ENTERPRISE " + enterprise.id());
    assertThat(partnerRights(liaison, alliance)).isOne();
  }

  @Test
  void whoAppliedForTwoEnterprisesHasTheRightOnce() throws SQLException {
    var alliance = anAlliance();
    var one = aUnit(UnitKind.ENTERPRISE);
    var other = aUnit(UnitKind.BANK);
    var liaison = Person.who(Role.LIAISON, one.id()).and(Role.LIAISON, other.id());
    for (Reply enterprise : List.of(one, other)) {
      var application =
          APPLY_AS_PARTNER
              .as(liaison, input("alliance", alliance.id(), "enterprise", enterprise.id()))
              .done();
      accept(application).done();
    }

    assertThat(partnerRights(liaison, alliance)).isOne();
  }

  @ParameterizedTest
  @EnumSource(
      value = UnitKind.class,
      names = {"ENTERPRISE", "COOPERATIVE", "BANK", "SOCIAL_ORGANISATION"},
      mode = EnumSource.Mode.EXCLUDE)
  void nothingButAnEnterpriseIsAdmittedAsPartner(UnitKind kind) {
    var refused =
        APPLY_AS_PARTNER.as(
            Role.LIAISON,
            input("alliance", "dj-alli-yuwang-rose", "enterprise", aUnit(kind).id(), "words", " "));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder("BAD_INPUT input.enterprise", "BAD_INPUT input.words");
  }

  @Test
  void ofManyAcceptancesAtOnceOneCounts() throws Exception {
    var alliance = anAlliance();
    var unit = aUnit();
    var application = anApplication(alliance, unit);
    Callable<Reply> acceptance = () -> accept(application);

    var codes = new ArrayList<List<String>>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var call : threads.invokeAll(Collections.nCopies(8, acceptance))) {
        assertThat(call.get().json().getList("errors")).isNull();
        codes.add(call.get().codes());
      }
    }

    assertThat(codes).containsOnlyOnce(List.of());
    assertThat(codes).containsOnly(List.of(), List.of("CONFLICT"));
    awaitArrival(aMember(alliance, aUnit(), "2095-01-01", null));
    assertThat(members(alliance.id(), DAY)).containsExactly("MEMBER " + unit.id());
    assertThat(inLedger(unit)).isOne();
    assertThat(inGraph(unit)).isOne();
  }

  private static Reply accept(Reply application) {
    return ACCEPT_MEMBER.as(Role.COORDINATOR, input("application", application.id()));
  }

  private static Reply decline(Reply application) {
    return DECLINE_MEMBER.as(
        Role.COORDINATOR, input("application", application.id(), "reason", "不合适"));
  }

  private long partnerRights(Person person, Reply alliance) throws SQLException {
    return count(
        "select count(*) from role_grant where subject = ? and party_id = ? and role = 'PARTNER'"
            + " and revoked_at is null",
        person.subject(),
        alliance.id());
  }

  private long inLedger(Reply unit) throws SQLException {
    return count("select count(*) from membership where party_id = ?", unit.id());
  }

  private long inGraph(Reply unit) {
    return driver
        .executableQuery("MATCH (:Unit {id: $id})-[m:MEMBER_OF]->(:Alliance) RETURN count(m) AS n")
        .withParameters(Map.of("id", unit.id()))
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asLong();
  }

  private long count(String sql, String... parameters) throws SQLException {
    try (var connection = ledger.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
