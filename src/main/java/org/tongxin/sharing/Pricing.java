package org.tongxin.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which price rule applies: of those that fit, one for a class before one for everybody, then the
 * one that starts at the highest age, then the one that ends at the lowest.
 */
public final class Pricing {
  private static final Comparator<PriceRule> MOST_PARTICULAR =
      Comparator.comparing((PriceRule rule) -> rule.entitlement() != null)
          .thenComparingInt(rule -> rule.minAge() == null ? -1 : rule.minAge())
          .thenComparingInt(rule -> rule.maxAge() == null ? Integer.MIN_VALUE : -rule.maxAge());

  private Pricing() {}

  /** The rule for somebody of this class and age; empty where none fits. */
  public static Optional<PriceRule> rule(
      List<PriceRule> rules, @Nullable String entitlement, @Nullable Integer age) {
    return rules.stream().filter(rule -> rule.fits(entitlement, age)).max(MOST_PARTICULAR);
  }
}
