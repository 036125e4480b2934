package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A roster that is drafted, or repaired with the fewest changes. */
@Name("DraftRosterInput")
@Description("A roster that is drafted, or repaired with the fewest changes (草拟轮值表的输入)")
public record DraftRosterInput(
    @Id @Description("The rotation: id or code (轮值)") String rotation,
    @Nullable @Description(
            "Turns that begin before this day; as many as are published ahead where absent; at most 120 turns (止)")
        LocalDate until,
    @Nullable @Description(
            "Whether to forget the draft before; false where absent: as few turns as possible change (是否重新草拟)")
        Boolean afresh,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
