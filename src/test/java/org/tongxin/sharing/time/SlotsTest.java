package org.tongxin.sharing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongxin.recurrence.Example.SHANGHAI;
import static org.tongxin.sharing.time.WindowExample.window;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongxin.kernel.Refused;
import org.tongxin.recurrence.Example;
import org.tongxin.recurrence.Span;

class SlotsTest {
  private static final Window NIGHTS = window("FREQ=DAILY", "2026-03-01", "18:00-08:00", SHANGHAI);
  private static final Span TWO_NIGHTS = span("02T12:00/04T12:00");

  @Test
  void aSlotSaysWhatIsFreeAllThroughAndWhoWaits() {
    var taken =
        List.of(
            new Taken(span("02T17:00/02T20:00"), 3),
            new Taken(span("02T19:00/02T21:00"), 4),
            new Taken(span("03T08:00/03T18:00"), 9));
    var waiting =
        List.of(
            new Taken(span("02T18:00/03T08:00"), 2),
            new Taken(span("02T17:00/02T18:01"), 5),
            new Taken(span("03T08:00/03T18:00"), 7));

    List<Slot> slots =
        Slots.of(
            new Opening(List.of(NIGHTS), List.of(), 10), new Demand(taken, waiting), TWO_NIGHTS);

    assertThat(slots)
        .containsExactly(
            new Slot(
                span("02T18:00/03T08:00"),
                "w",
                10,
                3,
                7,
                false,
                List.of(
                    new Free(span("02T18:00/02T19:00"), 7),
                    new Free(span("02T19:00/02T20:00"), 3),
                    new Free(span("02T20:00/02T21:00"), 6),
                    new Free(span("02T21:00/03T08:00"), 10))),
            free(span("03T18:00/04T08:00"), 10));
  }

  @Test
  void aBlackoutThatTouchesASlotTakesAllOfIt() {
    var blackouts = List.of(span("02T10:00/02T18:00"), span("03T20:00/03T21:00"));

    List<Slot> slots =
        Slots.of(
            new Opening(List.of(NIGHTS), blackouts, 4),
            new Demand(List.of(), List.of()),
            TWO_NIGHTS);

    assertThat(slots)
        .containsExactly(
            free(span("02T18:00/03T08:00"), 4),
            new Slot(
                span("03T18:00/04T08:00"),
                "w",
                4,
                0,
                0,
                true,
                List.of(
                    new Free(span("03T18:00/03T20:00"), 4),
                    new Free(span("03T20:00/03T21:00"), 0),
                    new Free(span("03T21:00/04T08:00"), 4))));
  }

  @Test
  void whatIsOverbookedHasNothingFree() {
    var taken = List.of(new Taken(span("02T18:00/03T08:00"), 9));

    assertThat(
            Slots.of(
                new Opening(List.of(NIGHTS), List.of(), 4),
                new Demand(taken, taken),
                span("02T19:00/02T20:00")))
        .singleElement()
        .satisfies(slot -> assertThat(slot.free()).isZero())
        .satisfies(slot -> assertThat(slot.waiting()).isEqualTo(9));
  }

  @Test
  void slotsOfAllWindowsComeInOrderOfTimeWithTheirOwnCapacity() {
    var mornings =
        new Window(
            "m",
            "FREQ=DAILY",
            NIGHTS.firstDay(),
            null,
            NIGHTS.ends(),
            NIGHTS.ends().plusHours(2),
            List.of(),
            2,
            false,
            SHANGHAI);

    assertThat(
            Slots.of(
                new Opening(List.of(NIGHTS, mornings), List.of(), 4),
                new Demand(List.of(), List.of()),
                span("02T19:00/03T19:00")))
        .extracting(Slot::windowId, Slot::capacity)
        .containsExactly(tuple("w", 4), tuple("m", 2), tuple("w", 4));
  }

  @Test
  void allWindowsTogetherHaveFiveThousandSlotsAtMost() {
    Span nineYears =
        new Span(Instant.parse("2030-01-01T00:00:00Z"), Instant.parse("2039-01-01T00:00:00Z"));
    var nothing = new Demand(List.of(), List.of());

    assertThat(Slots.of(new Opening(List.of(NIGHTS), List.of(), 1), nothing, nineYears))
        .hasSizeGreaterThan(3000);
    var twice = new Opening(List.of(NIGHTS, NIGHTS), List.of(), 1);
    assertThatThrownBy(() -> Slots.of(twice, nothing, nineYears)).isInstanceOf(Refused.class);
  }

  @Test
  void randomBookingsMeetTheSlotsThatTheyOverlap() {
    long seed = System.nanoTime();
    System.out.println("seed of randomBookingsMeetTheSlotsThatTheyOverlap: " + seed);
    var random = new Random(seed);
    Window whole = window("FREQ=WEEKLY", "2026-03-01", "00:00-00:00", SHANGHAI);
    Window short1 = window("FREQ=DAILY", "2026-03-01", "09:00-10:00", SHANGHAI);
    Window short2 = window("FREQ=DAILY", "2026-03-01", "09:30-21:00", SHANGHAI);
    var opening = new Opening(List.of(whole, short1, short2, NIGHTS), List.of(), 50);
    for (int i = 0; i < 100; i++) {
      List<Taken> taken = Stream.generate(() -> random(random)).limit(60).toList();
      List<Taken> waiting = Stream.generate(() -> random(random)).limit(60).toList();

      assertThat(Slots.of(opening, new Demand(taken, waiting), span("01T00:00/15T00:00")))
          .hasSizeGreaterThan(40)
          .allSatisfy(slot -> {
            assertThat(slot.free())
                .as("seed %d", seed)
                .isEqualTo(Math.max(0, 50 - Peak.of(taken, slot.span())));
            assertThat(slot.waiting())
                .as("seed %d", seed)
                .isEqualTo(
                    waiting.stream()
                        .filter(one -> one.span().overlaps(slot.span()))
                        .mapToInt(Taken::quantity)
                        .sum());
          });
    }
  }

  private static Taken random(Random random) {
    Instant from =
        span("01T00:00/02T00:00").from().plus(Duration.ofMinutes(30L * random.nextInt(700)));
    return new Taken(
        new Span(from, from.plus(Duration.ofMinutes(30L * (1 + random.nextInt(100))))),
        random.nextInt(5));
  }

  private static Slot free(Span span, int all) {
    return new Slot(span, "w", all, all, 0, false, List.of(new Free(span, all)));
  }

  /** In March 2026. */
  private static Span span(String times) {
    return Example.span("2026-03-" + times.replace("/", "/2026-03-"), SHANGHAI);
  }
}
