package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;
import org.tongxin.network.UnitKind;

/** What is to be said of a unit; an absent field stays as it is. */
@Name("UpdateUnitInput")
@Description("What is to be said of a unit; an absent field stays as it is (更新单位的输入)")
public record UpdateUnitInput(
    @Id @Description("Id or code of the unit (单位)") String unit,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @Nullable @Description("Other names in use, all of them (别名)") List<@NonNull String> aliases,
    @Nullable @Description("What sort of unit it is (类别)") UnitKind kind,
    @Nullable @Id @Description("Where it is: id or code (所在区域)") String region,
    @Nullable @Description("When it was founded: a year, a month or a day in ISO 8601 (成立时间)")
        String founded,
    @DefaultValue("[]") @Description("Fields to be emptied (清空的字段)") List<@NonNull UnitField> clear,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public UpdateUnitInput {
    // An explicit null is read as the default, as for every argument that has one.
    clear = Objects.requireNonNullElse(clear, List.of());
  }
}
