package org.tongxin.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The service's one clock. */
@Dependent
class Time {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
