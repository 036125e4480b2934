package org.tongxin.matching.meaning;

/**
 * How well the words of an offer answer those of a need, in points that add up. The more the
 * better; a term can be below 0.
 *
 * @param whole all of both, without half of what the offer has in common with what anybody needs;
 *     -1000 to 1000 or so
 * @param clause what answers each clause of the need best; -600 to 600 or so
 * @param situation the situations that both are about; 0 to 350
 */
public record Likeness(int whole, int clause, int situation) {
  private static final double WHOLE = 1000;
  private static final double CLAUSE = 600;
  private static final double SITUATION = 350;
  private static final double CROWD = 0.5;

  public static Likeness of(Meaning need, Meaning offer) {
    double whole = need.whole().dot(offer.whole()) - CROWD * offer.crowd();
    double clause = answered(need, offer) - CROWD * offer.clauseCrowd();
    double situation = need.topics().cosine(offer.topics());
    return new Likeness(
        points(WHOLE * whole), points(CLAUSE * clause), points(SITUATION * situation));
  }

  public int points() {
    return whole + clause + situation;
  }

  private static double answered(Meaning need, Meaning offer) {
    double sum = 0;
    for (SentenceVector clause : need.clauses()) {
      sum += clause.best(offer.clauses());
    }
    return sum / need.clauses().size();
  }

  private static int points(double exact) {
    return (int) Math.floor(exact + 0.5);
  }
}
