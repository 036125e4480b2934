package org.tongxin.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.figures.Qualifier;
import org.tongxin.kernel.Basis;

/**
 * What a facts file says was given for a need.
 *
 * @param parties who took part; the text does not say who gave
 * @param helperRole code of the post whose holder helped
 */
record MatchFact(
    String id,
    String need,
    @Nullable List<String> alsoNeeds,
    List<String> offers,
    List<String> parties,
    @Nullable String brokeredBy,
    @Nullable String helperRole,
    @Nullable LocalDate date,
    String outcomeZh,
    @Nullable String outcomeEn,
    @Nullable CountFact outcomeCount,
    Basis basis,
    @Nullable List<String> derivedFields,
    String locator,
    @Nullable String note)
    implements Fact {

  record CountFact(BigDecimal value, Qualifier qualifier, String unit) {}
}
