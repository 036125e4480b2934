package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitArrival;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.PledgeFixture;
import org.tongxin.matching.graph.MeaningReader;
import org.tongxin.matching.meaning.LabelledSet.Labelled;

/**
 * Offers and needs of a labelled set are published and matches asked for, as people do it; a fifth
 * is misfiled. What else is listed takes part as a candidate and is left out of the ranks, since
 * nobody labelled it. {@code -Dquality=true} runs it, some minutes for both sets.
 */
@OnRealStores
@EnabledIfSystemProperty(named = "quality", matches = "true")
class LabelledSearchTest {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final String MATCHES =
      """
      query ($need: ID!) { found: matchesForNeed(need: $need, first: 50) {
        withMeaning matches { listing { id } } } }
      """;

  @Inject MeaningReader reader;

  @ParameterizedTest
  @CsvSource({"labelled, 0.92, 0.98, 0.88", "labelled-apart, 0.90, 0.97, 0.85"})
  void mostIsFoundByTheService(
      String name, double recallAt5, double recallAt20, double reciprocalRank) {
    LabelledSet set = LabelledSet.read(name, 1);
    Map<String, String> filed = set.filed(0);
    Map<String, String> offers = published(set.offers(), filed);
    Map<String, String> needs = published(set.needs(), filed);
    reader.look().await().atMost(LONGEST);

    Figures reached =
        Figures.mean(
            set.needs().stream()
                .map(need -> Figures.of(ranked(named(needs, need.id()), offers), need.matches()))
                .toList());

    System.out.printf("Matches of %s by the service: %s%n", name, reached);
    System.out.printf("Matches of %s by their words: %s%n", name, set.judged(0));
    assertThat(reached.recallAt5()).isGreaterThanOrEqualTo(recallAt5);
    assertThat(reached.recallAt20()).isGreaterThanOrEqualTo(recallAt20);
    assertThat(reached.reciprocalRank()).isGreaterThanOrEqualTo(reciprocalRank);
  }

  /** Ids of the service by those of the set; all of one owner whom nobody knows. */
  private static Map<String, String> published(List<Labelled> all, Map<String, String> filed) {
    Reply owner = aUnit();
    Map<String, String> ids = new HashMap<>();
    for (Labelled one : all) {
      Object[] listing = {
        "title",
        one.words().title(),
        "text",
        one.words().text(),
        "category",
        code(named(filed, one.id()))
      };
      Reply made =
          one.matches().isEmpty()
              ? PledgeFixture.anOffer(owner, listing)
              : PledgeFixture.aNeed(owner, listing);
      awaitArrival(made);
      ids.put(one.id(), made.id());
    }
    return ids;
  }

  /** Ids of the set, the best first. */
  private static List<String> ranked(String need, Map<String, String> offers) {
    Map<String, String> names = new HashMap<>();
    offers.forEach((name, id) -> names.put(id, name));
    var found = Api.as(Role.COORDINATOR, MATCHES, Map.of("need", need));
    assertThat(found.getBoolean("data.found.withMeaning")).isTrue();
    return found.getList("data.found.matches.listing.id", String.class).stream()
        .filter(names::containsKey)
        .map(id -> named(names, id))
        .toList();
  }

  /** The facts write PARKING for cat-parking. */
  private static String code(String written) {
    return "cat-" + written.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String named(Map<String, String> names, String key) {
    return Objects.requireNonNull(names.get(key), key);
  }
}
