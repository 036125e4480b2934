package org.tongxin.matching.meaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.matching.meaning.Topics.Share;

/**
 * A meaning as bytes, a quarter of its size: of each vector a step and a signed byte a number. It
 * costs a point or two of a likeness, of some hundreds.
 */
public final class KeptMeaning {
  private static final int LARGEST = 127;

  private KeptMeaning() {}

  public static byte[] of(Meaning meaning) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeFloat((float) meaning.crowd());
      out.writeFloat((float) meaning.clauseCrowd());
      out.writeByte(meaning.topics().shares().size());
      for (Share share : meaning.topics().shares()) {
        out.writeShort(share.situation());
        out.writeFloat((float) share.value());
      }
      out.writeByte(meaning.clauses().size());
      write(meaning.whole(), out);
      for (SentenceVector clause : meaning.clauses()) {
        write(clause, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The meaning that was kept.
   *
   * @throws UncheckedIOException where the bytes end early
   */
  public static Meaning read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      double crowd = in.readFloat();
      double clauseCrowd = in.readFloat();
      List<Share> shares = new ArrayList<>();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        shares.add(new Share(in.readUnsignedShort(), in.readFloat()));
      }
      int clauses = in.readUnsignedByte();
      SentenceVector whole = vector(in);
      List<SentenceVector> all = new ArrayList<>(clauses);
      for (int i = 0; i < clauses; i++) {
        all.add(vector(in));
      }
      return new Meaning(whole, all, crowd, clauseCrowd, new Topics(shares));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SentenceVector vector, DataOutputStream out) throws IOException {
    float[] numbers = vector.numbers();
    float step = Math.max(vector.largest() / LARGEST, Float.MIN_NORMAL);
    out.writeFloat(step);
    for (float number : numbers) {
      out.writeByte(Math.round(number / step));
    }
  }

  private static SentenceVector vector(DataInputStream in) throws IOException {
    float step = in.readFloat();
    byte[] steps = new byte[SentenceModel.DIMENSIONS];
    in.readFully(steps);
    float[] numbers = new float[steps.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = step * steps[i];
    }
    return new SentenceVector(numbers);
  }
}
