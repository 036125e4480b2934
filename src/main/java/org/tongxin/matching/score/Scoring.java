package org.tongxin.matching.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongxin.kernel.Text;
import org.tongxin.matching.MatchTerm;
import org.tongxin.matching.Reason;
import org.tongxin.matching.Reliability;
import org.tongxin.matching.meaning.Likeness;
import org.tongxin.matching.text.WeeklyTimes;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Quantity;

/** The points of a pair: each term alone, in whole numbers, with the sentence that explains it. */
public record Scoring(Weights weights) {
  // Points of likeness. In a set of labelled matches a third of what has nothing to do with each
  // other is below the one, and one match in twenty above the other.
  private static final double UNLIKE = -250;
  private static final double ALIKE = 900;
  // Of the same broader category alone: measured together with the likeness of words.
  private static final double NEAR = 0.36;

  /** What every term that says anything adds, the most points first. */
  public List<Reason> reasons(Pair pair) {
    return Stream.of(
            meaning(pair),
            category(pair),
            proximity(pair),
            time(pair),
            quantity(pair),
            reliability(pair),
            freshness(pair))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Reason::points).reversed().thenComparing(Reason::term))
        .toList();
  }

  private Optional<Reason> meaning(Pair pair) {
    Likeness likeness = pair.likeness();
    if (likeness == null) {
      return Optional.empty();
    }
    double share = Math.clamp((likeness.points() - UNLIKE) / (ALIKE - UNLIKE), 0, 1);
    long percent = Math.round(share * 100);
    return reason(
        MatchTerm.MEANING,
        (int) Math.round(weights.meaning() * share),
        weights.meaning(),
        new Text("文字含义接近程度 %d%%", "the words come %d %% near in meaning").formatted(percent));
  }

  private Optional<Reason> category(Pair pair) {
    Category need = pair.need().category();
    Category offer = pair.offer().category();
    if (need == null || offer == null) {
      return Optional.empty();
    }
    boolean same = need.id().equals(offer.id());
    boolean near = !same && Objects.equals(broader(need), broader(offer));
    Text text =
        same
            ? new Text("同属“%s”", "both are in “%s”").formatted(need.name())
            : near
                ? new Text("“%s”与“%s”同属一个大类", "“%s” and “%s” are of one broader category")
                    .formatted(offer.name(), need.name())
                : new Text("类别不同：“%s”与“%s”", "different categories: “%s” and “%s”")
                    .formatted(offer.name(), need.name());
    int most = weights.category();
    int points = same ? most : near ? (int) Math.round(most * NEAR) : 0;
    return reason(MatchTerm.CATEGORY, points, most, text);
  }

  private static String broader(Category category) {
    return category.parentId() == null ? category.id() : category.parentId();
  }

  private Optional<Reason> proximity(Pair pair) {
    int most = weights.proximity();
    Proximity proximity = pair.proximity();
    int points =
        switch (proximity.level()) {
          case PAIRED, SAME_ALLIANCE -> most;
          case TWO_STEPS -> most / 2;
          case SAME_REGION -> most / 3;
          case FAR -> 0;
        };
    Text text =
        switch (proximity.level()) {
          case PAIRED ->
              new Text("已结对：" + proximity.name(), "the two are paired: " + proximity.nameEn());
          case SAME_ALLIANCE ->
              new Text("同在" + proximity.name(), "both are in " + proximity.nameEn());
          case TWO_STEPS ->
              new Text(
                  "通过共同的联盟成员相连", "a fellow member of one's alliance is a member of the other's");
          case SAME_REGION -> new Text("同在一个地区", "both are in one region");
          case FAR -> new Text("在网络中没有联系", "nothing ties them in the network");
        };
    return reason(MatchTerm.PROXIMITY, points, most, text);
  }

  private Optional<Reason> time(Pair pair) {
    WeeklyTimes wanted = pair.need().times();
    WeeklyTimes open = pair.offer().times();
    if (wanted.isEmpty() || open.isEmpty()) {
      return Optional.empty();
    }
    int most = weights.time();
    int common = wanted.intersection(open).minutes();
    WeeklyTimes lacking = wanted.minus(open);
    Text text =
        lacking.isEmpty()
            ? new Text("所需时段均开放", "it is open whenever it is needed")
            : new Text(
                "所需时段中不开放的：" + lacking.words().zh(),
                "it is not open when it is needed: " + lacking.words().en());
    return reason(MatchTerm.TIME, (int) ((long) most * common / wanted.minutes()), most, text);
  }

  private Optional<Reason> quantity(Pair pair) {
    BigDecimal serves = pair.serves();
    Quantity wanted = pair.need().quantity();
    if (serves == null || wanted == null || wanted.remaining().signum() == 0) {
      return Optional.empty();
    }
    int most = weights.quantity();
    int points =
        BigDecimal.valueOf(most)
            .multiply(serves)
            .divide(wanted.remaining(), RoundingMode.DOWN)
            .intValue();
    Text text =
        new Text("所需%s中可满足%s", "%2$s of the %1$s wanted can be served")
            .formatted(plain(wanted.remaining()), plain(serves));
    return reason(MatchTerm.QUANTITY, points, most, text);
  }

  private Optional<Reason> reliability(Pair pair) {
    Reliability record = pair.reliability();
    if (record == null || record.due() == 0) {
      return Optional.empty();
    }
    int most = weights.reliability();
    Text text =
        new Text("此前%d项认领中%d项按时兑现", "%2$d of %1$d earlier pledges were kept on time")
            .formatted(record.due(), record.onTime());
    return reason(MatchTerm.RELIABILITY, most * record.onTime() / record.due(), most, text);
  }

  private Optional<Reason> freshness(Pair pair) {
    int most = weights.freshness();
    return switch (pair.offer().freshness()) {
      case CURRENT ->
          reason(MatchTerm.FRESHNESS, most, most, new Text("信息在有效期内", "its owners look after it"));
      case STALE ->
          reason(
              MatchTerm.FRESHNESS,
              0,
              most,
              new Text("信息待复核", "its owners should have looked at it again"));
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<Reason> reason(MatchTerm term, int points, int most, Text text) {
    return Optional.of(
        new Reason(
            term,
            points,
            most,
            Objects.requireNonNull(text.zh()),
            Objects.requireNonNull(text.en())));
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
