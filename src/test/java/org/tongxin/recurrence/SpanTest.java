package org.tongxin.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.kernel.Checks;

class SpanTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # one,  other, overlaps, contains, in common
          10-20, 20-30, false, false,
          10-20, 19-30, true,  false, 19-20
          10-20, 10-20, true,  true,  10-20
          10-20, 12-15, true,  true,  12-15
          12-15, 10-20, true,  false, 12-15
          10-20, 10-21, true,  false, 10-20
          10-20, 25-30, false, false,
          """)
  void spansThatOnlyTouchShareNothing(
      String one, String other, boolean overlaps, boolean contains, String common) {
    assertThat(span(one).overlaps(span(other))).isEqualTo(overlaps);
    assertThat(span(other).overlaps(span(one))).isEqualTo(overlaps);
    assertThat(span(one).contains(span(other))).isEqualTo(contains);
    assertThat(span(one).intersection(span(other)).orElse(null))
        .isEqualTo(common == null ? null : span(common));
  }

  @Test
  void itsStartIsInItAndItsEndIsNot() {
    assertThat(span("10-20").contains(Instant.ofEpochSecond(10))).isTrue();
    assertThat(span("10-20").contains(Instant.ofEpochSecond(20))).isFalse();
  }

  @Test
  void isNeverEmpty() {
    assertThatIllegalArgumentException().isThrownBy(() -> span("10-10"));
    assertThatIllegalArgumentException().isThrownBy(() -> span("10-9"));
  }

  @Test
  void whatPeopleSendIsRefusedForEachFault() {
    var checks = new Checks();
    Span.check(checks, "input.span", Instant.MAX, Instant.EPOCH);

    assertThat(Example.faults(checks))
        .containsExactly("input.span: it ends after the moment it begins");
    assertThat(Example.faults(Span.check(new Checks(), "x", Instant.MIN, Instant.MAX)))
        .containsExactly("x: a moment lies in the years 1 to 9999");
    assertThat(Span.check(new Checks(), "x", Instant.EPOCH, Instant.ofEpochSecond(1)).isClean())
        .isTrue();
  }

  private static Span span(String seconds) {
    String[] ends = seconds.split("-", 2);
    return new Span(
        Instant.ofEpochSecond(Long.parseLong(ends[0])),
        Instant.ofEpochSecond(Long.parseLong(ends[1])));
  }
}
