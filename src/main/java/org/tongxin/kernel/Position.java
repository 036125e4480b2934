package org.tongxin.kernel;

import java.util.Optional;

/**
 * A place in the journal: everything up to and including the entry {@code (xid, seq)}. Written
 * {@code xid.seq}, opaque to clients, ordered as the journal is read.
 */
public record Position(long xid, long seq) implements Comparable<Position> {
  public static final Position START = new Position(0, 0);

  public static Optional<Position> find(String text) {
    String[] parts = text.split("\\.", -1);
    try {
      return parts.length == 2
          ? Optional.of(new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
          : Optional.empty();
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(Position other) {
    int byXid = Long.compare(xid, other.xid);
    return byXid != 0 ? byXid : Long.compare(seq, other.seq);
  }

  @Override
  public String toString() {
    return xid + "." + seq;
  }
}
