package org.tongxin.matching.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * What was promised or planned before.
 *
 * @param needId null where it is for no need
 * @param offerId null where it is of no offer
 * @param amount null where neither says a quantity
 */
public record Promise(
    @Nullable String needId,
    @Nullable String offerId,
    @Nullable BigDecimal amount,
    @Nullable UnitOfMeasure unitOfMeasure) {}
