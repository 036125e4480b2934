package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.duty.roster.Cadence;
import org.tongxin.duty.roster.PeriodLength;
import org.tongxin.duty.roster.Rules;
import org.tongxin.duty.roster.TurnOrder;

/** How turns follow one another. What nobody says is null, and then no roster can be drafted. */
@Name("RotationTerms")
@Description("How turns follow one another (轮值规则)")
public record Terms(
    @Nullable @Description("How long a turn is; null where the source does not say (期长)")
        PeriodLength period,
    @Nullable @Description("For CUSTOM: how many days, 1 to 366 (天数)") Integer days,
    @Nullable @Description("First day of the first turn; null where the source does not say (起始日)")
        LocalDate firstDay,
    @Nullable @Description("In which order; null where the source does not say (次序)")
        TurnOrder order,
    @Description("How many hold one turn together (共同轮值数)") int holders,
    @Description("How many turns at least lie between two turns of one member (最小间隔)") int minGap,
    @Description("How many turns ahead are published (公布期数)") int horizon,
    @Description("Whether a coordinator has to agree to a cover (代班是否须同意)") boolean consent,
    @Description("What the turns are about, one after the other (主题)")
        List<@NonNull Topic> topics) {
  public Terms {
    topics = List.copyOf(topics);
  }

  /** What the turn with that number is about: the topics come round in their order. */
  public @org.jspecify.annotations.Nullable Topic topic(int number) {
    return topics.isEmpty() ? null : topics.get((number - 1) % topics.size());
  }

  /** What has to be known before a roster can be drafted, and is not. */
  @Ignore
  public List<RotationGap> gaps() {
    var gaps = new ArrayList<RotationGap>();
    if (period == null) {
      gaps.add(RotationGap.PERIOD);
    }
    if (firstDay == null) {
      gaps.add(RotationGap.FIRST_DAY);
    }
    if (order == null) {
      gaps.add(RotationGap.ORDER);
    }
    return gaps;
  }

  /** When each turn is; only where period and first day are known. */
  public Cadence cadence() {
    if (firstDay == null || period == null) {
      throw new IllegalStateException("it is not known when the turns are");
    }
    return new Cadence(firstDay, period, days == null ? 0 : days);
  }

  /** What every roster keeps to; only where the order is known. */
  public Rules rules() {
    if (order == null) {
      throw new IllegalStateException("the order is not known");
    }
    return new Rules(order, holders, minGap);
  }
}
