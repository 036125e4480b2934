package org.tongxin.matching.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** Offers and needs with the matches that a coordinator would make, and how well they are found. */
final class LabelledSet {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final double MISFILED = 0.2;
  private static final int SAME_CATEGORY = 100;
  private static final int SAME_GROUP = 56;

  private final List<Labelled> offers;
  private final List<Labelled> needs;
  private final Map<String, String> broader = broaderCategories();
  private final Map<String, List<Likeness>> likeness = new HashMap<>();

  private LabelledSet(List<Labelled> offers, List<Labelled> needs) {
    this.offers = offers;
    this.needs = needs;
  }

  /**
   * Reads a file with the model, as the search does.
   *
   * @param every 1 to judge all needs, 4 for each fourth
   */
  static LabelledSet read(String name, int every) {
    JsonNode file = yaml("/matching/" + name + ".yaml");
    var set = new LabelledSet(all(file.path("offers")), all(file.path("needs")));
    Meanings meanings = Meanings.load();
    List<Meaning> offered =
        set.offers.stream().map(it -> meaning(meanings, Role.OFFER, it.words())).toList();
    for (int i = 0; i < set.needs.size(); i += every) {
      Meaning need = meaning(meanings, Role.NEED, set.needs.get(i).words());
      set.likeness.put(
          set.needs.get(i).id(), offered.stream().map(offer -> Likeness.of(need, offer)).toList());
    }
    return set;
  }

  /** The category that each is within, both as the facts write them. */
  static Map<String, String> broaderCategories() {
    Map<String, String> broader = new HashMap<>();
    for (JsonNode category : yaml("/facts/categories.yaml").path("categories")) {
      if (!category.path("parent").isNull()) {
        String code = category.path("id").asText().replaceFirst("cat-", "");
        broader.put(
            code.toUpperCase(Locale.ROOT).replace('-', '_'), category.path("parent").asText());
      }
    }
    return broader;
  }

  List<Labelled> offers() {
    return offers;
  }

  List<Labelled> needs() {
    return needs;
  }

  Likeness likeness(String needId, String offerId) {
    return Objects.requireNonNull(likeness.get(needId)).get(ids(offers).indexOf(offerId));
  }

  /** The category of each offer and need where hurried clerks misfiled a fifth, by a seed. */
  Map<String, String> filed(long seed) {
    var random = new Random(seed);
    Map<String, String> filed = new HashMap<>();
    for (List<Labelled> side : List.of(offers, needs)) {
      side.forEach(
          it -> filed.put(it.id(), random.nextDouble() < MISFILED ? it.wrong() : it.category()));
    }
    return filed;
  }

  /** How well matches are found where a fifth is misfiled. */
  Figures judged(long seed) {
    Map<String, String> filed = filed(seed);
    return Figures.mean(
        needs.stream()
            .filter(need -> likeness.containsKey(need.id()))
            .map(need -> Figures.of(ranked(need, filed), need.matches()))
            .toList());
  }

  /** Ids of all offers, the best first; of the same points, in the order of the file. */
  private List<String> ranked(Labelled need, Map<String, String> filed) {
    List<Likeness> words = Objects.requireNonNull(likeness.get(need.id()));
    String wanted = Objects.requireNonNull(filed.get(need.id()));
    int[] points = new int[offers.size()];
    for (int i = 0; i < points.length; i++) {
      String found = Objects.requireNonNull(filed.get(offers.get(i).id()));
      points[i] = words.get(i).points() + category(wanted, found);
    }
    return IntStream.range(0, points.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -points[i]))
        .map(i -> offers.get(i).id())
        .toList();
  }

  private int category(String one, String other) {
    boolean near = Objects.equals(broader.get(one), broader.get(other));
    return (one.equals(other) ? SAME_CATEGORY : 0) + (near ? SAME_GROUP : 0);
  }

  private static Meaning meaning(Meanings meanings, Role role, Words words) {
    return KeptMeaning.read(KeptMeaning.of(meanings.of(role, words, Encoder::read)));
  }

  private static List<String> ids(List<Labelled> all) {
    return all.stream().map(Labelled::id).toList();
  }

  private static List<Labelled> all(JsonNode nodes) {
    List<Labelled> all = new ArrayList<>();
    for (JsonNode node : nodes) {
      List<String> matches = new ArrayList<>();
      node.path("matches").forEach(match -> matches.add(match.asText()));
      all.add(
          new Labelled(
              node.path("id").asText(),
              new Words(node.path("title").asText(), node.path("text").asText()),
              node.path("category").asText(),
              node.path("wrong_category").asText(node.path("category").asText()),
              matches));
    }
    return all;
  }

  private static JsonNode yaml(String name) {
    try (InputStream file = LabelledSet.class.getResourceAsStream(name)) {
      return YAML.readTree(Objects.requireNonNull(file, name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * An offer or a need.
   *
   * @param wrong the category that a hurried clerk would choose
   * @param matches ids of the offers that serve it; empty of an offer
   */
  record Labelled(String id, Words words, String category, String wrong, List<String> matches) {}
}
