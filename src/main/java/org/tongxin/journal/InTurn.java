package org.tongxin.journal;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Work on many things with one session, which does one thing at a time. */
public final class InTurn {
  private InTurn() {}

  /** Does {@code work} on one item after the other; stops where it fails. */
  public static <T> Uni<Void> each(Iterable<? extends T> items, Function<T, Uni<?>> work) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (T item : items) {
      done = done.chain(() -> work.apply(item).replaceWithVoid());
    }
    return done;
  }
}
