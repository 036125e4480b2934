package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.duty.roster.PeriodLength;
import org.tongxin.duty.roster.TurnOrder;

/** How turns follow one another. */
@Name("RotationTermsInput")
@Description("How turns follow one another (轮值规则的输入)")
public record RotationTermsInput(
    @Nullable @Description("How long a turn is (期长)") PeriodLength period,
    @Nullable @Description("For CUSTOM: how many days, 1 to 366 (天数)") Integer days,
    @Nullable @Description("First day of the first turn (起始日)") LocalDate firstDay,
    @Nullable @Description("In which order (次序)") TurnOrder order,
    @Nullable @Description("How many hold one turn together, 1 to 10; 1 where absent (共同轮值数)")
        Integer holders,
    @Nullable @Description(
            "How many turns at least lie between two turns of one member, 0 to 100; 1 where absent (最小间隔)")
        Integer minGap,
    @Nullable @Description("How many turns ahead are published, 1 to 120; 12 where absent (公布期数)")
        Integer horizon,
    @Nullable @Description("Whether a coordinator has to agree to a cover; false where absent (代班是否须同意)")
        Boolean consent,
    @Nullable @Description("What the turns are about, one after the other (主题)")
        List<@NonNull TopicInput> topics) {}
