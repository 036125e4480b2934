package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A new name for a unit; the old one stays among its other names. */
@Name("RenameUnitInput")
@Description("A new name for a unit; the old one stays among its other names (单位更名的输入)")
public record RenameUnitInput(
    @Id @Description("Id or code of the unit (单位)") String unit,
    @Description("The new name in Chinese (新名称)") String name,
    @Nullable @Description("The new name in English; none where absent (新英文名)") String nameEn,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
