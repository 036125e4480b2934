package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** What somebody pays. Of the rules that fit, the most particular one applies ({@link Pricing}). */
@Description("What somebody pays; of the rules that fit, the most particular one applies (价格规则)")
public record PriceRule(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Nullable @Description(
            "For whom: an entitlement class, such as MIGRANT_WORKER; null for everybody (优惠类别)")
        String entitlement,
    @Nullable @Description("From this age in years on; null for any (最低年龄)") Integer minAge,
    @Nullable @Description("Up to this age in years, which is included; null for any (最高年龄)")
        Integer maxAge,
    @Nullable @Description("In yuan, exact; null where it is not known (金额，元)") BigDecimal amount,
    @Description("What it is for (计价单位)") PricePer per,
    @Nullable @Description("The rule in words (规则文字)") Words words) {

  /** Whether it is a rule for somebody of this class and age, as far as they say. */
  boolean fits(@Nullable String entitled, @Nullable Integer age) {
    return (entitlement == null || entitlement.equals(entitled))
        && (minAge == null || (age != null && age >= minAge))
        && (maxAge == null || (age != null && age <= maxAge));
  }
}
