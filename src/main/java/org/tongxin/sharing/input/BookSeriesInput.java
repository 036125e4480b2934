package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** Bookings that recur. */
@Name("BookSeriesInput")
@Description("Bookings that recur (系列预约的输入)")
public record BookSeriesInput(
    @Description("What recurs (系列)") SeriesInput series,
    @Nullable @Description(
            "Whether to leave out what clashes; absent or false: one clash and nothing is booked (是否跳过冲突)")
        Boolean skipClashes,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
