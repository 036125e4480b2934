package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.tongxin.kernel.Basis;

/** A group of members that a source counts by itself. */
@Description("A group of members that the source counts by itself (成员分组)")
public record MemberGroup(
    @Description("Code of the group, such as communities (分组代码)") String code,
    @Nullable @Description("The group's total as stated (载明数)") Integer statedTotal,
    @Nullable @Description("How many the source names (已列名)") Integer named,
    @Nullable @Description("How many it counts without naming (未列名)") Integer unnamed,
    @Description("Whether the source says so or it is inferred (依据)") Basis basis,
    @Ignore List<String> candidateIds) {
  public MemberGroup {
    candidateIds = List.copyOf(candidateIds);
  }

  MemberGroup replaced(String from, String into) {
    return new MemberGroup(
        code, statedTotal, named, unnamed, basis, MemberCounts.replaced(candidateIds, from, into));
  }
}
