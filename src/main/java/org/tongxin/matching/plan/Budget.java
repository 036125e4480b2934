package org.tongxin.matching.plan;

import java.util.function.BooleanSupplier;

/**
 * How long a plan may take. It is looked at between parts that meet no others; a part that was
 * begun is finished.
 *
 * @param cancelled whether nobody wants the plan any more
 * @param late whether the time is over for the best: what is left goes by bids
 * @param largest how many arcs a part may have that is solved for the best; about two for each
 *     candidate that holds something to be kept, else one
 */
public record Budget(BooleanSupplier cancelled, BooleanSupplier late, int largest) {
  /** Without end. */
  public static Budget unlimited() {
    return new Budget(() -> false, () -> false, Integer.MAX_VALUE);
  }
}
