package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What was said and where it is written: a text, links, or both. */
@Description("What was said at a meeting: a text, links, or both (会议纪要)")
public record Minutes(
    @Nullable @Description("The text; null where there are links alone (正文)") String text,
    @Description("Addresses of documents, https alone (链接)") List<@NonNull String> links,
    @Description("When they were last recorded (记录时间)") Instant recordedAt) {
  public Minutes {
    links = List.copyOf(links);
  }
}
