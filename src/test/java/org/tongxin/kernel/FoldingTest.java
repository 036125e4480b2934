package org.tongxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          劃船,             划船
          “鄞領驛站”百丈點, 鄞领驿站 百丈点
          ＡＢＣ,           abc
          Café,             cafe
          Jinxi-League,     jinxi league
          '“”',             ''
          """)
  void bringsScriptsWidthsAndCasesToOneForm(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
  }

  @Test
  void sortsChineseNamesByPinyin() {
    var sorted =
        Stream.of("朱雀社区", "百丈街道", "划船社区", "演武社区")
            .sorted((a, b) -> Folding.sortKey(a, "").compareTo(Folding.sortKey(b, "")))
            .toList();

    assertThat(sorted).containsExactly("百丈街道", "划船社区", "演武社区", "朱雀社区");
  }
}
