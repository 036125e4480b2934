package org.tongxin.sharing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.recurrence.Span;

class PeakTest {
  private static final int MINUTES = 120;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # taken, as from-to of minutes x quantity | within | peak | free of 5
          ''                                | 0-60  | 0 | 0-60:5
          0-60x2                            | 0-60  | 2 | 0-60:3
          0-30x2 30-60x2                    | 0-60  | 2 | 0-60:3
          0-31x2 30-60x2                    | 0-60  | 4 | 0-30:3 30-31:1 31-60:3
          10-20x1 40-50x9                   | 0-60  | 9 | 0-10:5 10-20:4 20-40:5 40-50:0 50-60:5
          10-30x9 20-40x9                   | 0-60  | 18 | 0-10:5 10-40:0 40-60:5
          0-10x3 60-70x3                    | 10-60 | 0 | 10-60:5
          0-90x1 10-20x1                    | 15-60 | 2 | 15-20:3 20-60:4
          10-20x0                           | 0-60  | 0 | 0-60:5
          """)
  void whatIsTakenAtOnceAndWhatIsLeft(String taken, String within, int peak, String free) {
    assertThat(Peak.of(takings(taken), span(within))).isEqualTo(peak);
    assertThat(
            Peak.free(5, takings(taken), span(within)).stream()
                .map(one -> shown(one.span()) + ":" + one.free())
                .collect(Collectors.joining(" ")))
        .isEqualTo(free);
  }

  @Test
  void sumsBeyondAllNumbersAreTheHighestNumber() {
    List<Taken> much = List.of(taken("0-9", Integer.MAX_VALUE), taken("0-9", Integer.MAX_VALUE));

    assertThat(Peak.of(much, span("0-9"))).isEqualTo(Integer.MAX_VALUE);
    assertThat(Peak.free(7, much, span("0-9"))).containsExactly(new Free(span("0-9"), 0));
  }

  @Test
  void nobodyTakesLessThanNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> taken("0-9", -1));
  }

  @Test
  void randomTakingsGiveWhatEveryMinuteSays() {
    long seed = System.nanoTime();
    System.out.println("seed of randomTakingsGiveWhatEveryMinuteSays: " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      List<Taken> taken =
          Stream.generate(() -> taken(randomSpan(random), random.nextInt(4)))
              .limit(random.nextInt(12))
              .toList();
      Span within = span(randomSpan(random));
      int capacity = random.nextInt(8);
      int[] used = used(taken);
      int from = (int) within.from().getEpochSecond() / 60;
      int to = (int) within.to().getEpochSecond() / 60;

      assertThat(Peak.of(taken, within))
          .as("seed %d, %s in %s", seed, taken, within)
          .isEqualTo(Arrays.stream(used, from, to).max().orElseThrow());
      assertThat(Peak.free(capacity, taken, within))
          .as("seed %d, %d, %s in %s", seed, capacity, taken, within)
          .isEqualTo(pieces(capacity, used, from, to));
    }
  }

  private static int[] used(List<Taken> taken) {
    return IntStream.range(0, MINUTES)
        .map(minute ->
            taken.stream()
                .filter(one -> one.span().contains(Instant.ofEpochSecond(minute * 60L)))
                .mapToInt(Taken::quantity)
                .sum())
        .toArray();
  }

  private static List<Free> pieces(int capacity, int[] used, int from, int to) {
    var pieces = new ArrayList<Free>();
    int since = from;
    for (int minute = from + 1; minute <= to; minute++) {
      int before = Math.max(0, capacity - used[minute - 1]);
      if (minute == to || Math.max(0, capacity - used[minute]) != before) {
        pieces.add(new Free(span(since + "-" + minute), before));
        since = minute;
      }
    }
    return pieces;
  }

  private static String randomSpan(Random random) {
    int from = random.nextInt(MINUTES - 1);
    return from + "-" + (from + 1 + random.nextInt(MINUTES - 1 - from));
  }

  private static List<Taken> takings(String text) {
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split(" ", -1))
            .map(one -> one.split("x", 2))
            .map(one -> taken(one[0], Integer.parseInt(one[1])))
            .toList();
  }

  private static Taken taken(String minutes, int quantity) {
    return new Taken(span(minutes), quantity);
  }

  private static Span span(String minutes) {
    String[] ends = minutes.split("-", 2);
    return new Span(
        Instant.ofEpochSecond(60 * Long.parseLong(ends[0])),
        Instant.ofEpochSecond(60 * Long.parseLong(ends[1])));
  }

  private static String shown(Span span) {
    return span.from().getEpochSecond() / 60 + "-" + span.to().getEpochSecond() / 60;
  }
}
