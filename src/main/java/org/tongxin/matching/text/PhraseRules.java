package org.tongxin.matching.text;

/**
 * The words for sides, groups of people and joints.
 *
 * @param sides what tells a side
 * @param joins what joins two things
 * @param groups groups of people
 * @param forWhom what stands before a group that something is for
 * @param first what stands behind such a group
 */
record PhraseRules(
    Lexicon<Cue> sides,
    Lexicon<Boolean> joins,
    Lexicon<String> groups,
    Lexicon<String> forWhom,
    Lexicon<String> first) {

  /** What a word tells of the side, weakest first. */
  enum Cue {
    NONE(Side.UNCLEAR),
    WEAKLY_OFFERED(Side.OFFERED),
    OFFERED(Side.OFFERED),
    NEEDED(Side.NEEDED);

    private final Side side;

    Cue(Side side) {
      this.side = side;
    }

    Side side() {
      return side;
    }
  }
}
