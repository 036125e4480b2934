package org.tongxin.journal;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers of lookups, so that work on many things asks each question once. It sees no change that
 * comes after an answer, so it lives no longer than the work; one thing is done with it at a time.
 */
public final class Known {
  private final Map<List<?>, @Nullable Object> answers = new HashMap<>();

  /**
   * The answer of {@code lookup}, which is asked where nobody has asked it before.
   *
   * @param question what is asked and of what; every question has answers of one type
   */
  @SuppressWarnings("unchecked") // a question's answers have one type
  public <T> Uni<@Nullable T> once(List<?> question, Supplier<? extends Uni<? extends T>> lookup) {
    if (answers.containsKey(question)) {
      return Uni.createFrom().item((T) answers.get(question));
    }
    return lookup.get().map(found -> (T) found).invoke(found -> answers.put(question, found));
  }
}
