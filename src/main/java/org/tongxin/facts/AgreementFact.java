package org.tongxin.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.ArrangementKind;
import org.tongxin.arrangements.ItemKind;
import org.tongxin.arrangements.PostKind;
import org.tongxin.figures.Qualifier;
import org.tongxin.kernel.Basis;

/** What a facts file says of agreements, and of who was appointed and what happened. */
sealed interface AgreementFact extends Fact {

  record ArrangementFact(
      String id,
      ArrangementKind kind,
      String nameZh,
      @Nullable String nameEn,
      @Nullable String summaryZh,
      @Nullable String summaryEn,
      @Nullable String among,
      @Nullable List<String> parties,
      @Nullable Boolean partiesOpen,
      @Nullable String holder,
      @Nullable List<String> issuers,
      @Nullable List<ItemFact> items,
      @Nullable BodiesFact bodies,
      @Nullable List<String> carriedBy,
      @Nullable Boolean signed,
      @Nullable String signedOn,
      @Nullable Integer statedSignatories,
      @Nullable String issuedOn,
      @Nullable List<RemarkFact> remarks,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements AgreementFact {}

  record PostFact(
      String id,
      PostKind kind,
      String titleZh,
      @Nullable String titleEn,
      @Nullable String holderZh,
      @Nullable String holderEn,
      @Nullable String party,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements AgreementFact {}

  record EventFact(
      String id,
      String titleZh,
      @Nullable String titleEn,
      @Nullable String date,
      @Nullable String dateText,
      @Nullable String party,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements AgreementFact {}

  record ItemFact(
      ItemKind kind,
      @Nullable String zh,
      @Nullable String en,
      @Nullable String thenZh,
      @Nullable String thenEn,
      @Nullable BigDecimal amount,
      @Nullable Qualifier qualifier,
      @Nullable String unit) {}
}
