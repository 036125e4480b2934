package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Priority;

/** Something that parties lack. */
@Name("RaiseNeedInput")
@Description("Something that parties lack (提出需求的输入)")
public record RaiseNeedInput(
    @Description("What it is (条目)") ListingInput listing,
    @Nullable @Description("What sort of need it is; NEED where absent (需求类别)") NeedKind kind,
    @Nullable @Description("How urgent it is; NORMAL where absent (优先级)") Priority priority,
    @Nullable @Description("By which day it is needed (期限)") LocalDate due,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
