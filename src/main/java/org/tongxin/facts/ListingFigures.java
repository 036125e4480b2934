package org.tongxin.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.ListingFact.OfferFact;
import org.tongxin.facts.ListingFact.PriceFact;
import org.tongxin.facts.ListingFact.QuantityFact;

/** Checks the figures of offers by the rules that hold for everybody's. */
record ListingFigures(FactReader reader) {
  private static final int OLDEST = 150;
  private static final int CENTS = 2;
  private static final String ENTITLEMENT = "[A-Z][A-Z0-9_]{1,39}";

  void check(List<OfferFact> offers) {
    for (OfferFact offer : offers) {
      check(offer.id(), offer.quantity());
      List<PriceFact> rules = Objects.requireNonNullElse(offer.priceRules(), List.of());
      for (int i = 0; i < rules.size(); i++) {
        check(offer.id(), "price_rules.[" + i + "].", rules.get(i));
      }
    }
  }

  private void check(String record, @Nullable QuantityFact quantity) {
    if (quantity == null) {
      return;
    }
    require(quantity.amount().signum() > 0, record, "quantity.amount", "is not above zero");
    require(
        quantity.unitOfMeasure().isDivisible() || scale(quantity.amount()) <= 0,
        record,
        "quantity.amount",
        "is no whole number, and there are no halves of a " + quantity.unitOfMeasure());
  }

  private void check(String record, String at, PriceFact price) {
    require(
        price.entitlement() == null || price.entitlement().matches(ENTITLEMENT),
        record,
        at + "entitlement",
        "is no class such as MIGRANT_WORKER");
    require(isAge(price.minAge()), record, at + "min_age", "is not 0 to " + OLDEST);
    require(isAge(price.maxAge()), record, at + "max_age", "is not 0 to " + OLDEST);
    require(
        price.minAge() == null || price.maxAge() == null || price.minAge() <= price.maxAge(),
        record,
        at + "max_age",
        "is below the lowest age");
    require(
        price.amount() == null || (price.amount().signum() >= 0 && scale(price.amount()) <= CENTS),
        record,
        at + "amount",
        "is below zero, or finer than a fen");
  }

  private void require(boolean holds, String record, String field, String otherwise) {
    if (!holds) {
      reader.fault(record, field, otherwise);
    }
  }

  private static boolean isAge(@Nullable Integer age) {
    return age == null || (age >= 0 && age <= OLDEST);
  }

  private static int scale(BigDecimal amount) {
    return amount.stripTrailingZeros().scale();
  }
}
