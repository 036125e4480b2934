package org.tongxin.matching.search;

import java.util.Optional;
import org.tongxin.matching.graph.Asker;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.matching.score.Demands;
import org.tongxin.matching.score.Facts;

/**
 * What is asked for: by a listing that is there, or by words that somebody typed.
 *
 * @param needed whether something is needed, so that offers are looked for; else the other way
 *     round
 * @param practice whether by somebody who is made up for practice
 */
public record Asked(boolean needed, Facts facts, Asker asker, Demands demands, boolean practice) {

  /** The same in other words. */
  Asked saying(Optional<Meaning> meaning) {
    return new Asked(needed, facts, asker.saying(meaning), demands, practice);
  }
}
