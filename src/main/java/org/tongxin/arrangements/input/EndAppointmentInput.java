package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A post that ends. */
@Name("EndAppointmentInput")
@Description("A post that ends (结束任命的输入)")
public record EndAppointmentInput(
    @Id @Description("Id or code of the post (职务)") String post,
    @Nullable @Description("First day on which it is over; today in Asia/Shanghai where absent (终止日)")
        LocalDate on,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
