package org.tongxin.figures;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** What a source says of a subject in words, under a topic. */
@Description("What a source says of a subject in words (文字说明)")
public record Remark(
    @Ignore String subjectId,
    @Ignore int ordinal,
    @Description("Topic in upper case, such as DESCRIPTION or FIRST_OF_KIND (主题)") String topic,
    @Nullable @Description("In Chinese; null where there is no such wording (中文)") String zh,
    @Nullable @Description("In English; null where there is no such wording (英文)") String en,
    @Nullable @Id @Description("Global id of what else it speaks of (涉及对象)") String aboutId) {}
