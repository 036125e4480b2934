package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts files are read strictly; what is wrong with one names file, record and field. */
class FactsFileTest {
  private static final Set<String> CATEGORIES = FoundingData.categories();

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
    FactsFile file = FactsFile.read(name, FoundingData.text(name), CATEGORIES);

    assertThat(FoundingFile.sum(file.served())).isGreaterThan(40);
    assertThat(file.offers()).hasSizeGreaterThan(9);
    assertThat(file.needs()).hasSizeGreaterThan(3);
    assertThat(file.waiting()).containsKey("projects").doesNotContainKeys("offers", "matches");
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
          category: VENUE           | category: CASTLE              | bz-offer-venue-centre | category
          category: GOVERNANCE      | category: GROUP_GOVERNANCE    | bz-need-challenges | category
          - bz-unit-cloud           | - bz-unit-fog                 | bz-offer-need-collection | owners
          - bz-team-lookback        | - bz-reg-baizhang             | bz-offer-env-patrol | owners
          - bz-alli-zone            | - bz-unit-huachuan            | bz-offer-venue-centre | alliances
          place: bz-unit-huachuan-hall | place: bz-team-lookback     | bz-offer-venue-hall | place
          about: bz-unit-bocom      | about: bz-unit-ghost          | bz-offer-startup-support | remarks.about
          amount: 22                | amount: -22                   | bz-offer-env-patrol | quantity.amount
          amount: 20                | amount: 20.5                  | bz-offer-venue-20 | quantity.amount
          unit_of_measure: VENUE    | unit_of_measure: CASTLE       | bz-offer-venue-20 | quantity.unit_of_measure
          per: MONTH                | per: MOON                     | bz-offer-parking-monthly | price_rules.[0].per
          entitlement: null         | entitlement: migrants         | bz-offer-parking-monthly | price_rules.[0].entitlement
          min_age: null             | min_age: 151                  | bz-offer-parking-monthly | price_rules.[0].min_age
          amount: null              | amount: -1                    | bz-offer-parking-monthly | price_rules.[0].amount
          need: bz-need-parking     | need: bz-offer-parking-night  | bz-match-parking | need
          brokered_by: bz-unit-joint-pc | brokered_by: bz-unit-ghost | bz-match-parking | brokered_by
          rrule: FREQ=MONTHLY       | rrule: FREQ=MOONLY            | bz-duty-monthly | recurrence.rrule
          freq: CONTINUOUS          | freq: SOMETIMES               | bz-duty-patrol24 | recurrence.freq
          actor: bz-team-lookback   | actor: bz-reg-baizhang        | bz-duty-patrol24 | actor
          zh: 包月                  | en: 包月                      | bz-offer-parking-monthly | price_rules.zh
          """)
  void aDamagedFileNamesRecordAndField(String sound, String damaged, String record, String field) {
    String text = FoundingData.text("baizhang.yaml");
    assertThat(text).contains(sound);

    assertThatThrownBy(() ->
            FactsFile.read(
                "baizhang.yaml", text.replaceFirst(sound + "\n", damaged + "\n"), CATEGORIES))
        .isInstanceOf(Damaged.class)
        .satisfies(failure ->
            assertThat(((Damaged) failure).faults())
                .anySatisfy(fault ->
                    assertThat(fault).contains("baizhang.yaml", record, "field " + field)));
  }

  @Test
  void aNeedIsInARegionAndNowhereElse() {
    String text = FoundingData.text("baizhang.yaml");
    int needs = text.indexOf("\nneeds:");
    String damaged =
        text.substring(0, needs)
            + text.substring(needs)
                .replaceFirst("region: bz-reg-baizhang", "region: bz-unit-huachuan");

    assertThatThrownBy(() -> FactsFile.read("baizhang.yaml", damaged, CATEGORIES))
        .hasMessage(
            "baizhang.yaml, record bz-need-parking, field region:"
                + " refers to bz-unit-huachuan, which cannot stand here");
  }

  @Test
  void brokenYamlNamesTheLine() {
    assertThatThrownBy(() -> FactsFile.read("x.yaml", "units:\n  - id: [\n", CATEGORIES))
        .isInstanceOf(Damaged.class)
        .hasMessageContaining("x.yaml, line");
  }

  @Test
  void anUnknownSectionIsAFault() {
    String text = FoundingData.text("liandu.yaml") + "\nrumours: []\n";

    assertThatThrownBy(() -> FactsFile.read("liandu.yaml", text, CATEGORIES))
        .hasMessageContaining("rumours");
  }
}
