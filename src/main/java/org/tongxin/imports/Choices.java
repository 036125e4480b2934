package org.tongxin.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Languages;
import org.tongxin.kernel.Folding;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Text;
import org.tongxin.sheets.TableRow;

/**
 * The values of an enum in a sheet: by their names and by every word of their labels. Folded once,
 * for a sheet has thousands of cells.
 */
public final class Choices<E extends Enum<E>> {
  private final Map<String, E> values = new HashMap<>();
  private final Text otherwise;

  private Choices(Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    all.forEach(
        value -> words(value).forEach(word -> values.putIfAbsent(Folding.fold(word), value)));
    otherwise =
        new Text("须为下列之一：" + listed(all, Language.ZH), "is one of: " + listed(all, Language.EN));
  }

  public static <E extends Enum<E>> Choices<E> of(Class<E> type) {
    return new Choices<>(type);
  }

  /** The value that a cell names; null, and a fault of the cell, where it names none. */
  public @Nullable E read(TableRow row, String key) {
    @Nullable String text = row.text(key);
    if (text == null) {
      return null;
    }
    @Nullable E value = values.get(Folding.fold(text));
    if (value == null) {
      row.fault(key, otherwise);
    }
    return value;
  }

  /** What is written for a value, and read again: the first Chinese word, or its name. */
  public static String word(Enum<?> value, Language language) {
    return switch (language) {
      case ZH -> words(value).get(1);
      case EN -> value.name();
    };
  }

  /** Its name, each of its Chinese words, then the whole label in either language. */
  private static List<String> words(Enum<?> value) {
    Text label = Languages.text(value);
    var words = new ArrayList<String>();
    words.add(value.name());
    words.addAll(List.of(label.in(Language.ZH).split("[、，]")));
    words.add(label.in(Language.ZH));
    words.add(label.in(Language.EN));
    return words;
  }

  private static String listed(List<? extends Enum<?>> values, Language language) {
    return values.stream().map(value -> word(value, language)).collect(Collectors.joining(" / "));
  }
}
