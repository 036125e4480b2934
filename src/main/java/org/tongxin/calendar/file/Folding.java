package org.tongxin.calendar.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Long lines in several, as RFC 5545 has them: at most 75 octets of UTF-8 each, no character torn.
 * The library folds at 73 letters, which are 219 octets where they are Chinese.
 */
final class Folding {
  private static final int LONGEST = 75;
  private static final byte[] FOLD = {'\r', '\n', ' '};

  private Folding() {}

  /** The bytes of a text whose lines end with CRLF. */
  static byte[] fold(String text) {
    var folded = new ByteArrayOutputStream(text.length() * 2);
    int octets = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      byte[] letter = Character.toString(text.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
      boolean ends = letter[0] == '\r' || letter[0] == '\n';
      if (!ends && octets + letter.length > LONGEST) {
        folded.writeBytes(FOLD);
        octets = 1;
      }
      folded.writeBytes(letter);
      octets = ends ? 0 : octets + letter.length;
    }
    return folded.toByteArray();
  }
}
