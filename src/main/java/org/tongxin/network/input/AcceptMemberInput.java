package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** An application that is accepted. */
@Name("AcceptMemberInput")
@Description("An application that is accepted (接受申请的输入)")
public record AcceptMemberInput(
    @Id @Description("Id of the application (申请)") String application,
    @Nullable @Description(
            "First day; the day wished for, else today in the alliance's zone, where absent (起始日)")
        LocalDate since,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
