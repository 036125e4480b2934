package org.tongxin.matching.meaning;

import java.util.Arrays;

/** What a sentence means to a model: a direction, as a vector of length 1. */
public final class SentenceVector {
  private final float[] numbers;

  public SentenceVector(float[] numbers) {
    this.numbers = numbers.clone();
  }

  public float[] numbers() {
    return numbers.clone();
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
