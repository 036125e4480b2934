package org.tongxin.duty.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** A member that owes more turns than others. */
@Name("WeightInput")
@Description("A member that owes more turns than others (权重的输入)")
public record WeightInput(
    @Id @Description("The member: id or code (成员)") String party,
    @Description("How many times as much, 1 to 1000 (权重)") int weight) {}
