package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** What was said at a meeting, all of it: a text, links, or both. */
@Name("RecordMinutesInput")
@Description("What was said at a meeting, all of it: a text, links, or both (登记会议纪要的输入)")
public record RecordMinutesInput(
    @Id @Description("The meeting: id (会议)") String meeting,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description("The text, 20000 characters at most (正文)") String text,
    @Nullable @Description("Addresses of documents, https alone, 20 at most (链接)")
        List<@NonNull String> links,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
