package org.tongxin.journal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Does what callers ask for: in one transaction, once per idempotency key. A repeated request is
 * answered by what is on record of the thing that the first one changed.
 */
@ApplicationScoped
public class Deeds {
  private final Ledger ledger;

  Deeds(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Who asks, as the journal names them, and what for. */
  public record Deed(String actor, Input input) {
    Idempotency.Request request() {
      String name = input.getClass().getSimpleName().replaceFirst("Input$", "");
      String operation = Character.toLowerCase(name.charAt(0)) + name.substring(1);
      return new Idempotency.Request(actor, operation, input.idempotencyKey(), input);
    }
  }

  /**
   * Carries out {@code work} and answers with what it changed.
   *
   * @param work loads, decides and records; gives the id of what it changed
   * @param show loads the thing with that id, in the same transaction
   */
  public <T> Uni<Done<T>> once(
      Deed deed,
      Function<Transaction, Uni<String>> work,
      BiFunction<Transaction, String, Uni<T>> show) {
    return ledger.write(
        deed.actor(),
        transaction ->
            Idempotency.once(transaction, deed.request(), () -> work.apply(transaction))
                .chain(outcome ->
                    show.apply(transaction, outcome.subjectId())
                        .map(subject -> new Done<>(subject, outcome.position()))));
  }
}
