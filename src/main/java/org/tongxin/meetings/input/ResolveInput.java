package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** What a meeting resolved. */
@Name("ResolveInput")
@Description("What a meeting resolved (形成决议的输入)")
public record ResolveInput(
    @Id @Description("The meeting: id (会议)") String meeting,
    @Description("What was resolved, 1 to 2000 characters (内容)") String text,
    @Id @Description("Who is to do it: id or code (责任主体)") String owner,
    @Nullable @Description("By which day (期限)") LocalDate due,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
