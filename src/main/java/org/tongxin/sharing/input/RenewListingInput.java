package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A listing that holds longer, or was looked at again. */
@Name("RenewListingInput")
@Description("A listing that holds longer, or was looked at again (续期条目的输入)")
public record RenewListingInput(
    @Description("The offer or need: id or code (条目)") @Id String listing,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description("First day on which it is over; as before where absent (终止日)")
        LocalDate until,
    @Nullable @Description("By this day its owners look at it again; as before where absent (复核日)")
        LocalDate reviewBy,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
