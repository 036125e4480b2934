package org.tongxin.facts;

import java.util.List;

/**
 * A facts file that cannot be loaded; nothing of it was. Each fault names file, record and field.
 */
public final class Damaged extends RuntimeException {
  private final transient List<String> faults;

  Damaged(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
