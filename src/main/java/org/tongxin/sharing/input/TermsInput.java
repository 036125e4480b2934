package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** How an offer is used. */
@Name("TermsInput")
@Description("How an offer is used (使用规则输入)")
public record TermsInput(
    @Nullable @Description(
            "How many can use it at once, 1 to 1000000; without it nobody can book it (容量)")
        Integer capacity,
    @Nullable @Description("Whether it is booked as a whole, by one at a time (是否独占)")
        Boolean exclusive,
    @Nullable @Description("Whether its owner has to agree to every booking (是否需要同意)")
        Boolean approval,
    @Nullable @Description(
            "With how many hours of notice the host may recall a booking, 1 to 8760; absent: it may not (收回须提前的小时数)")
        Integer recallNoticeHours,
    @Nullable @Id @Description("The pact or arrangement under which it is shared: id or code (盟约)")
        String pact,
    @Nullable @Description("When it is open, in words (开放时间文字)") WordsInput openHours) {}
