package org.tongxin.matching.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * A need or an offer as it is on record.
 *
 * @param open whether anything of it may be promised now
 * @param remaining what is not given, claimed or pledged yet; null where it says no quantity
 */
public record Stock(
    String id,
    boolean open,
    @Nullable BigDecimal remaining,
    @Nullable UnitOfMeasure unitOfMeasure) {}
