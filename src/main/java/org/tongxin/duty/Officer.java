package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/**
 * The post whose holder has a turn for a member; it goes when the member no longer has the turn.
 */
@Name("TurnOfficer")
@Description("The person who has a turn for a holder, by their post (轮值负责人)")
public record Officer(@Ignore String turnId, @Ignore String holderId, @Ignore String postId) {}
