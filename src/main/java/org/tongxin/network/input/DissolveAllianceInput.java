package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** An alliance that ends, and with it every membership. */
@Name("DissolveAllianceInput")
@Description("An alliance that ends, and with it every membership (解散联盟的输入)")
public record DissolveAllianceInput(
    @Id @Description("Id or code of the alliance (联盟)") String alliance,
    @Nullable @Description(
            "First day on which it is no more; today in the alliance's zone where absent (解散日)")
        LocalDate on,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
