package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.sharing.Visibility;

/** What is offered or needed. */
@Name("ListingInput")
@Description("What is offered or needed (供需条目输入)")
public record ListingInput(
    @Nullable @Description("A code to know it by; one is made up where absent (代码)") String code,
    @Description("Whose it is: ids or codes of units, teams or alliances, at least one (主体)")
        List<@NonNull String> owners,
    @Description("What sort of thing it is: id or code of a category (类目)") @Id String category,
    @Description("Title in Chinese, at most 200 characters (标题)") String title,
    @Nullable @Description("Title in English (英文标题)") String titleEn,
    @Nullable @Description("More words in Chinese, at most 5000 characters (说明)") String text,
    @Nullable @Description("More words in English, at most 5000 characters (英文说明)") String textEn,
    @Nullable @Description("For whom it is (受益者)") BeneficiariesInput beneficiaries,
    @Nullable @Description("How much (数量)") QuantityInput quantity,
    @Nullable @Id @Description("The unit where it is: id or code (地点)") String place,
    @Nullable @Id @Description("A room there: id (场室)") String room,
    @Nullable @Id @Description("The region that it is in or for: id or code (区域)") String region,
    @Nullable @Description("Alliances that it is shared in: ids or codes (共享联盟)")
        List<@NonNull String> alliances,
    @Nullable @Description(
            "Who sees it; the alliances that it is shared in where absent, everybody where there are none (可见范围)")
        Visibility visibility,
    @Nullable @Description(
            "Whether it goes on, rather than being used up once; false where absent (是否长期)")
        Boolean standing,
    @Nullable @Description("First day; today where absent (起始日)") LocalDate since,
    @Nullable @Description("First day on which it is over (终止日)") LocalDate until,
    @Nullable @Description("By this day its owners look at it again (复核日)") LocalDate reviewBy,
    @Nullable @Description("Whether it is kept as a draft for now; false where absent (是否草稿)")
        Boolean draft) {}
