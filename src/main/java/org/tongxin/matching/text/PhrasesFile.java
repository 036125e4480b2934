package org.tongxin.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matching.text.PhraseRules.Cue;

/** The file of words for sides, joints and groups of people. */
record PhrasesFile(
    List<String> needed,
    List<String> offered,
    List<String> weaklyOffered,
    List<String> neither,
    List<String> joins,
    List<String> notJoins,
    List<String> groups,
    List<String> forWhom,
    List<String> first) {

  PhraseRules rules() {
    Map<String, Cue> sides = new HashMap<>();
    needed.forEach(word -> sides.put(word, Cue.NEEDED));
    offered.forEach(word -> sides.put(word, Cue.OFFERED));
    weaklyOffered.forEach(word -> sides.put(word, Cue.WEAKLY_OFFERED));
    neither.forEach(word -> sides.put(word, Cue.NONE));
    Map<String, Boolean> joints = new HashMap<>();
    joins.forEach(word -> joints.put(word, true));
    notJoins.forEach(word -> joints.put(word, false));
    return new PhraseRules(
        new Lexicon<>(sides),
        new Lexicon<>(joints),
        Lexicon.of(groups),
        Lexicon.of(forWhom),
        Lexicon.of(first));
  }
}
