package org.tongxin.matching.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * Amounts as whole units and back. One is one unit, or a hundred where some amount of that measure
 * has a fraction. What says no quantity is one of whatever it is paired with.
 */
final class Scales {
  private static final int FINE = 100;

  private final Set<UnitOfMeasure> fine = EnumSet.noneOf(UnitOfMeasure.class);
  private final Map<String, Stock> stocks;
  private final Map<String, Integer> unstated = new HashMap<>();

  Scales(Situation situation) {
    stocks =
        Stream.concat(situation.needs().stream(), situation.offers().stream())
            .collect(Collectors.toMap(Stock::id, stock -> stock));
    stocks.values().forEach(stock -> look(stock.remaining(), stock.unitOfMeasure()));
    Stream.of(situation.accepted(), situation.proposed(), situation.earlier())
        .flatMap(promises -> promises.stream())
        .forEach(promise -> look(promise.amount(), promise.unitOfMeasure()));
    for (Fit fit : situation.fits()) {
      int here = of(measure(Link.of(fit)));
      unstated.merge(fit.needId(), here, Math::max);
      unstated.merge(fit.offerId(), here, Math::max);
    }
  }

  /** What a pledge of the two counts; null where neither says a quantity. */
  @Nullable UnitOfMeasure measure(Link link) {
    UnitOfMeasure needed = measure(link.needId());
    return needed == null ? measure(link.offerId()) : needed;
  }

  /** Whether what the two count can be compared. */
  boolean agree(Link link) {
    UnitOfMeasure needed = measure(link.needId());
    UnitOfMeasure offered = measure(link.offerId());
    return needed == null || offered == null || needed == offered;
  }

  /** Whether one of the two says no quantity, so that one is all that it may have of the other. */
  boolean isOne(Link link) {
    return measure(link.needId()) == null || measure(link.offerId()) == null;
  }

  /** How many units are left of a listing, rounded down. */
  long left(Stock stock) {
    return stock.remaining() == null
        ? unstated.getOrDefault(stock.id(), 1)
        : units(stock.remaining(), stock.unitOfMeasure());
  }

  /** How many units one of what the two count has. */
  long one(Link link) {
    return of(measure(link));
  }

  long units(Link link, Promise promise) {
    return promise.amount() == null ? one(link) : units(promise.amount(), promise.unitOfMeasure());
  }

  /** So many units as an amount; null where there is no measure. */
  @Nullable BigDecimal amount(long units, @Nullable UnitOfMeasure measure) {
    return measure == null
        ? null
        : new BigDecimal(
            BigDecimal.valueOf(units)
                .divide(BigDecimal.valueOf(of(measure)), 2, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString());
  }

  @Nullable UnitOfMeasure measure(String id) {
    Stock stock = stocks.get(id);
    return stock == null ? null : stock.unitOfMeasure();
  }

  private long units(BigDecimal amount, @Nullable UnitOfMeasure measure) {
    return amount
        .multiply(BigDecimal.valueOf(of(measure)))
        .setScale(0, RoundingMode.DOWN)
        .longValue();
  }

  private int of(@Nullable UnitOfMeasure measure) {
    return measure != null && fine.contains(measure) ? FINE : 1;
  }

  private void look(@Nullable BigDecimal amount, @Nullable UnitOfMeasure measure) {
    if (amount != null && measure != null && amount.stripTrailingZeros().scale() > 0) {
      fine.add(measure);
    }
  }
}
