package org.tongxin.matching.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes meanings of words, once a model has read them. */
final class Meanings {
  private static final int CROWD = 10;

  private final String id;
  private final Reference reference;

  Meanings(String id, Reference reference) {
    this.id = id;
    this.reference = reference;
  }

  /**
   * By the situations of the product, which takes 2 MB.
   *
   * @throws IllegalStateException where the files of the product do not belong together
   */
  static Meanings load() {
    Situations situations = Situations.load();
    String id = SentenceModel.ID + "/" + situations.digest();
    return new Meanings(id, ReferenceFile.load(situations));
  }

  /** Kept with each meaning: those of another model or of other situations do not compare. */
  String id() {
    return id;
  }

  /**
   * What words mean.
   *
   * @param model the vector of each text that it is asked for
   */
  Meaning of(Role role, Words words, Function<String, SentenceVector> model) {
    Reference.Means means = reference.means();
    SentenceVector meanOfSaid = role == Role.NEED ? means.instructed() : means.offers();
    List<SentenceVector> clauses =
        Clauses.of(words).stream()
            .map(clause -> model.apply(said(role, clause)).centred(meanOfSaid))
            .toList();
    SentenceVector plain = model.apply(words.whole());
    return role == Role.NEED
        ? need(plain, model.apply(said(role, words.whole())), clauses)
        : offer(plain.centred(means.offers()), clauses);
  }

  private Meaning need(
      SentenceVector plain, SentenceVector instructed, List<SentenceVector> clauses) {
    SentenceVector centred = plain.centred(reference.means().needs());
    SentenceVector whole =
        SentenceVector.mean(List.of(instructed.centred(reference.means().instructed()), centred));
    return new Meaning(whole, clauses, 0, 0, topics(centred, reference.needs()));
  }

  private Meaning offer(SentenceVector whole, List<SentenceVector> clauses) {
    return new Meaning(
        whole, clauses, crowd(List.of(whole)), crowd(clauses), topics(whole, reference.offers()));
  }

  /** How near the nearest of them comes to what is needed in each situation: of the ten nearest. */
  private double crowd(List<SentenceVector> vectors) {
    double[] nearest =
        reference.needs().stream().mapToDouble(need -> need.best(vectors)).sorted().toArray();
    return Arrays.stream(nearest, nearest.length - CROWD, nearest.length).reduce(0, Double::sum)
        / CROWD;
  }

  private Topics topics(SentenceVector whole, List<SentenceVector> own) {
    double[] likeness = new double[own.size()];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = (whole.dot(reference.pairs().get(i)) + whole.dot(own.get(i))) / 2;
    }
    return Topics.of(likeness);
  }

  private static String said(Role role, String sentence) {
    return role == Role.NEED ? Instruction.before(sentence) : sentence;
  }
}
