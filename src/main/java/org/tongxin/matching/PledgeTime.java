package org.tongxin.matching;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.tongxin.recurrence.Span;

/** When what is pledged takes place: from the start to before the end, which comes after it. */
@Description("When what is pledged takes place, by which its offer is booked (约定时间)")
public record PledgeTime(
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it is over (结束时间)") Instant ends) {
  public PledgeTime {
    if (!ends.isAfter(starts)) {
      throw new IllegalArgumentException("a time from " + starts + " cannot end at " + ends);
    }
  }

  /** The same as a stretch of time. */
  public Span toSpan() {
    return new Span(starts, ends);
  }
}
