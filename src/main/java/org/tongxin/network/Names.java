package org.tongxin.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Folding;

/** The names by which something is found, and its place among others. */
final class Names {
  private Names() {}

  static List<String> search(Region region) {
    return folded(region.name(), region.nameEn(), List.of());
  }

  static List<String> search(Unit unit) {
    return folded(unit.name(), unit.nameEn(), unit.aliases());
  }

  static List<String> search(Team team) {
    return folded(team.name(), team.nameEn(), team.aliases());
  }

  static List<String> search(Alliance alliance) {
    return folded(alliance.name(), alliance.nameEn(), List.of());
  }

  static String sort(Region region) {
    return Folding.sortKey(region.name(), region.id());
  }

  static String sort(Party party) {
    return Folding.sortKey(party.name(), party.id());
  }

  /** Folded, the Chinese name first; empty ones left out. */
  private static List<String> folded(String name, @Nullable String nameEn, List<String> aliases) {
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
