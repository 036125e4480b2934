package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.tongxin.kernel.Text;

/**
 * Something that is not done yet.
 *
 * @param aboutId of any thing with a global id
 * @param ownerId of the party that has to do it
 */
@Description("Something that is not done yet (未办事项)")
public record OpenItem(
    @Description("What sort of thing it is (类别)") OpenItemKind kind,
    @Ignore String aboutId,
    @Ignore Text title,
    @Ignore String ownerId,
    @Nullable @Description("By which day; null where there is none (期限)") LocalDate due) {}
