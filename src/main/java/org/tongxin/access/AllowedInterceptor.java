package org.tongxin.access;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Refuses callers whom an operation's {@link Allowed} does not admit. The operations are
 * asynchronous: questions give a {@link Uni}, subscriptions a {@link Multi}.
 */
@Interceptor
@Allowed
@Priority(Interceptor.Priority.APPLICATION)
class AllowedInterceptor {
  private final Callers callers;

  AllowedInterceptor(Callers callers) {
    this.callers = callers;
  }

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Right right = call.getMethod().getAnnotation(Allowed.class).value();
    if (right == Right.EVERYONE) {
      return call.proceed();
    }
    Uni<Caller> admitted = callers.current().invoke(caller -> require(right, caller));
    return Multi.class.isAssignableFrom(call.getMethod().getReturnType())
        ? admitted.onItem().transformToMulti(caller -> events(call))
        : admitted.chain(caller -> answer(call));
  }

  private static void require(Right right, Caller caller) {
    boolean admitted =
        switch (right) {
          case EVERYONE -> true;
          case SIGNED_IN -> !caller.isAnonymous();
          case ADMINISTRATOR -> caller.has(Role.ADMINISTRATOR);
        };
    if (!admitted) {
      throw caller.refused();
    }
  }

  private static Uni<?> answer(InvocationContext call) {
    try {
      return (Uni<?>) call.proceed();
    } catch (Exception e) {
      return Uni.createFrom().failure(e);
    }
  }

  private static Multi<?> events(InvocationContext call) {
    try {
      return (Multi<?>) call.proceed();
    } catch (Exception e) {
      return Multi.createFrom().failure(e);
    }
  }
}
