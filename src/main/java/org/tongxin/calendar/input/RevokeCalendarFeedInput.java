package org.tongxin.calendar.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A calendar address that is no longer to work. */
@Name("RevokeCalendarFeedInput")
@Description("A calendar address that is no longer to work (停用日历的输入)")
public record RevokeCalendarFeedInput(
    @Description("The feed: id (日历)") @Id String feed,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
