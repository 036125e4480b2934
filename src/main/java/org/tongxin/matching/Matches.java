package org.tongxin.matching;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What fits, or nearly does, the best first. */
@Description("What fits, or nearly does, the best first (匹配结果)")
public record Matches(
    @Description("The matches, by score, then by id (匹配)") List<@NonNull Match> matches,
    @Description("How many listings were looked at closely (考察条目数)") int considered,
    @Description(
            "Whether the meaning of words was known; else category, network and time alone decide (是否考虑文字含义)")
        boolean withMeaning,
    @Description(
            "Which weights and arithmetic gave the scores; those of others do not compare (评分版本)")
        String scoring) {
  public Matches {
    matches = List.copyOf(matches);
  }

  /** The first of them. */
  public Matches first(int most) {
    return new Matches(matches.stream().limit(most).toList(), considered, withMeaning, scoring);
  }
}
