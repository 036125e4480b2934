package org.tongxin.calendar.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a calendar asks of those who have something to show in it: from 31 days ago to 400 days
 * ahead; what was given up shows for 30 days after that.
 *
 * @param ownerId the id of a party or of a post
 */
public record Asked(String ownerId, Instant now) {
  private static final Duration BEHIND = Duration.ofDays(31);
  private static final Duration AHEAD = Duration.ofDays(400);
  private static final Duration GIVEN_UP = Duration.ofDays(30);

  public Instant from() {
    return now.minus(BEHIND);
  }

  public Instant to() {
    return now.plus(AHEAD);
  }

  /** The first day that shows; a day more or less makes no difference so far away. */
  public LocalDate firstDay() {
    return LocalDate.ofInstant(from(), ZoneOffset.UTC);
  }

  /** The first day that no longer shows. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(to(), ZoneOffset.UTC);
  }

  /** What was given up before this shows no more. */
  public Instant givenUpSince() {
    return now.minus(GIVEN_UP);
  }
}
