package org.tongxin.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Folding;

/** The names by which something is found. */
final class Names {
  private Names() {}

  /** Folded, the Chinese name first; empty ones left out. */
  static List<String> folded(String name, @Nullable String nameEn, List<String> aliases) {
    var names = new ArrayList<String>();
    names.add(Folding.fold(name));
    if (nameEn != null) {
      names.add(Folding.fold(nameEn));
    }
    aliases.forEach(alias -> names.add(Folding.fold(alias)));
    names.removeIf(String::isEmpty);
    return List.copyOf(names);
  }
}
