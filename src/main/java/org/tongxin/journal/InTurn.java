package org.tongxin.journal;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Work on many things with one session, which does one thing at a time. */
public final class InTurn {
  private InTurn() {}

  /**
   * Does {@code work} on one item after the other; stops where it fails. A chain of as many steps
   * would go as deep as there are items, and thousands overflow the stack; this does not.
   */
  public static <T> Uni<Void> each(Iterable<? extends T> items, Function<T, Uni<?>> work) {
    return Multi.createFrom()
        .iterable(items)
        .onItem()
        .transformToUniAndConcatenate(item -> work.apply(item).replaceWithVoid())
        .onItem()
        .ignoreAsUni();
  }
}
