package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts files are read strictly; what is wrong with one names file, record and field. */
class FactsFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "baizhang.yaml",
        "liandu.yaml",
        "jiaocheng.yaml",
        "jinhua.yaml",
        "dujiangyan.yaml"
      })
  void theFoundingFilesAreSound(String name) {
    FactsFile file = FactsFile.read(name, FoundingData.text(name));

    assertThat(file.records()).isGreaterThan(40);
    assertThat(file.waiting()).containsKeys("offers", "needs", "projects");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: COMMUNITY           | kind: CASTLE                  | bz-unit-zhuque  | kind
          name_zh: 朱雀社区         | name_cn: 朱雀社区             | bz-reg-zhuque   | name_cn
          region: bz-reg-zhuque     | region: bz-reg-nowhere        | bz-unit-zhuque  | region
          locator: 署名 byline      | note: lost                    | bz-unit-baizhang-workcom | locator
          value: 60000              | value: many                   | bz-stat-pop     | value
          parent: bz-reg-yinzhou    | parent: bz-reg-zhuque         | bz-reg-baizhang | parent
          id: bz-unit-huachuan-pc   | id: bz-unit-huachuan          | bz-unit-huachuan | id
          """)
  void aDamagedFileNamesRecordAndField(String sound, String damaged, String record, String field) {
    String text = FoundingData.text("baizhang.yaml");
    assertThat(text).contains(sound);

    assertThatThrownBy(
            () -> FactsFile.read("baizhang.yaml", text.replaceFirst(sound + "\n", damaged + "\n")))
        .isInstanceOf(Damaged.class)
        .satisfies(failure ->
            assertThat(((Damaged) failure).faults())
                .anySatisfy(fault ->
                    assertThat(fault).contains("baizhang.yaml", record, "field " + field)));
  }

  @Test
  void brokenYamlNamesTheLine() {
    assertThatThrownBy(() -> FactsFile.read("x.yaml", "units:\n  - id: [\n"))
        .isInstanceOf(Damaged.class)
        .hasMessageContaining("x.yaml, line");
  }

  @Test
  void anUnknownSectionIsAFault() {
    String text = FoundingData.text("liandu.yaml") + "\nrumours: []\n";

    assertThatThrownBy(() -> FactsFile.read("liandu.yaml", text)).hasMessageContaining("rumours");
  }
}
