package org.tongxin;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: the system's, moved by as much as a test says. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  public void moveTo(Instant instant) {
    ahead = Duration.between(Instant.now(), instant);
  }

  public void moveBack() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("instants only");
  }
}
