package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** Two records that are one unit. */
@Name("MergeUnitsInput")
@Description("Two records that are one unit (合并单位的输入)")
public record MergeUnitsInput(
    @Id
        @Description(
            "Id or code of the record that ends; its id leads to the other from now on (被合并的单位)")
        String from,
    @Id @Description("Id or code of the record that stays (保留的单位)") String into,
    @Description("Why they are one: 1 to 1000 characters (理由)") String reason,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
