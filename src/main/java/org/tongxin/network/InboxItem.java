package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Something that awaits a party.
 *
 * @param aboutId of any thing with a global id
 */
@Description("Something that awaits a party (待办事项)")
public record InboxItem(
    @Description("What sort of thing it is (类别)") InboxKind kind,
    @Ignore String aboutId,
    @Nullable @Description("By which day; null where there is none (期限)") LocalDate due,
    @Nullable @Description(
            "Since which day it waits, or of which day the figure is; null where unknown (起始)")
        LocalDate since) {

  /** Its place in the list: by sort, then the most urgent first. */
  @Ignore
  public String place() {
    return "%s %s %s %s"
        .formatted(kind.name(), due == null ? "~" : due, since == null ? "~" : since, aboutId);
  }
}
