package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The taxonomy has two levels; what is wrong with its file names record and field. */
class CategoriesFileTest {
  private static final String TEXT = FoundingData.text(CategoriesFile.NAME);

  @Test
  void nineGroupsHoldEveryCategory() {
    CategoriesFile file = CategoriesFile.read(CategoriesFile.NAME, TEXT);

    assertThat(file.categories()).hasSize(46);
    assertThat(file.codes()).hasSize(37).contains("cat-parking", "cat-e-commerce");
    assertThat(file.categories())
        .filteredOn(category -> category.parent() == null)
        .hasSize(9)
        .allSatisfy(group ->
            assertThat(file.categories())
                .anySatisfy(category -> assertThat(category.parent()).isEqualTo(group.id())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: cat-parking            | id: parking             | parking           | id
          id: cat-venue              | id: cat-parking         | cat-parking       | id
          parent: cat-group-places   | parent: cat-group-moon  | cat-parking       | parent
          parent: cat-group-care     | parent: cat-parking     | cat-welfare       | parent
          parent: cat-group-places   | parent: cat-parking     | cat-parking       | parent
          name_en: Parking           | name_de: Parken         | cat-parking       | name_de
          """)
  void aDamagedFileNamesRecordAndField(String sound, String damaged, String record, String field) {
    assertThat(TEXT).contains(sound);

    assertThatThrownBy(() ->
            CategoriesFile.read(
                CategoriesFile.NAME, TEXT.replaceFirst(sound + "\n", damaged + "\n")))
        .isInstanceOf(Damaged.class)
        .satisfies(failure ->
            assertThat(((Damaged) failure).faults())
                .anySatisfy(fault ->
                    assertThat(fault).contains("categories.yaml", record, "field " + field)));
  }

  @Test
  void anotherSectionIsAFault() {
    assertThatThrownBy(() -> CategoriesFile.read(CategoriesFile.NAME, TEXT + "\nunits: []\n"))
        .hasMessageContaining("field units");
  }
}
