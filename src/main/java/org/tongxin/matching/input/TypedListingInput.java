package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.matching.ListingSide;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.input.ListingInput;
import org.tongxin.sharing.input.TermsInput;

/** An offer or a need, as makeOffer and raiseNeed take them. */
@Name("TypedListingInput")
@Description("An offer or a need, as makeOffer and raiseNeed take them (由文字发布的一项)")
public record TypedListingInput(
    @Description("Whether it is offered or needed (供需方向)") ListingSide side,
    @Description("What it is (条目)") ListingInput listing,
    @Nullable @Description("How it is used; only of what is offered (使用规则)") TermsInput terms,
    @Nullable @Description("What sort of need it is; only of what is needed; NEED where absent (需求类别)")
        NeedKind kind,
    @Nullable @Description("How urgent it is; only of what is needed; NORMAL where absent (优先级)")
        Priority priority,
    @Nullable @Description("By which day it is needed; only of what is needed (期限)")
        LocalDate due) {}
