package org.tongxin.matching.meaning;

import java.util.List;
import java.util.function.Function;

/**
 * What a model makes of the situations, against which it reads everything else.
 *
 * @param means of the situations' sentences; not of length 1
 * @param needs what is needed in each, without the instruction; centred
 * @param offers what is offered in each, centred
 * @param pairs both sentences of each, centred
 */
record Reference(
    Means means,
    List<SentenceVector> needs,
    List<SentenceVector> offers,
    List<SentenceVector> pairs) {

  Reference {
    needs = List.copyOf(needs);
    offers = List.copyOf(offers);
    pairs = List.copyOf(pairs);
    if (needs.size() != offers.size() || needs.size() != pairs.size()) {
      throw new IllegalArgumentException("situations without all of their vectors");
    }
  }

  /**
   * What sentences have in common for being of one sort, which tells nothing about any of them.
   *
   * @param instructed needs with the instruction
   * @param needs needs as they are
   * @param offers offers as they are
   */
  record Means(SentenceVector instructed, SentenceVector needs, SentenceVector offers) {}

  /** Reads every sentence, which takes seconds. */
  static Reference read(Situations situations, Function<String, SentenceVector> model) {
    List<Situation> all = situations.all();
    var instructed = all.stream().map(it -> model.apply(Instruction.before(it.need()))).toList();
    var needs = all.stream().map(it -> model.apply(it.need())).toList();
    var offers = all.stream().map(it -> model.apply(it.offer())).toList();
    var pairs = all.stream().map(it -> model.apply(it.both())).toList();
    var means =
        new Means(
            SentenceVector.mean(instructed),
            SentenceVector.mean(needs),
            SentenceVector.mean(offers));
    return new Reference(
        means,
        centred(needs, means.needs()),
        centred(offers, means.offers()),
        centred(pairs, SentenceVector.mean(pairs)));
  }

  private static List<SentenceVector> centred(List<SentenceVector> vectors, SentenceVector mean) {
    return vectors.stream().map(vector -> vector.centred(mean)).toList();
  }
}
