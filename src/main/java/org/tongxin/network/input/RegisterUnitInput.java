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

/** A unit to be put on record. */
@Name("RegisterUnitInput")
@Description("A unit to be put on record (登记单位的输入)")
public record RegisterUnitInput(
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @DefaultValue("[]") @Description("Other names in use (别名)") List<@NonNull String> aliases,
    @Description("What sort of unit it is (类别)") UnitKind kind,
    @Nullable @Id @Description("Where it is: id or code (所在区域)") String region,
    @Nullable @Description("When it was founded: a year, a month or a day in ISO 8601 (成立时间)")
        String founded,
    @Nullable @Description("Stable code that people can read; made from the id where absent (代码)")
        String code,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public RegisterUnitInput {
    // An explicit null is read as the default, as for every argument that has one.
    aliases = Objects.requireNonNullElse(aliases, List.of());
  }
}
