package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What sources say of how many members an alliance has. Null is unknown, never zero. */
@Description(
    "What the sources say of how many members there are; null is unknown, never zero (载明的成员数)")
public record MemberCounts(
    @Nullable @Description("The total as stated; null where the source gives none (载明总数)")
        Integer statedTotal,
    @Nullable @Description("How many the source names (已列名)") Integer named,
    @Nullable @Description("How many it counts without naming; they are a count and no units (未列名)")
        Integer unnamed,
    @Nullable @Description("What is counted, such as teams, where it is not units (计数对象)")
        String countedIn,
    @Description("Whether the source's list is open-ended (列举未尽)") boolean openEnded,
    @Description("The counts of groups of members (分组)") List<@NonNull MemberGroup> groups,
    @Ignore List<String> candidateIds) {
  public MemberCounts {
    groups = List.copyOf(groups);
    candidateIds = List.copyOf(candidateIds);
  }

  /** The same counts, with {@code into} wherever {@code from} may be among the unnamed. */
  public MemberCounts replaced(String from, String into) {
    return new MemberCounts(
        statedTotal,
        named,
        unnamed,
        countedIn,
        openEnded,
        groups.stream().map(group -> group.replaced(from, into)).toList(),
        replaced(candidateIds, from, into));
  }

  static List<String> replaced(List<String> ids, String from, String into) {
    return ids.stream().map(id -> id.equals(from) ? into : id).distinct().toList();
  }

  public static final MemberCounts NOT_STATED =
      new MemberCounts(null, null, null, null, false, List.of(), List.of());
}
