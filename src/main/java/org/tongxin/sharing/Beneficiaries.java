package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** For whom something is: a count and a group, never the name of somebody who is helped. */
@Description("For whom something is: a count and a group, never a name (受益者)")
public record Beneficiaries(
    @Nullable @Description("How many; null where nobody says (人数)") Integer count,
    @Nullable @Description("Which group, in words (群体)") Words group) {}
