package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.sharing.PricePer;

/** What somebody pays. */
@Name("PriceRuleInput")
@Description("What somebody pays (价格规则输入)")
public record PriceRuleInput(
    @Nullable @Description(
            "For whom: an entitlement class of capital letters, such as MIGRANT_WORKER; absent for everybody (优惠类别)")
        String entitlement,
    @Nullable @Description("From this age in years on (最低年龄)") Integer minAge,
    @Nullable @Description("Up to this age in years, which is included (最高年龄)") Integer maxAge,
    @Nullable @Description("In yuan, at most two decimals; absent where it is not known (金额，元)")
        BigDecimal amount,
    @Description("What it is for (计价单位)") PricePer per,
    @Nullable @Description("The rule in words (规则文字)") WordsInput words) {}
