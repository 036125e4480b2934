package org.tongxin.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Basis;
import org.tongxin.sharing.PricePer;
import org.tongxin.sharing.UnitOfMeasure;

/** What a facts file says that somebody offers or needs. */
sealed interface ListingFact extends Fact {
  String titleZh();

  @Nullable String titleEn();

  /** As the files write it, such as {@code PARKING}. */
  String category();

  /** {@code owners} is empty where the text names nobody. */
  record OfferFact(
      String id,
      String titleZh,
      @Nullable String titleEn,
      @Nullable String textZh,
      @Nullable String textEn,
      String category,
      List<String> owners,
      @Nullable WordsFact providedBy,
      @Nullable WordsFact beneficiaries,
      @Nullable List<String> alliances,
      @Nullable String place,
      @Nullable QuantityFact quantity,
      @Nullable WordsFact openHours,
      @Nullable List<PriceFact> priceRules,
      @Nullable List<RemarkFact> remarks,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements ListingFact {}

  record NeedFact(
      String id,
      String titleZh,
      @Nullable String titleEn,
      String category,
      @Nullable List<String> owners,
      @Nullable WordsFact raisedBy,
      @Nullable String region,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements ListingFact {}

  record QuantityFact(BigDecimal amount, UnitOfMeasure unitOfMeasure) {}

  /** Ages in years, both included; {@code amount} in yuan, null where it is not stated. */
  record PriceFact(
      @Nullable String entitlement,
      @Nullable Integer minAge,
      @Nullable Integer maxAge,
      @Nullable BigDecimal amount,
      PricePer per,
      String zh,
      @Nullable String en) {}
}
