package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          老人想有人送饭，每天中午             | 老人想有人送饭/每天中午
          会议室可借用。周末也开放！           | 会议室可借用/周末也开放
          每天18:30至20:30开放,共1,200个座位  | 每天18:30至20:30开放/共1,200个座位
          时间:周一到周五                      | 时间:周一到周五
          周一、周三可来                       | 周一、周三可来
          您好，我们想借教室                   | 您好，我们想借教室
          急，急，想找医生义诊                 | 急，急，想找医生义诊
          想借桌椅二十套，急                   | 想借桌椅二十套，急
          想借桌椅二十套，急。                 | 想借桌椅二十套，急。
          急                                   | 急
          。。，，                             | ''
          车位30个： 晚上开放 ； 白天不行的    | 车位30个/晚上开放/白天不行的
          """)
  void textsAreCutAtTheEndsOfClauses(String text, String clauses) {
    String expected = clauses.isEmpty() ? "标题" : "标题/" + clauses;

    assertThat(String.join("/", Clauses.of(new Words("标题", text)))).isEqualTo(expected);
  }

  @Test
  void aTitleIsAClauseHoweverShortAndIsNeverCut() {
    assertThat(Clauses.of(new Words(" 车位，急 ", null))).containsExactly("车位，急");
  }

  @Test
  void linesEndClauses() {
    assertThat(Clauses.of(new Words("标题", "周末全天开放\n节假日不开放\n")))
        .containsExactly("标题", "周末全天开放", "节假日不开放");
  }
}
