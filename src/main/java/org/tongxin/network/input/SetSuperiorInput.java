package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A unit and its superior from a day on. */
@Name("SetSuperiorInput")
@Description("A unit and its superior from a day on (设定隶属关系的输入)")
public record SetSuperiorInput(
    @Id @Description("Id or code of the unit (单位)") String unit,
    @Id @Description("Id or code of its superior (上级单位)") String superior,
    @Nullable @Description(
            "First day; today in Asia/Shanghai where absent. The superior before ends on it (起始日)")
        LocalDate since,
    @Nullable @Description("First day on which it is over; open where absent (终止日)")
        LocalDate until,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
