package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.UPDATE_NEED;
import static org.tongxin.Mutation.WITHDRAW_LISTING;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.aWindow;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.graph.MeaningReader;
import org.tongxin.sharing.Visibility;

/** What fits is found, and says why; what does not says what is missing. */
@OnRealStores
class MatchesTest {
  private static final String FIELDS =
      """
      { considered withMeaning scoring
        matches { score serves listing { id title } reasons { term points most zh en } misses { rule zh en } } } }
      """;
  private static final String FOR_NEED =
      "query ($key: ID!, $demands: DemandsInput, $atLeast: String) { found: matchesForNeed(need: $key, demands: $demands, first: 50, atLeast: $atLeast)"
          + FIELDS;
  private static final String FOR_OFFER =
      "query ($key: ID!, $demands: DemandsInput, $atLeast: String) { found: matchesForOffer(offer: $key, demands: $demands, first: 50, atLeast: $atLeast)"
          + FIELDS;
  private static final String NEAR_MISSES =
      "query ($key: ID!, $demands: DemandsInput, $atLeast: String) { found: nearMisses(listing: $key, demands: $demands, first: 50, atLeast: $atLeast)"
          + FIELDS;

  @Inject MeaningReader reader;

  @Test
  void offersThatMeanTheSameInOtherWordsComeFirst() {
    Reply barber = anOffer(aUnit(), "title", "理发店每月上门为高龄老人免费理发" + word());
    Reply parking = anOffer(aUnit(), "title", "单位停车场夜间向居民开放车位" + word());
    Reply need = aNeed(aUnit(), "title", "希望有人来家里给行动不便的老人剪头发" + word());

    JsonPath found = ask(FOR_NEED, need, Map.of());

    assertThat(found.getBoolean("data.found.withMeaning")).isTrue();
    List<String> ids = ids(found);
    assertThat(ids).contains(barber.id());
    assertThat(ids.indexOf(barber.id()))
        .isLessThan(ids.contains(parking.id()) ? ids.indexOf(parking.id()) : ids.size());
  }

