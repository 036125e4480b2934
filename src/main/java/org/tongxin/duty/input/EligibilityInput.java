package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.network.MembershipRole;

/** Which members take turns. */
@Name("EligibilityInput")
@Description("Which members take turns (参与成员的输入)")
public record EligibilityInput(
    @Nullable @Description("Members in these roles; all where absent or empty (角色)")
        List<@NonNull MembershipRole> roles,
    @Nullable @Description("Members that take turns whatever their role: ids or codes (另加)")
        List<@NonNull String> include,
    @Nullable @Description("Members that take none: ids or codes (除外)")
        List<@NonNull String> exclude,
    @Nullable @Description(
            "Members in the order of choice: ids or codes; all others come after them (次序)")
        List<@NonNull String> listed,
    @Nullable @Description("Members that owe more than others (权重)")
        List<@NonNull WeightInput> weights) {}
