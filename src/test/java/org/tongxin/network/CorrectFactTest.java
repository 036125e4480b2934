package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CORRECT_FACT;
import static org.tongxin.Mutation.LEAVE_ALLIANCE;
import static org.tongxin.Mutation.RECORD_METRIC;
import static org.tongxin.figures.FiguresFixture.cite;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitAgreement;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.found;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.members;
import static org.tongxin.network.NetworkFixture.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** A wrong fact is put right; what it said, and where it was taken from, stay on record. */
@OnRealStores
class CorrectFactTest {
  private static final String DAY = "2090-06-01";

  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      textBlock =
          """
          FOUNDED, 1998-09,      NULL,   founded
          NAME_EN, Right,        NULL,   nameEn
          KIND,    HEALTH_CENTRE, SCHOOL, kind
          """)
  void aFactOfAUnitIsPutRight(String field, String value, @Nullable String was, String shown) {
    var unit = aUnit();

    var correction = correct(unit, field, value).done();

    assertThat(correction.get("field")).isEqualTo(field);
    assertThat(correction.get("was")).isEqualTo(was);
    assertThat(correction.get("becomes")).isEqualTo(value);
    assertThat(correction.get("reason")).isEqualTo("原文另有记载");
    assertThat(correction.get("correctedAt")).isNotNull();
    awaitArrival(correction);
    assertThat(unit(unit, shown)).isEqualTo(value);
    assertThat(unit(unit, "version")).isEqualTo("2");
  }

  @Test
  void aCorrectionHasAGlobalId() {
    var unit = aUnit();
    var correction =
        CORRECT_FACT
            .as(
                Role.ADMINISTRATOR,
                input("subject", unit.id(), "field", "FOUNDED", "value", "2001", "reason", "校核"))
            .done();

    var found =
        Api.ask(
            "query ($id: ID!) { node(id: $id) { ... on Correction { becomes } } }",
            Map.of("id", correction.id()));

    assertThat(found.getString("data.node.becomes")).isEqualTo("2001");
  }

  @Test
  void aWrongNameDoesNotFindTheUnitAnyLonger() {
    var unit = aUnit();
    String right = "正名单位" + word();

    awaitArrival(correct(unit, "NAME", right).done());

    assertThat(found(right)).containsExactly(unit.id());
    assertThat(found(unit.get("name"))).isEmpty();
  }

  @Test
  void correctionsStayInTheirOrder() {
    var unit = aUnit();
    correct(unit, "FOUNDED", "1998").done();
    correct(unit, "FOUNDED", "1999").done();

    correct(unit, "FOUNDED", null).done();

    var answer =
        Api.ask(
            "query ($id: ID!) { unit(key: $id) { founded corrections { was becomes } } }",
            Map.of("id", unit.id()));
    assertThat(answer.getString("data.unit.founded")).isNull();
    assertThat(answer.<String>getList("data.unit.corrections.was"))
        .containsExactly(null, "1998", "1999");
    assertThat(answer.<String>getList("data.unit.corrections.becomes"))
        .containsExactly("1998", "1999", null);
  }

  @Test
  void citationsStay() throws Throwable {
    var unit = aUnit();
    String citation = cite(unit.id());

    awaitArrival(correct(unit, "FOUNDED", "1998").done());

    assertThat(
            Api.ask(
                    "query ($id: ID!) { unit(key: $id) { citations { id } } }",
                    Map.of("id", unit.id()))
                .<String>getList("data.unit.citations.id"))
        .containsExactly(citation);
  }

  @Test
  void aFactOfAnAllianceIsPutRight() {
    var alliance = anAlliance();

    awaitArrival(correct(alliance, "FOUNDED", "2023-05").done());

    var answer =
        Api.ask(
            "query ($id: ID!) { alliance(key: $id) { founded version corrections { field } } }",
            Map.of("id", alliance.id()));
    assertThat(answer.getString("data.alliance.founded")).isEqualTo("2023-05");
    assertThat(answer.getInt("data.alliance.version")).isEqualTo(2);
    assertThat(answer.<String>getList("data.alliance.corrections.field"))
        .containsExactly("FOUNDED");
  }

  @Test
  void aFactOfAMembershipIsPutRight() throws InterruptedException {
    var alliance = anAlliance();
    var unit = aUnit();
    var membership = aMember(alliance, unit);

    correct(membership, "ROLE", "LEAD").done();
    correct(membership, "SINCE", "2090-03-01").done();
    var last = correct(membership, "UNTIL", "2091-01-01").done();

    assertThat(last.get("was")).isNull();
    awaitArrival(last);
    assertThat(members(alliance.id(), "2090-02-28")).isEmpty();
    assertThat(members(alliance.id(), DAY)).containsExactly("LEAD " + unit.id());
    assertThat(members(alliance.id(), "2091-01-01")).isEmpty();
    awaitAgreement();
  }

  @Test
  void aFigureIsPutRight() {
    var metric = aMetric();

    correct(metric, "VALUE", "13.5").done();
    correct(metric, "QUALIFIER", "MORE_THAN").done();
    correct(metric, "AS_OF", "2024-06").done();

    var answer =
        Api.ask(
            """
            query ($id: ID!) {
              node(id: $id) {
                ... on Metric { value qualifier asOf version corrections { was becomes } }
              }
            }
            """,
            Map.of("id", metric.id()));
    assertThat(answer.getString("data.node.value")).isEqualTo("13.5");
    assertThat(answer.getString("data.node.qualifier")).isEqualTo("MORE_THAN");
    assertThat(answer.getString("data.node.asOf")).isEqualTo("2024-06");
    assertThat(answer.getInt("data.node.version")).isEqualTo(4);
    assertThat(answer.<String>getList("data.node.corrections.was"))
        .containsExactly("12", "EXACT", null);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNIT,       ROLE
          UNIT,       VALUE
          ALLIANCE,   KIND
          ALLIANCE,   UNTIL
          MEMBERSHIP, NAME
          MEMBERSHIP, AS_OF
          METRIC,     NAME
          METRIC,     SINCE
          """)
  void whatTheSubjectDoesNotHaveIsNotPutRight(String subject, String field) {
    assertThat(correct(one(subject), field, "1998").errors())
        .containsExactly("BAD_INPUT input.field");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      textBlock =
          """
          UNIT,       NAME,      NULL
          UNIT,       NAME,      ' '
          UNIT,       KIND,      NULL
          UNIT,       KIND,      CASTLE
          UNIT,       FOUNDED,   98
          ALLIANCE,   NAME,      NULL
          ALLIANCE,   FOUNDED,   long ago
          MEMBERSHIP, ROLE,      NULL
          MEMBERSHIP, ROLE,      KING
          MEMBERSHIP, SINCE,     2090-13-01
          MEMBERSHIP, SINCE,     NULL
          MEMBERSHIP, UNTIL,     2090-01-01
          MEMBERSHIP, UNTIL,     2090
          MEMBERSHIP, UNTIL,     +10000-01-01
          METRIC,     VALUE,     NULL
          METRIC,     VALUE,     many
          METRIC,     QUALIFIER, NULL
          METRIC,     AS_OF,     98
          """)
  void aValueThatTheFieldCannotHaveIsRefused(String subject, String field, @Nullable String value) {
    assertThat(correct(one(subject), field, value).errors())
        .containsExactly("BAD_INPUT input.value");
  }

  @Test
  void aNumberThatNobodyCouldWriteOutIsRefused() {
    assertThat(correct(aMetric(), "VALUE", "1e999999999").errors())
        .containsExactly("BAD_INPUT input.value");
  }

  @Test
  void aCorrectedTimeDoesNotOverlapTheNext() {
    var alliance = anAlliance();
    var unit = aUnit();
    var first = aMember(alliance, unit);
    LEAVE_ALLIANCE.as(Role.COORDINATOR, input("membership", first.id(), "on", "2091-01-01")).done();
    aMember(alliance, unit, "2092-01-01", null);

    assertThat(correct(first, "UNTIL", "2092-06-01").codes()).containsExactly("CONFLICT");
    assertThat(correct(first, "UNTIL", null).codes()).containsExactly("CONFLICT");
    assertThat(correct(first, "UNTIL", "2092-01-01").errors()).isEmpty();
  }

  @Test
  void allFaultsComeAtOnce() {
    var refused =
        CORRECT_FACT.as(
            Role.ADMINISTRATOR,
            input(
                "subject", aUnit().id(),
                "field", "FOUNDED",
                "value", "98",
                "reason", " ",
                "expectedVersion", 3));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.reason",
            "BAD_INPUT input.value",
            "VERSION_CONFLICT input.expectedVersion");
  }

  @ParameterizedTest
  @CsvSource({"COORDINATOR", "LIAISON", "MEMBER"})
  void onlyAnAdministratorPutsFactsRight(Role role) {
    var refused =
        CORRECT_FACT.as(
            role,
            input("subject", aUnit().id(), "field", "FOUNDED", "value", "1998", "reason", "误"));

    assertThat(refused.errors()).containsExactly("FORBIDDEN");
  }

  private static Reply one(String subject) {
    return switch (subject) {
      case "UNIT" -> aUnit();
      case "ALLIANCE" -> anAlliance();
      case "MEMBERSHIP" -> aMember(anAlliance(), aUnit());
      default -> aMetric();
    };
  }

  private static Reply aMetric() {
    return RECORD_METRIC
        .as(
            Role.LIAISON,
            input(
                "subject", aUnit().id(),
                "name", "人数",
                "nameEn", "People",
                "value", 12,
                "unitOfMeasure", "persons"))
        .done();
  }

  private static Reply correct(Reply subject, String field, @Nullable String value) {
    return CORRECT_FACT.as(
        Role.ADMINISTRATOR,
        input("subject", subject.id(), "field", field, "value", value, "reason", "原文另有记载"));
  }

  private static String unit(Reply unit, String field) {
    return Api.ask("query ($id: ID!) { unit(key: $id) { " + field + " } }", Map.of("id", unit.id()))
        .getString("data.unit." + field);
  }
}
