package org.tongxin.matching.meaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A reference as a file: the model's id, the digest of the situations and how many there are; three
 * means in floats; then needs, offers and pairs, a signed byte a number. Each vector is stretched
 * until its largest number is 127, and reading brings it back to length 1, so no scale is kept.
 */
final class ReferenceFile {
  static final String NAME = "matching/situations.bin";
  private static final int LARGEST = 127;

  private ReferenceFile() {}

  /**
   * The reference of the product.
   *
   * @throws IllegalStateException where it was made by another model or of other situations
   */
  static Reference load(Situations situations) {
    try (InputStream file = ReferenceFile.class.getResourceAsStream("/" + NAME)) {
      return read(Objects.requireNonNull(file, NAME).readAllBytes(), situations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reference read(byte[] bytes, Situations situations) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    String model = in.readUTF();
    String digest = in.readUTF();
    int size = in.readInt();
    if (!model.equals(SentenceModel.ID)
        || !digest.equals(situations.digest())
        || size != situations.all().size()) {
      throw new IllegalStateException(
          NAME + " is of another model or other situations; -Dmeaning.generate=true makes it");
    }
    var means = new Reference.Means(floats(in), floats(in), floats(in));
    return new Reference(means, vectors(in, size), vectors(in, size), vectors(in, size));
  }

  static byte[] write(Reference reference, Situations situations) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF(SentenceModel.ID);
    out.writeUTF(situations.digest());
    out.writeInt(situations.all().size());
    Reference.Means means = reference.means();
    for (SentenceVector mean : List.of(means.instructed(), means.needs(), means.offers())) {
      for (float number : mean.numbers()) {
        out.writeFloat(number);
      }
    }
    for (var side : List.of(reference.needs(), reference.offers(), reference.pairs())) {
      for (SentenceVector vector : side) {
        out.write(stretched(vector));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] stretched(SentenceVector vector) {
    float[] numbers = vector.numbers();
    float largest = vector.largest();
    byte[] bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(LARGEST * numbers[i] / largest);
    }
    return bytes;
  }

  private static SentenceVector floats(DataInputStream in) throws IOException {
    float[] numbers = new float[SentenceModel.DIMENSIONS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readFloat();
    }
    return new SentenceVector(numbers);
  }

  private static List<SentenceVector> vectors(DataInputStream in, int size) throws IOException {
    List<SentenceVector> all = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      float[] numbers = new float[SentenceModel.DIMENSIONS];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = in.readByte();
      }
      all.add(SentenceVector.unit(numbers));
    }
    return all;
  }
}
