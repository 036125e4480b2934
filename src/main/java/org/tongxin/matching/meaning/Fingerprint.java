package org.tongxin.matching.meaning;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one edition of a file of the product from another. */
final class Fingerprint {
  private Fingerprint() {}

  /**
   * The first hexadecimal digits of the SHA-256 of some bytes.
   *
   * @param digits 64 at most
   */
  static String of(byte[] bytes, int digits) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
