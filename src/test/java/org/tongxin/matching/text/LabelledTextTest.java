package org.tongxin.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * How much is recognised of texts in the manner of those who write them. The words to go by were
 * looked at against these same texts, so the figures are those of a set that is known.
 */
class LabelledTextTest {
  private static final double LEAST_QUANTITIES = 0.85;
  private static final double LEAST_RECOGNISED = 0.85;
  private static final double LEAST_CATEGORIES = 0.83;
  private static final double LEAST_SIDES = 0.83;

  // What the labels call a person that a hall seats, or a place to sit, is a seat here.
  private static final Map<String, Set<UnitOfMeasure>> UNITS =
      Map.of(
          "person", Set.of(UnitOfMeasure.PERSON, UnitOfMeasure.SEAT),
          "place", Set.of(UnitOfMeasure.PLACE, UnitOfMeasure.SEAT),
          "set", Set.of(UnitOfMeasure.ITEM),
          "item", Set.of(UnitOfMeasure.ITEM),
          "yuan", Set.of(UnitOfMeasure.YUAN),
          "room", Set.of(UnitOfMeasure.VENUE),
          "meal", Set.of(UnitOfMeasure.MEAL),
          "session", Set.of(UnitOfMeasure.TIME),
          "hour", Set.of(UnitOfMeasure.HOUR));

  private final List<Labelled> all = all();

  @Test
  void statedQuantitiesAreRecognised() {
    List<Labelled> stated = all.stream().filter(text -> text.record().has("quantity")).toList();

    double share = share("quantities", stated, LabelledTextTest::hasQuantity);

    assertThat(share).isGreaterThanOrEqualTo(LEAST_QUANTITIES);
  }

  @Test
  void categoriesAreRecognised() {
    List<Labelled> known =
        all.stream().filter(text -> text.reading().category().isPresent()).toList();

    double coverage = share("with a category", all, known::contains);
    double right =
        share(
            "right of those",
            known,
            text -> text.reading().category().equals(Optional.of(text.category())));

    assertThat(coverage).isGreaterThanOrEqualTo(LEAST_RECOGNISED);
    assertThat(right).isGreaterThanOrEqualTo(LEAST_CATEGORIES);
  }

  @Test
  void whoSaysOfferAndNeedIsUnderstood() {
    List<Labelled> told =
        all.stream()
            .filter(text -> !text.reading().pieces().isEmpty())
            .filter(text -> text.side() != Side.UNCLEAR)
            .toList();

    double right = share("right sides of those told", told, text -> text.side() == text.meant());

    assertThat(right).isGreaterThanOrEqualTo(LEAST_SIDES);
  }

  private static boolean hasQuantity(Labelled text) {
    BigDecimal quantity = text.record().path("quantity").decimalValue();
    Set<UnitOfMeasure> units =
        UNITS.getOrDefault(text.record().path("unit_of_measure").asText(), Set.of());
    return text.reading().pieces().stream()
        .map(Piece::amount)
        .filter(Objects::nonNull)
        .filter(amount -> amount.unitOfMeasure() != null)
        .anyMatch(amount ->
            amount.value().compareTo(quantity) == 0 && units.contains(amount.unitOfMeasure()));
  }

  private static double share(String what, List<Labelled> of, Predicate<Labelled> holds) {
    long count = of.stream().filter(holds).count();
    double share = (double) count / of.size();
    System.out.printf(
        Locale.ROOT, "Labelled texts, %s: %d of %d, %.3f%n", what, count, of.size(), share);
    return share;
  }

  private static List<Labelled> all() {
    ListingText reader = Rendered.reader();
    JsonNode file = Rendered.yaml("/matching/labelled.yaml");
    List<Labelled> all = new ArrayList<>();
    for (Side side : List.of(Side.OFFERED, Side.NEEDED)) {
      for (JsonNode record : file.path(side == Side.OFFERED ? "offers" : "needs")) {
        String text = record.path("title").asText() + "：" + record.path("text").asText();
        all.add(new Labelled(record, side, reader.read(text)));
      }
    }
    return all;
  }

  private record Labelled(JsonNode record, Side meant, Reading reading) {
    String category() {
      String label = record.path("category").asText();
      return "cat-" + label.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Side side() {
      return reading.pieces().getFirst().side();
    }
  }
}
