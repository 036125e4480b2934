package org.tongxin.matching.planning;

import org.jspecify.annotations.Nullable;
import org.tongxin.matching.plan.Allocation;

/** A need and an offer, by their ids. */
record Link(String needId, String offerId) {
  static Link of(Allocation allocation) {
    return new Link(allocation.needId(), allocation.offerId());
  }

  static Link of(Fit fit) {
    return new Link(fit.needId(), fit.offerId());
  }

  /** Null where it names only one side. */
  static @Nullable Link of(Promise promise) {
    return promise.needId() == null || promise.offerId() == null
        ? null
        : new Link(promise.needId(), promise.offerId());
  }
}
