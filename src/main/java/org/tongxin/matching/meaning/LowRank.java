package org.tongxin.matching.meaning;

/** A change of a matrix that is the product of two thin ones, and so takes little space. */
final class LowRank {
  private final float[][] down;
  private final float[][] up;

  /**
   * @param down of as many rows as the matrix
   * @param up of as many rows as {@code down} has columns, and of as many columns as the matrix
   */
  LowRank(float[][] down, float[][] up) {
    this.down = down;
    this.up = up;
  }

  /** What is added to each number of a row of the matrix. */
  float[] row(int row) {
    float[] sums = new float[up[0].length];
    for (int k = 0; k < up.length; k++) {
      float factor = down[row][k];
      for (int column = 0; column < sums.length; column++) {
        sums[column] += factor * up[k][column];
      }
    }
    return sums;
  }
}
