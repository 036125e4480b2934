package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** What an offer costs, in place of what it cost before. */
@Name("PriceOfferInput")
@Description("What an offer costs, in place of what it cost before (定价的输入)")
public record PriceOfferInput(
    @Description("The offer: id or code (供给)") @Id String offer,
    @Description("The rules, at most 50; empty where nobody says what it costs (价格规则)")
        List<@NonNull PriceRuleInput> rules,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
