package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;

/** What the five texts say that recurs: as they say it, and no more. */
@OnRealStores
class FoundingRecurringDaysTest {
  private static final String ONE =
      """
      query ($key: ID!) {
        recurringDay(key: $key) {
          state missing party { code } region { code }
          schedule { rrule firstDay times { part starts } hoursPerDay onHoliday calendar { code } }
          stated { frequency words wordsEn timesPerDay timesPerYear amount currency per rate }
          days(from: "2026-11-01", to: "2027-11-01") { date }
          citations { locator derivedFields note source { code } }
          openQuestions { code }
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          bz-duty-monthly       | bz-alli-zone           | [DAY]
          bz-duty-quarterly     | bz-alli-zone           | [DAY, FIRST_DAY]
          bz-duty-patrol24      | bz-team-lookback       | []
          bz-duty-training      | -                      | [PARTY, RULE]
          bz-duty-push          | bz-unit-cloud          | [RULE]
          dj-duty-courtyard     | dj-unit-liujie         | []
          dj-duty-fee           | dj-unit-liujie         | [DAY]
          dj-duty-dividend      | dj-unit-yuwang-coop    | [DAY]
          jc-duty-patrol        | jc-team-shexiang       | []
          jc-duty-assessment    | -                      | [PARTY, DAY, FIRST_DAY]
          jc-duty-exam          | -                      | [PARTY, RULE]
          jc-duty-wanda-meeting | jc-alli-wanda-big      | [RULE]
          jc-duty-tutoring      | jc-team-lvzhou         | [RULE]
          jc-duty-fund          | jc-unit-dc             | [DAY]
          jh-duty-county-day    | jh-unit-pujiang-county | []
          jh-duty-township-day  | jh-unit-pujiang-county | []
          jh-duty-village-day   | jh-unit-pujiang-county | []
          ld-duty-patrol        | ld-team-patrol         | []
          ld-duty-bangbang      | ld-team-bangbang       | []
          """)
  void everyRecordIsThereWithItsCitationAndWhatIsMissing(
      String code, String party, String missing) {
    JsonPath found = recurringDay(code);

    assertThat(found.getString("party.code")).isEqualTo(party);
    assertThat(found.getList("missing")).hasToString(missing);
    assertThat(found.getString("state")).isEqualTo(missing.equals("[]") ? "OPEN" : "DRAFT");
    assertThat(found.getList("days").isEmpty()).isEqualTo(!missing.equals("[]"));
    assertThat(found.getList("citations.locator")).hasSize(1);
    assertThat(found.getString("schedule.onHoliday")).isEqualTo("KEEP");
    assertThat(found.getString("schedule.calendar")).isNull();
  }

  @Test
  void thereAreNineteen() {
    List<String> codes =
        Api.ask("{ recurringDays(first: 100) { nodes { code } } }")
            .getList("data.recurringDays.nodes.code");

    assertThat(codes.stream().filter(code -> code.matches("(bz|dj|jc|jh|ld)-duty-.*"))).hasSize(19);
  }

  @Test
  void moneyAndFrequenciesAreAsStated() {
    JsonPath fee = recurringDay("dj-duty-fee");
    assertThat(fee.getInt("stated.amount")).isEqualTo(20);
    assertThat(fee.getString("stated.currency")).isEqualTo("CNY");
    assertThat(fee.getString("stated.per")).isEqualTo("person");
    assertThat(recurringDay("dj-duty-dividend").getString("stated.rate")).isEqualTo("0.04");
    JsonPath patrol = recurringDay("ld-duty-patrol");
    assertThat(patrol.getInt("stated.timesPerDay")).isEqualTo(2);
    assertThat(patrol.getList("schedule.times.part")).containsExactly("MORNING", "EVENING");
    assertThat(patrol.getList("schedule.times.starts")).containsOnlyNulls();
    assertThat(recurringDay("bz-duty-patrol24").getInt("schedule.hoursPerDay")).isEqualTo(24);
    assertThat(recurringDay("jc-duty-exam").getInt("stated.timesPerYear")).isEqualTo(2);
    assertThat(recurringDay("bz-duty-training").getString("stated.words")).isEqualTo("定期");
  }

  @Test
  void whatIsOurReadingIsMarkedAndWhatIsOpenIsAsked() {
    JsonPath monthly = recurringDay("bz-duty-monthly");

    assertThat(monthly.getList("citations[0].derivedFields")).containsExactly("recurrence.rrule");
    assertThat(monthly.getString("citations[0].note")).contains("not stated");
    assertThat(monthly.getList("openQuestions.code")).contains("bz-oq-meeting-days");
  }

  private static JsonPath recurringDay(String code) {
    JsonPath answer = Api.ask(ONE, Map.of("key", code));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    answer.setRootPath("data.recurringDay");
    return answer;
  }
}
