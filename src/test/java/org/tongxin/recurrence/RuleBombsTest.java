package org.tongxin.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.recurrence.Example.SHANGHAI;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongxin.kernel.Checks;

/** Rules that nobody would write, and texts that are none: each has an answer. */
class RuleBombsTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
  private static final LocalDate FAR = LocalDate.parse("2061-05-17");
  private static final List<String> FREQUENCIES = List.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY");
  private static final List<String> PARTS =
      List.of("BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "BYWEEKNO", "BYYEARDAY", "INTERVAL");

  @Test
  void everyRandomRuleIsAnsweredAndStartingLateChangesNothing() {
    long seed = System.nanoTime();
    System.out.println("seed of everyRandomRuleIsAnsweredAndStartingLateChangesNothing: " + seed);
    var random = new Random(seed);
    int walked = 0;
    for (int i = 0; i < 1500; i++) {
      String rrule = rule(random);
      if (!Recurrence.isSound(rrule)) {
        continue;
      }
      var rule = new Recurrence(rrule, SHANGHAI);
      LocalDate until = FAR.plusDays(1500);
      List<LocalDate> all = rule.days(FIRST, FIRST, until).limit(Walk.MOST_STEPS).toList();

      assertThat(rule.checkHappens(new Checks(), "r", FIRST, until).isClean())
          .as("seed %d, %s", seed, rrule)
          .isEqualTo(!all.isEmpty());
      assertThat(all).as("seed %d, %s", seed, rrule).isSorted().doesNotHaveDuplicates();
      if (!all.isEmpty() && all.size() < Walk.MOST_STEPS && !canFallSilent(rrule)) {
        walked++;
        assertThat(rule.days(FIRST, FAR, until))
            .as("seed %d, %s", seed, rrule)
            .containsExactlyElementsOf(all.stream().filter(day -> !day.isBefore(FAR)).toList());
      }
    }
    assertThat(walked).isGreaterThan(100);
  }

  /** A daily rule for a day such as Monday the 29th of February ends in its first long silence. */
  private static boolean canFallSilent(String rrule) {
    return rrule.startsWith("FREQ=DAILY") && rrule.contains("BYMONTHDAY");
  }

  @Test
  void everyRandomTextIsAnswered() {
    long seed = System.nanoTime();
    System.out.println("seed of everyRandomTextIsAnswered: " + seed);
    var random = new Random(seed);
    String alphabet = "FREQ=DAILY;COUNT=3;UNTIL=2026-BYDAYMO,+:SKIPRSCALE\u0663\u00df\0 ";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder(random.nextBoolean() ? "FREQ=DAILY;" : rule(random));
      for (int change = random.nextInt(12); change >= 0; change--) {
        char letter = alphabet.charAt(random.nextInt(alphabet.length()));
        text.insert(random.nextInt(text.length() + 1), letter);
      }
      String rrule = text.toString();

      if (Recurrence.isSound(rrule)) {
        assertThat(new Recurrence(rrule, SHANGHAI).days(FIRST, FIRST, FAR).limit(9))
            .as("seed %d, %s", seed, rrule)
            .doesNotContainNull();
      }
    }
  }

  private static String rule(Random random) {
    String parts =
        PARTS.stream()
            .filter(part -> random.nextInt(3) == 0)
            .map(part -> part + "=" + values(random, part))
            .collect(Collectors.joining(";"));
    String count = random.nextInt(4) == 0 ? ";COUNT=" + (1 + random.nextInt(5000)) : "";
    String frequency = FREQUENCIES.get(random.nextInt(FREQUENCIES.size()));
    return "FREQ=" + frequency + (parts.isEmpty() ? "" : ";" + parts) + count;
  }

  private static String values(Random random, String part) {
    return switch (part) {
      case "BYMONTH" -> numbers(random, 12, false);
      case "BYMONTHDAY" -> numbers(random, 31, true);
      case "BYSETPOS", "BYYEARDAY" -> numbers(random, 366, true);
      case "BYWEEKNO" -> numbers(random, 53, true);
      case "INTERVAL" -> String.valueOf(1 + random.nextInt(random.nextBoolean() ? 5 : 400));
      default ->
          IntStream.rangeClosed(0, random.nextInt(10))
              .mapToObj(
                  i -> List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").get(random.nextInt(7)))
              .collect(Collectors.joining(","));
    };
  }

  private static String numbers(Random random, int most, boolean negative) {
    int highest = random.nextBoolean() ? most : Math.min(most, 5);
    return IntStream.rangeClosed(0, random.nextInt(10))
        .map(i -> (negative && random.nextInt(4) == 0 ? -1 : 1) * (1 + random.nextInt(highest)))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }
}
