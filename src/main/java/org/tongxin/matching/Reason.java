package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** What one term adds to the score of a match, and why. */
@Description("What one term adds to the score of a match, and why (得分缘由)")
public record Reason(
    @Description("The term (评分项)") MatchTerm term,
    @Description("Points that it adds (得分)") int points,
    @Description("Points that it could add at most (满分)") int most,
    @Description("Why, in Chinese (中文说明)") String zh,
    @Description("Why, in English (英文说明)") String en) {}
