package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** Days on which a member can take no turn. */
@Name("RecordAbsenceInput")
@Description("Days on which a member can take no turn (登记缺勤的输入)")
public record RecordAbsenceInput(
    @Id @Description("The rotation: id or code (轮值)") String rotation,
    @Id @Description("The member: id or code (成员)") String party,
    @Description("First day (起始日)") LocalDate from,
    @Description("First day on which it is over (终止日)") LocalDate to,
    @Nullable @Description(
            "Whether it owes no share of the turns that lie wholly within; false where absent: it makes up for them later (是否免责)")
        Boolean excused,
    @Nullable @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
