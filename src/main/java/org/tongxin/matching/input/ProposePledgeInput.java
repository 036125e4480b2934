package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.sharing.input.QuantityInput;

/** What is suggested to a provider. */
@Name("ProposePledgeInput")
@Description("What is suggested to a provider (提议认领的输入)")
public record ProposePledgeInput(
    @Nullable @Id @Description("The need that it is for: id or code; this, an offer or both (需求)")
        String need,
    @Nullable @Id @Description("The offer that it is of: id or code (供给)") String offer,
    @Nullable @Id
        @Description(
            "Who is to give: id or code; the owner of the offer where absent, if it has just one (供给方)")
        String provider,
    @Nullable @Id
        @Description(
            "Who is to get: id or code; the owner of the need where absent, if it has just one (接收方)")
        String receiver,
    @Nullable @Description(
            "How much, in the unit of measure of need and offer; required where they say how much (数量)")
        QuantityInput quantity,
    @Nullable @Description("By which day it is to be delivered, today or later (期限)") LocalDate by,
    @Nullable @Description(
            "When it takes place, where an offer is named that can be booked: accepting it books the offer; nothing is booked where absent (约定时间)")
        PledgeTimeInput time,
    @Nullable @Description("What is to be said of it, 1 to 2000 characters (说明)") String note,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