  @Test
  void theReasonsAddUpToTheScoreAndSayWhyInBothLanguages() {
    Reply alliance = anAlliance();
    Reply giver = aUnit();
    Reply getter = aUnit();
    aMember(alliance, giver, "2020-01-01", null);
    aMember(alliance, getter, "2020-01-01", null);
    String title = "读书会闲置图书" + word();
    Reply offer = anOffer(giver, "title", title, "quantity", items(4));
    Reply need = aNeed(getter, "title", title, "quantity", items(10));

    JsonPath found = ask(FOR_NEED, need, Map.of());

    String match = "data.found.matches.find { it.listing.id == '%s' }".formatted(offer.id());
    List<Integer> points = found.getList(match + ".reasons.points");
    assertThat(points.stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(found.getInt(match + ".score"));
    assertThat(found.getList(match + ".reasons.term", String.class))
        .contains("MEANING", "CATEGORY", "PROXIMITY", "QUANTITY");
    assertThat(found.getList(match + ".reasons.zh", String.class))
        .contains("所需10中可满足4")
        .anyMatch(sentence -> sentence.startsWith("同在试用联盟"));
    assertThat(found.getList(match + ".reasons.en", String.class))
        .contains("4 of the 10 wanted can be served");
    assertThat(found.getInt(match + ".serves")).isEqualTo(4);
    assertThat(ids(ask(FOR_OFFER, offer, Map.of()))).contains(need.id());
  }

  @Test
  void whatBreaksAHardRuleIsANearMissThatSaysWhatIsMissing() {
    String title = "社区舞蹈队排练场地" + word();
    Reply owner = aUnit();
    Reply closed = anOffer(owner, "title", title + "甲");
    WITHDRAW_LISTING.as(Role.COORDINATOR, input("listing", closed.id())).done();
    Reply small =
        anOffer(
            owner, "title", title + "乙", "quantity", input("amount", 40, "unitOfMeasure", "SEAT"));
    Reply fellows =
        anOffer(
            owner,
            "title",
            title + "丙",
            "visibility",
            Visibility.ALLIANCE,
            "alliances",
            List.of(anAlliance().id()));
    Reply early = anOffer(owner, "title", title + "丁");
    aWindow(early, "rrule", "FREQ=WEEKLY;BYDAY=MO,WE");
    Reply need =
        aNeed(aUnit(), "title", title, "quantity", input("amount", 100, "unitOfMeasure", "SEAT"));
    Map<String, Object> tuesdays =
        Map.of(
            "times", List.of(Map.of("days", List.of("TUESDAY"), "from", "19:00", "to", "21:00")));

    JsonPath found = ask(FOR_NEED, need, tuesdays);
    JsonPath near = ask(NEAR_MISSES, need, tuesdays);

    assertThat(ids(found)).doesNotContain(closed.id(), small.id(), fellows.id(), early.id());
    assertThat(misses(near, closed)).containsExactly("OPEN it is WITHDRAWN");
    assertThat(misses(near, small)).containsExactly("QUANTITY 40 of 100");
    assertThat(misses(near, fellows))
        .containsExactly("ENTITLEMENT it is for members of its alliance alone");
    assertThat(misses(near, early)).containsExactly("TIME it is never open when it is needed");
  }

  @Test
  void whoInsistsOnAllOfItIsToldWhatAPartWouldLack() {
    String title = "晚间停车位" + word();
    Reply offer = anOffer(aUnit(), "title", title, "quantity", items(12));
    aWindow(offer, "rrule", "FREQ=WEEKLY;BYDAY=MO,WE,TH,FR", "starts", "18:00", "ends", "22:00");
    Reply need = aNeed(aUnit(), "title", title, "quantity", items(30));
    var wanted =
        Map.of(
            "whole",
            true,
            "times",
            List.of(
                Map.of(
                    "days", List.of("MONDAY", "TUESDAY", "WEDNESDAY"),
                    "from", "19:00",
                    "to", "21:00")));

    JsonPath near = ask(NEAR_MISSES, need, wanted);

    assertThat(misses(near, offer))
        .containsExactly(
            "TIME it is open when it is needed except Tue 19:00–21:00", "QUANTITY 12 of 30");
  }

  @Test
  void wordsThatChangeAreReadAnew() {
    Reply barber = anOffer(aUnit(), "title", "爱心理发师每周三坐诊理发" + word());
    Reply need = aNeed(aUnit(), "title", "求购二手办公桌椅" + word());
    int before = meaning(ask(FOR_NEED, need, Map.of()), barber);

    Reply changed =
        UPDATE_NEED
            .as(
                Role.COORDINATOR,
                input("need", need.id(), "listing", input("title", "老人需要理发服务" + word())))
            .done();

    assertThat(meaning(ask(FOR_NEED, changed, Map.of()), barber)).isGreaterThan(before);
  }

  @Test
  void whatIsNotThereOrNotSeenIsNotFound() {
    Reply hidden = aNeed(aUnit(), "visibility", Visibility.UNIT);

    for (String key : List.of("no-such-need", hidden.id())) {
      JsonPath answer = Api.ask(FOR_NEED, Map.of("key", key));

      assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
      assertThat(answer.getList("errors[0].extensions.field")).containsExactly("need");
    }
    Reply need = aNeed(aUnit());
    assertThat(
            Api.ask(
                    FOR_NEED,
                    Map.of(
                        "key", need.id(),
                        "atLeast", need.position(),
                        "demands", Map.of("categories", List.of("no-such-category"))))
                .getList("errors[0].extensions.field"))
        .containsExactly("demands", "categories", "0");
  }

  /** After everything that waits was read. */
  private JsonPath ask(String query, Reply listing, Map<String, ?> demands) {
    Api.ask(
        "query ($key: ID!, $atLeast: String) { listing: node(id: $key) { id } offer(key: $key, atLeast: $atLeast) { id } }",
        Map.of("key", listing.id(), "atLeast", listing.position()));
    reader.look().await().atMost(Duration.ofSeconds(30));
    JsonPath answer =
        Api.as(
            Role.COORDINATOR,
            query,
            Map.of("key", listing.id(), "demands", demands, "atLeast", listing.position()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer;
  }

  private static List<String> ids(JsonPath found) {
    return found.getList("data.found.matches.listing.id");
  }

  private static List<String> misses(JsonPath near, Reply listing) {
    String match =
        "data.found.matches.find { it.listing.id == '%s' }.misses".formatted(listing.id());
    List<String> rules = near.getList(match + ".rule");
    List<String> words = near.getList(match + ".en");
    var misses = new ArrayList<String>();
    for (int i = 0; i < rules.size(); i++) {
      misses.add(rules.get(i) + " " + words.get(i));
    }
    return misses;
  }

  private static int meaning(JsonPath found, Reply listing) {
    Integer points =
        found.get(
            "data.found.matches.find { it.listing.id == '%s' }?.reasons?.find { it.term == 'MEANING' }?.points"
                .formatted(listing.id()));
    return points == null ? 0 : points;
  }
}
