package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_PLEDGE;
import static org.tongxin.Mutation.ADD_CATEGORY;
import static org.tongxin.Mutation.PLEDGE;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.pledging;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.PledgeFixture.Pair;

/** What cannot be matched is said, and what contradicts itself is told; nothing of it breaks. */
@OnRealStores
class BadMatchingInputTest {
  private static final String FOR_TEXT =
      """
      query ($text: String!) { found: matchesForText(text: $text) {
        pieces { category { code } faults { kind zh en } matches { considered } } } }
      """;
  private static final String FOR_NEED =
      """
      query ($need: ID!, $demands: DemandsInput, $first: Int, $atLeast: String) {
        found: matchesForNeed(need: $need, demands: $demands, first: $first, atLeast: $atLeast) {
          considered matches { score misses { rule } } } }
      """;

  @ParameterizedTest
  @CsvSource({
    "会议室仅限周末，只在工作日开放, DAYS_CONTRADICT",
    "下午5点到3点有会议室, TIME_BACKWARDS",
    "每天理发，除了周一到周日, NO_TIME_LEFT",
    "我们有30, AMOUNT_WITHOUT_UNIT"
  })
  void whatContradictsItselfInATextIsToldAndMatchedAllTheSame(String text, String fault) {
    JsonPath found = Api.ask(FOR_TEXT, Map.of("text", text)).setRootPath("data.found.pieces[0]");

    assertThat(found.getList("faults.kind", String.class)).contains(fault);
    assertThat(found.getList("faults.zh", String.class)).isNotEmpty().doesNotContainNull();
    assertThat(found.getInt("matches.considered")).isNotNegative();
  }

  @Test
  void aQuantityWithoutAUnitOfMeasureIsRefused() {
    Pair pair = aPair();

    Reply refused = PLEDGE.as(Role.COORDINATOR, pledging(pair, "quantity", Map.of("amount", 3)));

    assertThat(refused.json().getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }

  @Test
  void aNeedThatNoOtherListingSharesTheCategoryOfIsMatchedByItsWords() {
    String category =
        ADD_CATEGORY
            .as(Role.COORDINATOR, input("name", "无人提供", "nameEn", "Nobody's", "code", word()))
            .done()
            .id();
    Reply need = aNeed(aUnit(), "category", category, "title", "想请人来给老人量血压" + word());

    JsonPath found = matches(need, Map.of(), 50);

    assertThat(found.getList("data.found.matches")).as(found.prettify()).isNotNull();
    assertThat(found.getList("data.found.matches.misses").stream().distinct())
        .isSubsetOf(List.of(List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 51, -1})
  void soManyMatchesAreRefused(int first) {
    JsonPath refused = matches(aNeed(aUnit()), Map.of(), first);

    assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
    assertThat(refused.getList("errors[0].extensions.field")).containsExactly("first");
  }

  @Test
  void demandsTellAllThatIsTooMuchAtOnce() {
    Map<String, Object> morning = Map.of("from", "08:00", "to", "12:00");
    Map<String, Object> demands =
        Map.of(
            "categories", Collections.nCopies(51, "cat-parking"),
            "times", Collections.nCopies(51, morning));

    JsonPath refused = matches(aNeed(aUnit()), demands, 10);

    assertThat(refused.getList("errors.extensions.field"))
        .containsExactly(List.of("demands", "categories"), List.of("demands", "times"));
  }

  @Test
  void whoeverHasNothingToDoWithAPledgeAcceptsNone() {
    Pair pair = aPair();
    Reply pledge = aPledge(pair);
    Person stranger = Person.who(Role.LIAISON, aUnit().id());

    assertThat(ACCEPT_PLEDGE.as(stranger, input("pledge", pledge.id())).errors())
        .containsExactly("NOT_FOUND input.pledge");
  }

  private static JsonPath matches(Reply need, Map<String, ?> demands, int first) {
    return Api.ask(
        FOR_NEED,
        Map.of("need", need.id(), "demands", demands, "first", first, "atLeast", need.position()));
  }
}
