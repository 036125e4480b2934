package org.tongxin.calendar.file;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongxin.kernel.Sha256;

/**
 * What makes a calendar's address known to those alone who were told: 32 random bytes in base64url.
 * Only its hash is kept.
 */
public record FeedSecret(String text) {
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static FeedSecret fresh() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** The secret that {@code text} may be; empty where it has not the form of one. */
  public static Optional<FeedSecret> find(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
  }

  /** SHA-256 in hexadecimal digits: all that the ledger knows of it. */
  public String hash() {
    return Sha256.hex(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Says nothing, so that no log tells it. */
  @Override
  public String toString() {
    return "FeedSecret[...]";
  }
}
