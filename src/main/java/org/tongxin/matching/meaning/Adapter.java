package org.tongxin.matching.meaning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tongxin.kernel.Sha256;

/**
 * What the model of sentences was taught about needs and offers: for each of its matrices a change
 * that is the product of two thin ones (a low-rank adapter, LoRA). {@code training/} makes the file
 * and says how: how many changes there are; of each its matrix's name in the model, its rows,
 * columns and rank, then {@code down} and {@code up} row by row in half-precision floats,
 * big-endian.
 *
 * @param changes by the matrix's name
 */
record Adapter(Map<String, LowRank> changes) {
  static final String NAME = "matching/sentences.adapter";
  private static final int DIGITS_OF_ID = 12;

  Adapter {
    changes = Map.copyOf(changes);
  }

  /** The adapter of the product is told from others by it. */
  static String id() {
    return Sha256.hex(bytes()).substring(0, DIGITS_OF_ID);
  }

  /**
   * The adapter of the product.
   *
   * @throws UncheckedIOException where its file ends early
   */
  static Adapter load() {
    try {
      return read(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Adapter read(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    Map<String, LowRank> changes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String matrix = in.readUTF();
      int rows = in.readInt();
      int columns = in.readInt();
      int rank = in.readInt();
      changes.put(matrix, new LowRank(numbers(in, rows, rank), numbers(in, rank, columns)));
    }
    return new Adapter(changes);
  }

  private static byte[] bytes() {
    try (InputStream file = Adapter.class.getResourceAsStream("/" + NAME)) {
      return Objects.requireNonNull(file, NAME).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[][] numbers(DataInputStream in, int rows, int columns) throws IOException {
    float[][] numbers = new float[rows][columns];
    for (float[] row : numbers) {
      for (int column = 0; column < columns; column++) {
        row[column] = Float.float16ToFloat(in.readShort());
      }
    }
    return numbers;
  }
}
