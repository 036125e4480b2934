package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.PricePer;
import org.tongxin.sharing.PriceRule;
import org.tongxin.sharing.Words;

@Entity
@Table(name = "price_rule")
class PriceRow {
  @Id String id;

  @Column(name = "offer_id")
  String offerId;

  int ordinal;
  @Nullable String entitlement;

  @Column(name = "min_age")
  @Nullable Integer minAge;

  @Column(name = "max_age")
  @Nullable Integer maxAge;

  @Nullable BigDecimal amount;

  @Enumerated(EnumType.STRING)
  PricePer per;

  @Nullable String words;

  @Column(name = "words_en")
  @Nullable String wordsEn;

  static PriceRow of(String offerId, int ordinal, PriceRule rule) {
    var row = new PriceRow();
    row.id = rule.id();
    row.offerId = offerId;
    row.ordinal = ordinal;
    row.entitlement = rule.entitlement();
    row.minAge = rule.minAge();
    row.maxAge = rule.maxAge();
    row.amount = rule.amount();
    row.per = rule.per();
    row.words = rule.words() == null ? null : rule.words().zh();
    row.wordsEn = rule.words() == null ? null : rule.words().en();
    return row;
  }

  PriceRule toRule() {
    return new PriceRule(
        id,
        entitlement,
        minAge,
        maxAge,
        amount,
        per,
        words == null ? null : new Words(words, wordsEn));
  }
}
