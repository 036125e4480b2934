package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** What was delivered of a pledge. */
@Name("RecordDeliveryInput")
@Description("What was delivered of a pledge (记录兑现的输入)")
public record RecordDeliveryInput(
    @Id @Description("The pledge: id (认领)") String pledge,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "On which day, from that of its acceptance to today; today where absent (兑现日期)")
        LocalDate day,
    @Nullable @Description(
            "How much, in the pledge's unit of measure; required where the pledge says how much, else absent (数量)")
        BigDecimal amount,
    @Nullable @Description(
            "Whether more of it is to come, where the pledge says no quantity; false where absent (是否还有后续)")
        Boolean moreToCome,
    @Nullable @Description("What is to be said of it, 1 to 2000 characters (说明)") String note,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
