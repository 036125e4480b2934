package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Eligibility;
import org.tongxin.duty.Terms;
import org.tongxin.duty.Topic;
import org.tongxin.duty.input.EligibilityInput;
import org.tongxin.duty.input.RotationTermsInput;
import org.tongxin.duty.input.TopicInput;
import org.tongxin.duty.input.WeightInput;
import org.tongxin.duty.roster.PeriodLength;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Rows;

/** What a caller wants of a rotation: its terms and members, looked at and looked up. */
final class Wanted {
  private static final int MOST_TOPICS = 50;
  private static final int MOST_NAMED = 1000;
  private static final int MOST_WEIGHT = 1000;
  private static final int MOST_HOLDERS = 10;
  private static final int LONGEST_GAP = 100;
  private static final int LONGEST_HORIZON = 120;
  private static final int MOST_DAYS = 366;
  private static final int HORIZON = 12;
  private static final Terms UNKNOWN =
      new Terms(null, null, null, null, 1, 1, HORIZON, false, List.of());

  private Wanted() {}

  /** The terms, with everything noted that is wrong with them. */
  static Terms terms(Checks checks, String field, @Nullable RotationTermsInput input) {
    if (input == null) {
      return UNKNOWN;
    }
    int holders = Objects.requireNonNullElse(input.holders(), 1);
    int minGap = Objects.requireNonNullElse(input.minGap(), 1);
    int horizon = Objects.requireNonNullElse(input.horizon(), HORIZON);
    checkPeriod(checks, field, input);
    checks
        .date(field + ".firstDay", input.firstDay())
        .that(within(holders, 1, MOST_HOLDERS), range(field + ".holders", 1, MOST_HOLDERS))
        .that(within(minGap, 0, LONGEST_GAP), range(field + ".minGap", 0, LONGEST_GAP))
        .that(within(horizon, 1, LONGEST_HORIZON), range(field + ".horizon", 1, LONGEST_HORIZON));
    return new Terms(
        input.period(),
        input.days(),
        input.firstDay(),
        input.order(),
        holders,
        minGap,
        horizon,
        Boolean.TRUE.equals(input.consent()),
        topics(checks, field + ".topics", input.topics()));
  }

  private static void checkPeriod(Checks checks, String field, RotationTermsInput input) {
    Integer days = input.days();
    boolean custom = input.period() == PeriodLength.CUSTOM;
    checks
        .that(
            custom == (days != null),
            Refusal.badInput(
                field + ".days", "仅在自定义期长时给出天数", "is given for a custom period, and for no other"))
        .that(days == null || within(days, 1, MOST_DAYS), range(field + ".days", 1, MOST_DAYS));
  }

  private static List<Topic> topics(Checks checks, String field, @Nullable List<TopicInput> all) {
    List<TopicInput> topics = all == null ? List.of() : all;
    checks.that(
        topics.size() <= MOST_TOPICS, Refusal.badInput(field, "最多50个主题", "50 topics at most"));
    for (int i = 0; i < topics.size(); i++) {
      checks.name(field + "." + i + ".zh", topics.get(i).zh());
      checks.name(field + "." + i + ".en", topics.get(i).en());
    }
    return topics.stream().map(topic -> new Topic(topic.zh(), topic.en())).toList();
  }

  /** Who takes turns, each looked up; everything that is wrong is noted. */
  static Uni<Eligibility> eligibility(
      Transaction transaction, Checks checks, String field, @Nullable EligibilityInput input) {
    if (input == null) {
      return Uni.createFrom().item(Eligibility.ALL);
    }
    var included = new ArrayList<String>();
    var excluded = new ArrayList<String>();
    var listed = new ArrayList<String>();
    var lookup = new Lookup(transaction, checks);
    return lookup
        .all(field + ".include", orNone(input.include()), included)
        .chain(() -> lookup.all(field + ".exclude", orNone(input.exclude()), excluded))
        .chain(() -> lookup.all(field + ".listed", orNone(input.listed()), listed))
        .chain(() -> lookup.weights(field + ".weights", orNone(input.weights())))
        .map(
            weights -> new Eligibility(orNone(input.roles()), included, excluded, listed, weights));
  }

  private record Lookup(Transaction transaction, Checks checks) {

    Uni<Void> all(String field, List<String> keys, List<String> found) {
      checks.that(
          keys.size() <= MOST_NAMED, Refusal.badInput(field, "最多1000项", "1000 of them at most"));
      return InTurn.each(
          keys.stream().limit(MOST_NAMED).toList(),
          key ->
              Rows.party(transaction, key)
                  .invoke(id -> {
                    checks.found(field, id);
                    if (id != null && !found.contains(id)) {
                      found.add(id);
                    }
                  }));
    }

    Uni<Map<String, Integer>> weights(String field, List<WeightInput> all) {
      var weights = new LinkedHashMap<String, Integer>();
      for (WeightInput one : all) {
        checks.that(within(one.weight(), 1, MOST_WEIGHT), range(field, 1, MOST_WEIGHT));
      }
      return InTurn.each(
              all,
              one ->
                  Rows.party(transaction, one.party())
                      .invoke(id -> {
                        checks.found(field, id);
                        if (id != null) {
                          weights.put(id, one.weight());
                        }
                      }))
          .replaceWith(weights);
    }
  }

  private static boolean within(int number, int least, int most) {
    return number >= least && number <= most;
  }

  private static Refusal range(String field, int least, int most) {
    return Refusal.badInput(
        field, "须为%d至%d".formatted(least, most), "is %d to %d".formatted(least, most));
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
