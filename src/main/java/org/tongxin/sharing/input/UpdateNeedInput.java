package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.sharing.Priority;

/** New words and facts of a need; what is absent stays as it is. */
@Name("UpdateNeedInput")
@Description("New words and facts of a need; what is absent stays as it is (更新需求的输入)")
public record UpdateNeedInput(
    @Description("The need: id or code (需求)") @Id String need,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description("What all listings have (条目)") ListingUpdateInput listing,
    @Nullable @Description("How urgent it is (优先级)") Priority priority,
    @Nullable @Description("By which day it is needed (期限)") LocalDate due,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
