package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.RECORD_METRIC;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.access.Role;

/** Figures are put on record with all that is needed to read them. */
@OnRealStores
class RecordMetricTest {

  @Test
  void aFigureIsReadWithItsQualifierAndItsDate() {
    var unit = aUnit();

    var metric =
        RECORD_METRIC
            .as(Role.LIAISON, figure(unit.get("code"), "qualifier", "MORE_THAN", "asOf", "2024-06"))
            .done();

    var answer =
        Api.ask(
            "query ($id: ID!) { metrics(subject: $id, first: 5) { totalCount nodes { id reading asOf quality } } }",
            Map.of("id", unit.id()));
    assertThat(answer.getInt("data.metrics.totalCount")).isEqualTo(1);
    assertThat(answer.getString("data.metrics.nodes[0].id")).isEqualTo(metric.id());
    assertThat(answer.getString("data.metrics.nodes[0].reading")).contains("12");
    assertThat(answer.getString("data.metrics.nodes[0].asOf")).isEqualTo("2024-06");
    assertThat(answer.getString("data.metrics.nodes[0].quality")).isEqualTo("STATED");
    assertThat(metric.get("qualifier")).isEqualTo("MORE_THAN");
  }

  @Test
  void allFaultsOfAFigureComeAtOnce() {
    var refused =
        RECORD_METRIC.as(
            Role.LIAISON,
            input(
                "subject", aUnit().id(),
                "name", "",
                "nameEn", " ",
                "value", 12,
                "unitOfMeasure", "",
                "period", " ",
                "asOf", "June",
                "code", "1"));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.name",
            "BAD_INPUT input.nameEn",
            "BAD_INPUT input.unitOfMeasure",
            "BAD_INPUT input.period",
            "BAD_INPUT input.asOf",
            "BAD_INPUT input.code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e131000", "1e-16000", "1234567890123456789012345678901"})
  void aNumberThatNobodyCouldWriteOutIsRefused(String value) {
    var input = figure(aUnit().id());
    input.put("value", value);

    assertThat(RECORD_METRIC.as(Role.LIAISON, input).errors())
        .containsExactly("BAD_INPUT input.value");
  }

  @Test
  void aCodeIsUsedOnce() {
    String code = word();
    RECORD_METRIC.as(Role.LIAISON, figure(aUnit().id(), "code", code)).done();

    assertThat(RECORD_METRIC.as(Role.LIAISON, figure(aUnit().id(), "code", code)).errors())
        .containsExactly("CONFLICT input.code");
  }

  @Test
  void whoActsForAPartyRecordsItsFiguresAndNobodyElses() {
    var unit = aUnit();
    var alliance = anAlliance();
    var liaison = Person.who(Role.LIAISON, unit.id());
    var keeper = Person.who(Role.COORDINATOR, alliance.id());

    assertThat(RECORD_METRIC.as(liaison, figure(unit.id())).errors()).isEmpty();
    assertThat(RECORD_METRIC.as(keeper, figure(alliance.id())).errors()).isEmpty();
    assertThat(RECORD_METRIC.as(liaison, figure(alliance.id())).errors())
        .containsExactly("FORBIDDEN");
    assertThat(RECORD_METRIC.as(keeper, figure(unit.id())).errors()).containsExactly("FORBIDDEN");
    assertThat(RECORD_METRIC.as(liaison, figure("ld-reg-nanyuan")).errors())
        .containsExactly("FORBIDDEN");
  }

  private static Map<String, Object> figure(String subject, @Nullable Object... namesAndValues) {
    var figure = new HashMap<>(input(namesAndValues));
    figure.putAll(
        input(
            "subject", subject,
            "name", "人数",
            "nameEn", "People",
            "value", 12,
            "unitOfMeasure", "persons"));
    return figure;
  }
}
