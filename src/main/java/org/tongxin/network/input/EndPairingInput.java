package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A pairing that ends. */
@Name("EndPairingInput")
@Description("A pairing that ends (结束结对的输入)")
public record EndPairingInput(
    @Id @Description("Id or code of the pairing (结对)") String pairing,
    @Nullable @Description("First day on which it is no more; today where absent (结束日)")
        LocalDate on,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
