package org.tongxin.matching.planning;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** Names an allocation of a plan. */
@Name("AllocationInput")
@Description("Names an allocation of a plan (分配的输入)")
public record AllocationInput(
    @Id @Description("Id of the need (需求)") String need,
    @Id @Description("Id of the offer (供给)") String offer) {}
