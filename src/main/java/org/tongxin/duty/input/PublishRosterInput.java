package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A draft that becomes binding. */
@Name("PublishRosterInput")
@Description("A draft that becomes binding (公布轮值表的输入)")
public record PublishRosterInput(
    @Id @Description("The rotation: id or code (轮值)") String rotation,
    @Nullable @Description("Turns that begin before this day; all that are drafted where absent (止)")
        LocalDate until,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
