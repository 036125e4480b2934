package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What the receiver thinks of what was delivered. */
@Description("What the receiver thinks of what was delivered (评价)")
public record PledgeRating(
    @Description("From 1, not content, to 5, very content (评分)") int score,
    @Nullable @Description("In words (评语)") String words) {}
