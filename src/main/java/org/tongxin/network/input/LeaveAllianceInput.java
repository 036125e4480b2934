package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A member that leaves. */
@Name("LeaveAllianceInput")
@Description("A member that leaves (退出联盟的输入)")
public record LeaveAllianceInput(
    @Id @Description("Id of the membership (成员关系)") String membership,
    @Nullable @Description(
            "First day on which it is no member; today in the alliance's zone where absent (退出日)")
        LocalDate on,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
