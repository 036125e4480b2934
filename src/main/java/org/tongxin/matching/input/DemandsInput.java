package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What a match has to keep besides what both listings say. */
@Name("DemandsInput")
@Description("What a match has to keep besides what both listings say (匹配要求)")
public record DemandsInput(
    @Nullable @Description("Only in these categories and what belongs to them, by id or code (类别)")
        List<@NonNull String> categories,
    @Nullable @Id @Description("Only in this region, by id or code (地区)") String region,
    @Nullable @Description(
            "When it is needed, where the listing does not say; the offer has to be open at some of it (时段)")
        List<@NonNull WeeklyTimeInput> times,
    @Nullable @Description(
            "Whether the offer has to serve all of it alone, in quantity and in time; false where absent (是否须一方全部满足)")
        Boolean whole) {}
