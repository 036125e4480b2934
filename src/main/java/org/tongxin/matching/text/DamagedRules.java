package org.tongxin.matching.text;

import java.util.List;

/** Files of words that cannot be used. Each fault names file, entry and word. */
public final class DamagedRules extends RuntimeException {
  private final transient List<String> faults;

  DamagedRules(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
