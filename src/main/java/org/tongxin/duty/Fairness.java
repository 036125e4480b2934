package org.tongxin.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Whether the published turns of a rotation are fairly shared. */
@Description("Whether the published turns of a rotation are fairly shared (轮值公平性)")
public record Fairness(
    @Ignore String rotationId,
    @Name("from") @Description("Of turns that are over after this day (起)") LocalDate from,
    @Name("to") @Description("Of turns that begin before this day (止)") LocalDate to,
    @Description("How many published turns there are, gaps left out (轮次数)") int turns,
    @Description("How many declared gaps there are (空缺数)") int gaps,
    @Description(
            "Jain's index of turns served for each unit of weight, among members that owed any: 1 is equal, 1 / n is all on one (Jain 公平指数)")
        BigDecimal jain,
    @Description("Each member, those that owe most first (成员明细)") List<@NonNull Share> members) {
  public Fairness {
    members = List.copyOf(members);
  }
}
