package org.tongxin.matching.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConceptsTest {

  @Test
  void theVocabularyCoversEveryCategoryThatThingsAreFiledUnder() {
    Set<String> categories = Rendered.categories();

    Concepts concepts = Rules.load(categories).concepts();

    assertThat(concepts.all()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(concepts.all().stream().map(Concept::category).collect(Collectors.toSet()))
        .isEqualTo(categories);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    String text =
        """
        concepts:
          - {code: haircut, category: cat-hair, words: [理发]}
          - {code: haircut, category: cat-parking, words: [理发, 停车], not: [剪纸]}
          - {code: Bad Code, category: cat-parking, words: [停]}
          - {code: empty, category: cat-parking, words: []}
          - {code: unread, category: cat-parking, word: [车位]}
          - {code: no-words, category: cat-parking}
        """;

    DamagedRules damaged =
        catchThrowableOfType(
            DamagedRules.class, () -> RuleFiles.concepts(text, Set.of("cat-parking")));

    assertThat(damaged.faults())
        .containsExactlyInAnyOrder(
            "concepts.yaml, concept unread: cannot be read",
            "concepts.yaml, concept no-words: cannot be read",
            "concepts.yaml, concept haircut, category: cat-hair is no category",
            "concepts.yaml, concept haircut, code: is used twice",
            "concepts.yaml, concept haircut, words: 理发 is also a word of haircut",
            "concepts.yaml, concept haircut, not: 剪纸 has none of its words in it",
            "concepts.yaml, concept Bad Code, code: is no code such as night-parking",
            "concepts.yaml, concept Bad Code, words: 停 is too short",
            "concepts.yaml, concept empty, words: is empty");
  }

  @Test
  void aLongerPhraseDeniesTheWordsInIt() {
    ListingText reader = Rendered.reader();

    assertThat(Rendered.line(reader.read("议事厅可以借"))).startsWith("O meeting-room");
    assertThat(Rendered.line(reader.read("贷款咨询"))).isEqualTo("U bank-desk");
  }
}
