package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_MEMBER;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.CHANGE_ROLE;
import static org.tongxin.Mutation.CORRECT_FACT;
import static org.tongxin.Mutation.DISSOLVE_ALLIANCE;
import static org.tongxin.Mutation.FORM_ALLIANCE;
import static org.tongxin.Mutation.MERGE_UNITS;
import static org.tongxin.Mutation.RECORD_METRIC;
import static org.tongxin.Mutation.REGISTER_TEAM;
import static org.tongxin.Mutation.RENAME_UNIT;
import static org.tongxin.Mutation.SET_SUPERIOR;
import static org.tongxin.figures.FiguresFixture.cite;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.anApplication;
import static org.tongxin.network.NetworkFixture.awaitAgreement;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.found;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.members;
import static org.tongxin.network.NetworkFixture.superior;
import static org.tongxin.network.NetworkFixture.word;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Records;
import org.tongxin.figures.Severity;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.ledger.Registrations;

/** Two records that are one unit: whatever spoke of the one speaks of the other afterwards. */
@OnRealStores
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergeUnitsTest {
  private static final String DAY = "2090-06-01";

  @Inject Ledger ledger;
  @Inject Records records;
  @Inject Registrations registrations;

  private Reply old;
  private Reply kept;

  @BeforeEach
  void twoRecordsOfOneUnit() {
    old = aUnit();
    kept = aUnit();
  }

  /** After all the others, whose merges it looks at together. */
  @Test
  @Order(Integer.MAX_VALUE)
  void theGraphIsWhatTheLedgerSays() throws InterruptedException {
    awaitAgreement();
  }

  @Test
  void theOldIdAndCodeLeadToTheUnitThatStays() {
    var merged = merge(old, kept).done();

    assertThat(merged.id()).isEqualTo(kept.id());
    awaitArrival(merged);
    var answer =
        Api.ask(
            """
            query ($id: ID!, $ids: [String!]!, $code: ID!) {
              node(id: $id) { id } nodes(ids: $ids) { id }
              byId: unit(key: $id) { id } byCode: unit(key: $code) { id code }
            }
            """,
            Map.of("id", old.id(), "ids", List.of(old.id()), "code", old.get("code")));
    assertThat(answer.getString("data.node.id")).isEqualTo(kept.id());
    assertThat(answer.getString("data.nodes[0].id")).isEqualTo(kept.id());
    assertThat(answer.getString("data.byId.id")).isEqualTo(kept.id());
    assertThat(answer.getString("data.byCode.code")).isEqualTo(kept.get("code"));
  }

  @Test
  void theOldNameFindsTheUnitThatStays() {
    merge(old, kept).done();

    assertThat(foundAfterwards(old.get("name"))).containsExactly(kept.id());
  }

  @Test
  void aMutationThatNamesTheOldOneChangesTheOneThatStays() {
    merge(old, kept).done();
    var alliance = anAlliance();

    var renamed =
        RENAME_UNIT
            .as(Role.LIAISON, input("unit", old.get("code"), "name", "合并之后" + word()))
            .done();
    var joined =
        ADD_MEMBER.as(Role.COORDINATOR, input("alliance", alliance.id(), "party", old.id())).done();

    assertThat(renamed.id()).isEqualTo(kept.id());
    assertThat(joined.get("party.id")).isEqualTo(kept.id());
  }

  @Test
  void aUnitThatIsMergedOnLeadsAllTheWay() {
    var last = aUnit();
    merge(old, kept).done();

    awaitArrival(merge(kept, last).done());

    var answer =
        Api.ask(
            "query ($id: ID!, $code: ID!) { node(id: $id) { id } unit(key: $code) { id } }",
            Map.of("id", old.id(), "code", old.get("code")));
    assertThat(answer.getString("data.node.id")).isEqualTo(last.id());
    assertThat(answer.getString("data.unit.id")).isEqualTo(last.id());
  }

  @Test
  void membershipsFollow() {
    var alliance = anAlliance();
    aMember(alliance, old);

    awaitArrival(merge(old, kept).done());

    assertThat(members(alliance.id(), DAY)).containsExactly("MEMBER " + kept.id());
    var answer =
        Api.ask(
            """
            query ($id: ID!, $day: Date) {
              alliances(member: $id, asOf: $day, first: 10) { nodes { id } }
              unit(key: $id) { memberships(asOf: $day, first: 10) { nodes { alliance { id } } } }
            }
            """,
            Map.of("id", old.id(), "day", DAY));
    assertThat(answer.<String>getList("data.alliances.nodes.id")).containsExactly(alliance.id());
    assertThat(answer.<String>getList("data.unit.memberships.nodes.alliance.id"))
        .containsExactly(alliance.id());
  }

  @Test
  void thePlaceThatBothHadAtOnceIsKeptOnce() {
    var alliance = anAlliance();
    aMember(alliance, old, "2090-01-01", null);
    aMember(alliance, kept, "2090-03-01", "2091-01-01");

    awaitArrival(merge(old, kept).done());

    assertThat(members(alliance.id(), DAY)).containsExactly("MEMBER " + kept.id());
  }

  @Test
  void ofAPlaceThatBothHadForAWhileTheOtherDaysAreLeft() {
    Reply alliance = anAlliance();
    Reply from = aUnit();
    Reply into = aUnit();
    aMember(alliance, from, "2090-01-01", "2090-12-31");
    aMember(alliance, into, "2090-03-01", "2090-06-01");

    awaitArrival(merge(from, into).done());

    for (String day :
        List.of("2090-01-01", "2090-02-28", "2090-04-01", "2090-06-01", "2090-12-30")) {
      assertThat(members(alliance.id(), day)).as(day).containsExactly("MEMBER " + into.id());
    }
    assertThat(members(alliance.id(), "2090-12-31")).isEmpty();
  }

  @Test
  void placesThatFollowedOneAnotherAreBothKept() {
    var alliance = anAlliance();
    aMember(alliance, old, "2090-01-01", "2091-01-01");
    aMember(alliance, kept, "2091-01-01", null);

    awaitArrival(merge(old, kept).done());

    assertThat(members(alliance.id(), "2090-12-31")).containsExactly("MEMBER " + kept.id());
    assertThat(members(alliance.id(), "2091-01-01")).containsExactly("MEMBER " + kept.id());
  }

  @Test
  void severalPlacesThatBothHadAtOnceAreKeptOnce() {
    var alliance = anAlliance();
    var first = aMember(alliance, old);
    CHANGE_ROLE
        .as(
            Role.COORDINATOR,
            input("membership", first.id(), "role", "SECRETARY", "since", "2090-03-01"))
        .done();
    aMember(alliance, kept);

    awaitArrival(merge(old, kept).done());

    assertThat(members(alliance.id(), "2090-02-01")).containsExactly("MEMBER " + kept.id());
    assertThat(members(alliance.id(), DAY)).containsExactly("MEMBER " + kept.id());
  }

  @Test
  void whatWasWithdrawnStandsInNobodysWay() {
    var alliance = anAlliance();
    aMember(alliance, old);
    aMember(alliance, kept, "2095-01-01", null);
    DISSOLVE_ALLIANCE
        .as(Role.COORDINATOR, input("alliance", alliance.id(), "on", "2092-01-01"))
        .done();

    awaitArrival(merge(old, kept).done());

    assertThat(members(alliance.id(), DAY)).containsExactly("MEMBER " + kept.id());
    assertThat(members(alliance.id(), "2095-06-01")).isEmpty();
  }

  @Test
  void superiorsFollowOnBothSides() {
    var above = aUnit();
    var below = aUnit();
    setSuperior(old, above);
    setSuperior(below, old);

    awaitArrival(merge(old, kept).done());

    assertThat(superior(kept.id(), DAY)).isEqualTo(above.id());
    assertThat(superior(below.id(), DAY)).isEqualTo(kept.id());
  }

  @Test
  void theSuperiorOfTheUnitThatStaysStays() {
    var superior = aUnit();
    setSuperior(old, aUnit());
    setSuperior(kept, superior);

    awaitArrival(merge(old, kept).done());

    assertThat(superior(kept.id(), DAY)).isEqualTo(superior.id());
  }

  @Test
  void aUnitThatWasBelowItselfIsBelowNobody() {
    setSuperior(old, kept);

    awaitArrival(merge(old, kept).done());

    assertThat(superior(kept.id(), DAY)).isNull();
  }

  @Test
  void aMergeThatWouldMakeACircleIsRefused() {
    var between = aUnit();
    setSuperior(old, between);
    setSuperior(between, kept);

    assertThat(merge(old, kept).codes()).containsExactly("BAD_INPUT");
  }

  @Test
  void teamsAndTiesOfAlliancesFollow() {
    var team =
        REGISTER_TEAM
            .as(Role.COORDINATOR, input("name", "试用队" + word(), "affiliation", old.id()))
            .done();
    var alliance =
        FORM_ALLIANCE
            .as(
                Role.COORDINATOR,
                input(
                    "name",
                    "试用联盟" + word(),
                    "kind",
                    AllianceKind.BUSINESS_DISTRICT,
                    "lead",
                    old.id(),
                    "centre",
                    old.id()))
            .done();

    awaitArrival(merge(old, kept).done());

    var answer =
        Api.ask(
            """
            query ($team: ID!, $alliance: ID!) {
              node(id: $team) { ... on Team { version affiliation { id } } }
              alliance(key: $alliance) { version lead { id } centre { id } }
            }
            """,
            Map.of("team", team.id(), "alliance", alliance.id()));
    assertThat(answer.getString("data.node.affiliation.id")).isEqualTo(kept.id());
    assertThat(answer.getString("data.alliance.lead.id")).isEqualTo(kept.id());
    assertThat(answer.getString("data.alliance.centre.id")).isEqualTo(kept.id());
  }

  @Test
  void whoMayBeAmongTheUnnamedMembersFollows() throws Throwable {
    String id = Id.fresh(IdKind.ALLIANCE, System.currentTimeMillis()).toString();
    var counts =
        new MemberCounts(
            3,
            1,
            2,
            null,
            false,
            List.of(new MemberGroup("schools", 2, 0, 2, Basis.STATED, List.of(old.id()))),
            List.of(old.id()));
    write(transaction -> registrations.form(transaction, allianceWith(id, counts)));

    awaitArrival(merge(old, kept).done());

    var answer =
        Api.ask(
            "query ($id: ID!) { alliance(key: $id) { candidates { group party { id } } } }",
            Map.of("id", id));
    assertThat(answer.<String>getList("data.alliance.candidates.party.id"))
        .containsExactly(kept.id(), kept.id());
  }

  @Test
  void citationsRemarksFiguresAndCorrectionsFollow() throws Throwable {
    String citation = cite(old.id());
    var metric =
        RECORD_METRIC
            .as(
                Role.LIAISON,
                input(
                    "subject", old.id(),
                    "name", "人数",
                    "nameEn", "People",
                    "value", 12,
                    "unitOfMeasure", "persons"))
            .done();
    CORRECT_FACT
        .as(
            Role.ADMINISTRATOR,
            input("subject", old.id(), "field", "FOUNDED", "value", "1998", "reason", "漏记"))
        .done();

    awaitArrival(merge(old, kept).done());

    JsonPath unit =
        Api.ask(
            """
            query ($id: ID!) {
              unit(key: $id) {
                citations { id locator source { title } } remarks { zh } corrections { becomes }
              }
              metrics(subject: $id, first: 5) { nodes { id version } }
              before: metrics(subject: "%s", first: 5) { nodes { id } }
            }
            """
                .formatted(old.get("code")),
            Map.of("id", kept.id()));
    assertThat(unit.<String>getList("data.unit.citations.id")).containsExactly(citation);
    assertThat(unit.<String>getList("data.unit.remarks.zh")).containsExactly("一句话");
    assertThat(unit.<String>getList("data.unit.corrections.becomes")).containsExactly("1998");
    assertThat(unit.<String>getList("data.metrics.nodes.id")).containsExactly(metric.id());
    assertThat(unit.<String>getList("data.before.nodes.id")).containsExactly(metric.id());
  }

  @Test
  void anOpenQuestionFollows() throws Throwable {
    String question = ask(Map.of(old.get("code"), old.id()));

    awaitArrival(merge(old, kept).done());

    assertThat(questions()).containsExactly(question);
  }

  @Test
  void aQuestionAboutBothIsAskedOnce() throws Throwable {
    String question = ask(Map.of(old.get("code"), old.id(), kept.get("code"), kept.id()));

    awaitArrival(merge(old, kept).done());

    assertThat(questions()).containsExactly(question);
  }

  @Test
  void anApplicationAdmitsTheUnitThatStays() {
    var alliance = anAlliance();
    var application = anApplication(alliance, old);
    merge(old, kept).done();

    var accepted =
        ACCEPT_MEMBER.as(Role.COORDINATOR, input("application", application.id())).done();

    awaitArrival(accepted);
    assertThat(accepted.get("party.id")).isEqualTo(kept.id());
    assertThat(members(alliance.id(), DAY)).containsExactly("MEMBER " + kept.id());
  }

  @Test
  void whereBothHadAppliedTheUnitThatStaysIsAdmittedOnce() {
    var alliance = anAlliance();
    var ofTheOld = anApplication(alliance, old);
    var ofTheKept = anApplication(alliance, kept);
    merge(old, kept).done();

    var one = ACCEPT_MEMBER.as(Role.COORDINATOR, input("application", ofTheOld.id()));
    var other = ACCEPT_MEMBER.as(Role.COORDINATOR, input("application", ofTheKept.id()));

    awaitArrival(one.codes().isEmpty() ? one : other);
    assertThat(List.of(one.codes(), other.codes()))
        .containsExactlyInAnyOrder(List.of(), List.of("CONFLICT"));
    assertThat(members(alliance.id(), DAY)).containsExactly("MEMBER " + kept.id());
  }

  @Test
  void whoSpokeForTheOldOneSpeaksForTheOneThatStays() {
    var liaison = Person.who(Role.LIAISON, old.id());
    merge(old, kept).done();

    assertThat(RENAME_UNIT.as(liaison, input("unit", kept.id(), "name", "合并之后" + word())).errors())
        .isEmpty();
  }

  @Test
  void aUnitIsNotMergedWithItself() {
    assertThat(merge(kept, kept).errors()).containsExactly("BAD_INPUT input.into");

    merge(old, kept).done();
    assertThat(merge(old, kept).errors()).as("again").containsExactly("BAD_INPUT input.into");
  }

  @Test
  void allFaultsComeAtOnce() {
    var refused =
        MERGE_UNITS.as(
            Role.ADMINISTRATOR,
            input("from", old.id(), "into", old.get("code"), "reason", " ", "expectedVersion", 4));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.reason",
            "BAD_INPUT input.into",
            "VERSION_CONFLICT input.expectedVersion");
  }

  @Test
  void onlyAnAdministratorMerges() {
    var refused =
        MERGE_UNITS.as(
            Role.COORDINATOR, input("from", old.id(), "into", kept.id(), "reason", "同一单位"));

    assertThat(refused.errors()).containsExactly("FORBIDDEN");
  }

  private static Reply merge(Reply from, Reply into) {
    return MERGE_UNITS.as(
        Role.ADMINISTRATOR, input("from", from.id(), "into", into.id(), "reason", "同一单位"));
  }

  private List<String> foundAfterwards(String text) {
    awaitArrival(aUnit());
    return found(text);
  }

  private List<String> questions() {
    return Api.ask(
            "query ($id: ID!) { unit(key: $id) { openQuestions { id } } }", Map.of("id", kept.id()))
        .getList("data.unit.openQuestions.id");
  }

  private static void setSuperior(Reply unit, Reply superior) {
    SET_SUPERIOR
        .as(
            Role.ADMINISTRATOR,
            input("unit", unit.id(), "superior", superior.id(), "since", "2090-01-01"))
        .done();
  }

  private static Alliance allianceWith(String id, MemberCounts counts) {
    String word = word();
    return new Alliance(
        id,
        1,
        word,
        "试用联盟" + word,
        null,
        AllianceKind.JOINT_COMMITTEE,
        null,
        "Asia/Shanghai",
        counts,
        AllianceLinks.NONE,
        null,
        Standing.REAL);
  }

  /** Raises a question about some subjects, ids by code; gives the question's id. */
  private String ask(Map<String, String> subjects) throws Throwable {
    var ids = new HashMap<String, @Nullable String>(subjects);
    var question =
        new OpenQuestion(
            Id.fresh(IdKind.QUESTION, 1).toString(),
            1,
            word(),
            "何时成立？",
            "When was it founded?",
            Severity.LOW,
            List.copyOf(subjects.keySet()),
            List.copyOf(subjects.values()));
    write(transaction -> records.raise(transaction, question, ids));
    return question.id();
  }

  private void write(java.util.function.Function<Transaction, io.smallrye.mutiny.Uni<Void>> work)
      throws Throwable {
    VertxContextSupport.subscribeAndAwait(() -> ledger.write("test", work));
  }
}
