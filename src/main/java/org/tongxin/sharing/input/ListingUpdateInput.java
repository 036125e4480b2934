package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.sharing.Visibility;

/** New words and facts of a listing; what is absent stays as it is. */
@Name("ListingUpdateInput")
@Description("New words and facts of a listing; what is absent stays as it is (条目更新输入)")
public record ListingUpdateInput(
    @Nullable @Description("New title in Chinese (标题)") String title,
    @Nullable @Description("New title in English (英文标题)") String titleEn,
    @Nullable @Description("More words in Chinese, at most 5000 characters (说明)") String text,
    @Nullable @Description("More words in English, at most 5000 characters (英文说明)") String textEn,
    @Nullable @Description("For whom it is (受益者)") BeneficiariesInput beneficiaries,
    @Nullable @Description("How much (数量)") QuantityInput quantity,
    @Nullable @Id @Description("The unit where it is: id or code (地点)") String place,
    @Nullable @Id @Description("A room there: id (场室)") String room,
    @Nullable @Id @Description("The region that it is in or for: id or code (区域)") String region,
    @Nullable @Id @Description("Another category: id or code (类目)") String category,
    @Nullable @Description("Alliances that it is shared in, in place of those before (共享联盟)")
        List<@NonNull String> alliances,
    @Nullable @Description("Who sees it (可见范围)") Visibility visibility,
    @Nullable @Description("By this day its owners look at it again (复核日)") LocalDate reviewBy,
    @Nullable @Description("Fields to be emptied (清空字段)") List<@NonNull ListingField> clear) {}
