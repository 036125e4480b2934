package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** What a meeting resolved: somebody is to do something by a day. */
@Description("What a meeting resolved: somebody is to do something by a day (决议)")
public record Resolution(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String meetingId,
    @Description("Its number among those of its meeting, from 1 (序号)") int number,
    @Description("What was resolved (内容)") String text,
    @Ignore String ownerId,
    @Nullable @Description("By which day it is to be done; null where none was set (期限)")
        LocalDate due,
    @Description("What became of it (状态)") ResolutionState state,
    @Nullable @Description("What there is to say of that (说明)") String remark,
    @Nullable @Description("When it was settled; null while it is open (办结时间)") Instant settledAt)
    implements Node {

  public Resolution settled(
      ResolutionState to, @org.jspecify.annotations.Nullable String words, Instant at) {
    return new Resolution(id, version + 1, meetingId, number, text, ownerId, due, to, words, at);
  }

  /** The same resolution of another owner, for one that turned out to be another. */
  public Resolution of(String otherId) {
    return new Resolution(
        id, version + 1, meetingId, number, text, otherId, due, state, remark, settledAt);
  }
}
