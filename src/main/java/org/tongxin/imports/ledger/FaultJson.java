package org.tongxin.imports.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Json;
import org.tongxin.kernel.Text;
import org.tongxin.sheets.CellFault;

/** Faults of cells as they are kept beside their run. */
final class FaultJson {
  private static final String LIST = "faults";

  private FaultJson() {}

  static String write(List<CellFault> faults) {
    return Json.write(Map.of(LIST, faults));
  }

  static List<CellFault> read(String json) {
    return ((List<?>) Json.map(json).getOrDefault(LIST, List.of()))
        .stream().map(each -> fault((Map<?, ?>) each)).toList();
  }

  private static CellFault fault(Map<?, ?> fault) {
    var reason = (Map<?, ?>) Objects.requireNonNull(fault.get("reason"));
    return new CellFault(
        Integer.parseInt(text(fault, "row")),
        text(fault, "cell"),
        text(fault, "column"),
        new Text(words(reason, "zh"), words(reason, "en")));
  }

  /** A reason may be known in one language alone. */
  private static @Nullable String words(Map<?, ?> reason, String language) {
    return (String) reason.get(language);
  }

  private static String text(Map<?, ?> map, String name) {
    return String.valueOf(map.get(name));
  }
}
