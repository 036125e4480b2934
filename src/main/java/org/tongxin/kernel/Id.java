package org.tongxin.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/**
 * A TypeID (version 0.3): a kind's prefix, an underscore and a UUID in 26 characters of Crockford's
 * base 32, for example {@code unit_01k3...}. Opaque to clients, sortable, the same text in
 * PostgreSQL, Neo4j and GraphQL.
 */
public record Id(IdKind kind, UUID uuid) implements Comparable<Id> {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int SUFFIX = 26;
  private static final SecureRandom RANDOM = new SecureRandom();
  // The RFC 9562 name space of every derived id: the version 5 UUID of "tongxin.org" in the DNS
  // name space.
  private static final UUID NAMESPACE =
      nameBased(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "tongxin.org");

  /**
   * A new id whose UUID is of version 7: its first 48 bits are the milliseconds since 1970 in
   * {@code now}.
   */
  public static Id fresh(IdKind kind, long now) {
    byte[] random = new byte[10];
    RANDOM.nextBytes(random);
    ByteBuffer bits = ByteBuffer.wrap(random);
    long high = (now << 16) | 0x7000L | (bits.getShort() & 0x0fffL);
    long low = (bits.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new Id(kind, new UUID(high, low));
  }

  /** The id that a code has everywhere and always (a version 5 UUID). */
  public static Id ofCode(IdKind kind, String code) {
    return new Id(kind, nameBased(NAMESPACE, kind.prefix() + ":" + code));
  }

  /** The id that {@code text} writes, or empty where it is not one. */
  public static Optional<Id> find(String text) {
    int cut = text.lastIndexOf('_');
    if (cut < 0 || text.length() - cut - 1 != SUFFIX) {
      return Optional.empty();
    }
    return IdKind.ofPrefix(text.substring(0, cut))
        .flatMap(kind -> decode(text.substring(cut + 1)).map(uuid -> new Id(kind, uuid)));
  }

  @Override
  public int compareTo(Id other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    var text = new StringBuilder(kind.prefix()).append('_');
    long high = uuid.getMostSignificantBits();
    long low = uuid.getLeastSignificantBits();
    for (int shift = 125; shift >= 0; shift -= 5) {
      text.append(ALPHABET.charAt((int) (bitsAt(high, low, shift) & 31)));
    }
    return text.toString();
  }

  private static long bitsAt(long high, long low, int shift) {
    if (shift >= 64) {
      return high >>> (shift - 64);
    }
    return shift == 0 ? low : (low >>> shift) | (high << (64 - shift));
  }

  private static Optional<UUID> decode(String suffix) {
    long high = 0;
    long low = 0;
    for (int i = 0; i < SUFFIX; i++) {
      int value = ALPHABET.indexOf(suffix.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      high = (high << 5) | (low >>> 59);
      low = (low << 5) | value;
    }
    // 26 letters hold 130 bits: a first letter above 7 would lose two of them.
    return suffix.charAt(0) > '7' ? Optional.empty() : Optional.of(new UUID(high, low));
  }

  private static UUID nameBased(UUID namespace, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer input = ByteBuffer.allocate(16 + bytes.length);
    input
        .putLong(namespace.getMostSignificantBits())
        .putLong(namespace.getLeastSignificantBits())
        .put(bytes);
    ByteBuffer hash = ByteBuffer.wrap(sha1().digest(input.array()));
    long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
    long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
