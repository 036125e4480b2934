package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

/** What a source says of something that recurs, in its own measures. */
@Description("What a source says of something that recurs, in its own measures (来源所载)")
public record StatedTerms(
    @Nullable @Description("How often; null where it gives words alone, or nothing (频率)")
        Frequency frequency,
    @Nullable @Description("How often, in Chinese words (频率文字)") String words,
    @Nullable @Description("How often, in English words (频率英文)") String wordsEn,
    @Nullable @Description("How many times a day (每日次数)") Integer timesPerDay,
    @Nullable @Description("How many times a year (每年次数)") Integer timesPerYear,
    @Nullable @Description("How much is paid each time (金额)") BigDecimal amount,
    @Nullable @Description("Currency of the amount, such as CNY (货币)") String currency,
    @Nullable @Description("What the amount is for, such as person (计费单位)") String per,
    @Nullable @Description("Which part is paid out, 0.04 for 4 % (比例)") BigDecimal rate) {
  public static final StatedTerms NONE =
      new StatedTerms(null, null, null, null, null, null, null, null, null);
}
