package org.tongxin.matching.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Text;
import org.tongxin.matching.HardRule;
import org.tongxin.matching.Miss;
import org.tongxin.matching.text.WeeklyTimes;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.Visibility;

/** What has to hold of a pair; each rule that does not says by how much. */
public final class HardRules {
  private final Pair pair;
  private final Found found;
  private final Demands demands;

  private HardRules(Pair pair, Found found, Demands demands) {
    this.pair = pair;
    this.found = found;
    this.demands = demands;
  }

  /**
   * The side that was found.
   *
   * @param regionIds where it is, and what that is within
   * @param needersAlliances alliances of whoever needs it
   */
  public record Found(
      Listing listing, List<String> regionIds, List<String> needersAlliances, LocalDate today) {
    public Found {
      regionIds = List.copyOf(regionIds);
      needersAlliances = List.copyOf(needersAlliances);
    }
  }

  /** The rules that do not hold, in their order; empty for a match. */
  public static List<Miss> misses(Pair pair, Found found, Demands demands) {
    var rules = new HardRules(pair, found, demands);
    return Stream.of(
            rules.open(),
            rules.category(),
            rules.region(),
            rules.time(),
            rules.quantity(),
            rules.entitlement(),
            rules.deadline())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Miss> open() {
    Listing listing = found.listing();
    Quantity quantity = listing.quantity();
    if (listing.state() != ListingState.OPEN) {
      return miss(HardRule.OPEN, new Text("当前状态为 %s", "it is %s").formatted(listing.state()));
    }
    return quantity != null && quantity.remaining().signum() == 0
        ? miss(HardRule.OPEN, new Text("已无余量", "nothing of it is left"))
        : Optional.empty();
  }

  private Optional<Miss> category() {
    Category category = foundFacts().category();
    return demands.categoryIds().isEmpty()
            || (category != null
                && (demands.categoryIds().contains(category.id())
                    || demands.categoryIds().contains(Objects.toString(category.parentId()))))
        ? Optional.empty()
        : miss(
            HardRule.CATEGORY,
            category == null
                ? new Text("没有类别", "it is in no category")
                : new Text("属于“" + category.name() + "”", "it is in “" + category.nameEn() + "”"));
  }

  private Optional<Miss> region() {
    return demands.regionId() == null || found.regionIds().contains(demands.regionId())
        ? Optional.empty()
        : miss(HardRule.REGION, new Text("不在所要求的地区", "it is not in the region asked for"));
  }

  /** Times that were only read out of words are no rule: they earn points and break nothing. */
  private Optional<Miss> time() {
    WeeklyTimes wanted = pair.need().times();
    WeeklyTimes open = pair.offer().times();
    if (wanted.isEmpty()
        || open.isEmpty()
        || !pair.need().timesStated()
        || !pair.offer().timesStated()) {
      return Optional.empty();
    }
    WeeklyTimes lacking = wanted.minus(open);
    boolean none = lacking.minutes() == wanted.minutes();
    return lacking.isEmpty() || !(none || demands.whole())
        ? Optional.empty()
        : miss(
            HardRule.TIME,
            none
                ? new Text("所需时段均不开放", "it is never open when it is needed")
                : new Text(
                    "除" + lacking.words().zh() + "外均开放",
                    "it is open when it is needed except " + lacking.words().en()));
  }

  private Optional<Miss> quantity() {
    BigDecimal serves = pair.serves();
    Quantity wanted = pair.need().quantity();
    if (serves == null || wanted == null) {
      return Optional.empty();
    }
    boolean part = serves.compareTo(wanted.remaining()) < 0;
    return part && serves.signum() > 0 && (demands.whole() || isUselessInPart(wanted))
        ? miss(
            HardRule.QUANTITY,
            new Text("所需%s中只有%s", "%2$s of %1$s")
                .formatted(Scoring.plain(wanted.remaining()), Scoring.plain(serves)))
        : Optional.empty();
  }

  /** Half a hall serves nobody: what is measured by its size has to be large enough. */
  private static boolean isUselessInPart(Quantity wanted) {
    UnitOfMeasure unit = wanted.unitOfMeasure();
    return unit == UnitOfMeasure.SEAT || unit == UnitOfMeasure.SQUARE_METRE;
  }

  private Optional<Miss> entitlement() {
    boolean entitled =
        switch (found.listing().visibility()) {
          case PUBLIC -> true;
          case ALLIANCE ->
              !Collections.disjoint(found.needersAlliances(), foundFacts().allianceIds());
          case UNIT -> false;
        };
    return entitled
        ? Optional.empty()
        : miss(
            HardRule.ENTITLEMENT,
            found.listing().visibility() == Visibility.UNIT
                ? new Text("只供本单位", "it is for its own unit alone")
                : new Text("只供联盟成员", "it is for members of its alliance alone"));
  }

  private Optional<Miss> deadline() {
    LocalDate from = pair.offer().from();
    LocalDate end = pair.need().until();
    LocalDate over = pair.offer().until();
    if (from != null && end != null && !from.isBefore(end)) {
      return late(from, end);
    }
    LocalDate begin = later(pair.need().from(), found.today());
    return over != null && !over.isAfter(begin)
        ? miss(HardRule.DEADLINE, new Text("%s起不再有效", "it is over from %s on").formatted(over))
        : Optional.empty();
  }

  private static Optional<Miss> late(LocalDate from, LocalDate end) {
    long days = ChronoUnit.DAYS.between(end, from) + 1;
    return miss(
        HardRule.DEADLINE,
        new Text("%s才开始，晚%d天", "it begins on %s, %d days too late").formatted(from, days));
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || one.isBefore(other) ? other : one;
  }

  private Facts foundFacts() {
    return found.listing() instanceof org.tongxin.sharing.Offer ? pair.offer() : pair.need();
  }

  private static Optional<Miss> miss(HardRule rule, Text text) {
    return Optional.of(
        new Miss(rule, Objects.requireNonNull(text.zh()), Objects.requireNonNull(text.en())));
  }
}
