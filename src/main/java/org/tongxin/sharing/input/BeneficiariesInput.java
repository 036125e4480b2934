package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** For whom something is: a count and a group, never a name. */
@Name("BeneficiariesInput")
@Description("For whom something is: a count and a group, never a name (受益者输入)")
public record BeneficiariesInput(
    @Nullable @Description("How many (人数)") Integer count,
    @Nullable @Description("Which group, in words (群体)") WordsInput group) {}
