package org.tongxin.kernel;

import java.util.List;

/** A request that was not carried out; nothing of it was written. */
public final class Refused extends RuntimeException {
  private final transient List<Refusal> refusals;

  /**
   * @param refusals at least one
   */
  public Refused(List<Refusal> refusals) {
    super(refusals.getFirst().code() + ": " + refusals.getFirst().message().in(Language.EN));
    this.refusals = List.copyOf(refusals);
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  public Refusal first() {
    return refusals.getFirst();
  }
}
