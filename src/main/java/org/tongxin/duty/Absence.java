package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** Days on which a member can take no turn. */
@Description("Days on which a member can take no turn (缺勤)")
public record Absence(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String rotationId,
    @Ignore String partyId,
    @Name("from") @Description("First day (起始日)") LocalDate from,
    @Name("to") @Description("First day on which it is over (终止日)") LocalDate to,
    @Description("Whether it owes no share of the turns that lie wholly within (是否免责)")
        boolean excused,
    @Nullable @Description("Why (原因)") String reason,
    @Description("Whether it was taken back (是否撤销)") boolean withdrawn)
    implements Node {

  /** Whether any day of {@code [first, until)} is one of them. */
  public boolean meets(LocalDate first, LocalDate until) {
    return !withdrawn && from.isBefore(until) && first.isBefore(to);
  }

  /** Whether every day of {@code [first, until)} is one of them. */
  public boolean contains(LocalDate first, LocalDate until) {
    return !withdrawn && !first.isBefore(from) && !until.isAfter(to);
  }

  public Absence takenBack() {
    return new Absence(id, version + 1, rotationId, partyId, from, to, excused, reason, true);
  }

  /** The same days of another party, for one that turned out to be another. */
  public Absence of(String otherId) {
    return new Absence(id, version + 1, rotationId, otherId, from, to, excused, reason, withdrawn);
  }
}
