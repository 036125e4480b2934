package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.network.AllianceKind;

/** An alliance to be formed. */
@Name("FormAllianceInput")
@Description("An alliance to be formed (组建联盟的输入)")
public record FormAllianceInput(
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @Description("What sort of grouping it is (类别)") AllianceKind kind,
    @Nullable @Id @Description("Where it is: id or code (所在区域)") String region,
    @Nullable @Id @Description("The alliance that it belongs to: id or code (上级联盟)") String parent,
    @Nullable @Id @Description("The party that leads it: id or code (牵头主体)") String lead,
    @Nullable @Id @Description("The unit where it works: id or code (工作中心)") String centre,
    @Nullable @Description("When it was founded: a year, a month or a day in ISO 8601 (成立时间)")
        String founded,
    @DefaultValue("Asia/Shanghai") @Description("IANA time zone of its dates (时区)") String zone,
    @Nullable @Description("Stable code that people can read; made from the id where absent (代码)")
        String code,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public FormAllianceInput {
    // An explicit null is read as the default, as for every argument that has one.
    zone = Objects.requireNonNullElse(zone, "Asia/Shanghai");
  }
}
