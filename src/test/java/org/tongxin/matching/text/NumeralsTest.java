package org.tongxin.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class NumeralsTest {
  private static final String TABLE =
      """
      30 30 30 EXACT
      1.5万 15000 15000 EXACT
      1,200 1200 1200 EXACT
      20-30 20 30 RANGE
      20到30 20 30 RANGE
      三 3 3 EXACT
      两 2 2 EXACT
      十 10 10 EXACT
      十五 15 15 EXACT
      三十 30 30 EXACT
      一百零五 105 105 EXACT
      一百五 150 150 EXACT
      一百五十 150 150 EXACT
      两万三 23000 23000 EXACT
      三十万 300000 300000 EXACT
      十二万 120000 120000 EXACT
      二〇二六 2026 2026 EXACT
      七八 7 8 RANGE
      二三十 20 30 RANGE
      十五六 15 16 RANGE
      三五万 30000 50000 RANGE
      三到五万 30000 50000 RANGE
      百余 100 100 AT_LEAST
      二十多 20 20 AT_LEAST
      一百来 100 100 ABOUT
      几十 20 20 AT_LEAST
      半 0.5 0.5 EXACT
      """;

  @Test
  void numbersAreReadInFiguresOfBothKinds() {
    var softly = new SoftAssertions();

    TABLE
        .lines()
        .forEach(row -> {
          String text = row.substring(0, row.indexOf(' '));
          Numeral found = Numerals.at(text, 0).orElseThrow();
          String line =
              "%s %s %s %s"
                  .formatted(
                      text,
                      found.least().toPlainString(),
                      found.most().toPlainString(),
                      found.precision());
          softly.assertThat(line).isEqualTo(row);
          softly.assertThat(found.end()).as(text).isEqualTo(text.length());
        });

    softly.assertAll();
  }

  @Test
  void whatIsNoNumberIsNone() {
    assertThat(Numerals.at("几个", 0)).isEmpty();
    assertThat(Numerals.at("百货", 0)).isEmpty();
    assertThat(Numerals.at("1234567890123", 0)).isEmpty();
    assertThat(Numerals.at("", 0)).isEmpty();
  }
}
