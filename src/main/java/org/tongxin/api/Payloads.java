package org.tongxin.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.graph.Freshness;
import org.tongxin.journal.Done;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refused;

/**
 * Turns what a mutation came to into its payload: the changed object with its position, or every
 * reason why nothing was done. Graph reads below the payload wait for the position.
 */
@ApplicationScoped
public class Payloads {
  private final Callers callers;
  private final Freshness freshness;

  Payloads(Callers callers, Freshness freshness) {
    this.callers = callers;
    this.freshness = freshness;
  }

  /** A payload's constructor. */
  public interface Shape<T, P> {
    P of(@Nullable T subject, @Nullable String position, List<UserError> errors);
  }

  /** Does {@code work} as the caller of this request. */
  public <T, P> Uni<P> answer(Function<Caller, Uni<Done<T>>> work, Shape<T, P> shape) {
    Language language = Languages.current();
    return callers
        .current()
        .chain(caller -> work.apply(caller))
        .invoke(done -> freshness.want(done.position()))
        .map(done -> shape.of(done.subject(), done.position().toString(), List.of()))
        .onFailure(Refused.class)
        .recoverWithItem(failure -> refused(failure, language, shape));
  }

  private static <T, P> P refused(Refused refused, Language language, Shape<T, P> shape) {
    if (refused.first().code() == Code.UNAVAILABLE) {
      // An outage is no answer to the input: it goes where clients look for faults of the service.
      throw refused;
    }
    return shape.of(null, null, UserError.of(refused.refusals(), language));
  }
}
