package org.tongxin.matching.meaning;

import java.util.Arrays;
import java.util.List;

/** What a sentence means to a model: a direction, as a vector of length 1 unless said otherwise. */
public final class SentenceVector {
  private static final double SHORTEST = 1e-9;

  private final float[] numbers;

  public SentenceVector(float[] numbers) {
    this.numbers = numbers.clone();
  }

  public float[] numbers() {
    return numbers.clone();
  }

  /**
   * The sum of the products of their numbers, which is the cosine where both have length 1. Always
   * added in the same order, so that it is the same on every machine.
   *
   * @throws IllegalArgumentException where the two have not as many numbers
   */
  public double dot(SentenceVector other) {
    requireSameSize(other);
    double sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += (double) numbers[i] * other.numbers[i];
    }
    return sum;
  }

  /** The largest of its numbers, whatever their sign. */
  float largest() {
    float largest = 0;
    for (float number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest;
  }

  /** The highest product with any of them. */
  double best(List<SentenceVector> others) {
    double best = Double.NEGATIVE_INFINITY;
    for (SentenceVector other : others) {
      best = Math.max(best, dot(other));
    }
    return best;
  }

  /** What distinguishes it from a mean: what is left without that, brought back to length 1. */
  SentenceVector centred(SentenceVector mean) {
    requireSameSize(mean);
    float[] rest = new float[numbers.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = numbers[i] - mean.numbers[i];
    }
    return unit(rest);
  }

  /** The mean, which is shorter than its vectors. There has to be one at least. */
  static SentenceVector mean(List<SentenceVector> vectors) {
    double[] sums = new double[vectors.getFirst().numbers.length];
    for (SentenceVector vector : vectors) {
      vectors.getFirst().requireSameSize(vector);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += vector.numbers[i];
      }
    }
    float[] mean = new float[sums.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (sums[i] / vectors.size());
    }
    return new SentenceVector(mean);
  }

  /** The same direction with length 1. */
  static SentenceVector unit(float[] numbers) {
    double squares = 0;
    for (float number : numbers) {
      squares += (double) number * number;
    }
    double length = Math.max(SHORTEST, Math.sqrt(squares));
    float[] unit = new float[numbers.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (numbers[i] / length);
    }
    return new SentenceVector(unit);
  }

  private void requireSameSize(SentenceVector other) {
    if (numbers.length != other.numbers.length) {
      throw new IllegalArgumentException(
          "vectors of %d and %d numbers".formatted(numbers.length, other.numbers.length));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentenceVector vector && Arrays.equals(numbers, vector.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
