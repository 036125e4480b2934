package org.tongxin.calendar.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A calendar that can be subscribed to at a secret address. */
@Name("OpenCalendarFeedInput")
@Description("A calendar that can be subscribed to at a secret address (开通日历的输入)")
public record OpenCalendarFeedInput(
    @Nullable @Id
        @Description(
            "Whose bookings, duties and meetings it shows: id or code of a unit, venue, team or alliance; either this or post (主体)")
        String party,
    @Nullable @Id
        @Description(
            "For what one officer has: id or code of a party's post; either this or party (职务)")
        String post,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
