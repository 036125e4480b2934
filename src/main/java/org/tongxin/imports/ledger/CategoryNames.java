package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Folding;
import org.tongxin.kernel.Text;
import org.tongxin.sheets.TableRow;

/** The categories by their names, which people write rather than codes. */
final class CategoryNames {
  private static final String ALL = "select code, name, name_en from category";
  private static final Text SEVERAL =
      new Text("有多个同名类目，请填代码之一：%s", "several have this name; give a code: %s");

  private final Map<String, Set<String>> codes = new HashMap<>();

  private CategoryNames(List<Object[]> rows) {
    for (Object[] row : rows) {
      for (int name = 1; name < row.length; name++) {
        codes
            .computeIfAbsent(Folding.fold((String) row[name]), folded -> new TreeSet<>())
            .add((String) row[0]);
      }
    }
  }

  static Uni<CategoryNames> load(Mutiny.StatelessSession session) {
    return session.createNativeQuery(ALL, Object[].class).getResultList().map(CategoryNames::new);
  }

  /** The code of the category that a row names, or its words where no name is like them. */
  @Nullable String key(TableRow row) {
    @Nullable String text = row.text("category");
    if (text == null) {
      return null;
    }
    Set<String> named = codes.getOrDefault(Folding.fold(text), Set.of());
    if (named.isEmpty() || named.contains(text)) {
      return text;
    }
    if (named.size() > 1) {
      row.fault("category", SEVERAL.formatted(String.join(", ", named)));
    }
    return named.iterator().next();
  }
}
