package org.tongxin.stores.host;

/** The stores cannot start, for a reason that one line tells. */
final class StartRefused extends RuntimeException {
  StartRefused(String reason) {
    super(reason);
  }
}
