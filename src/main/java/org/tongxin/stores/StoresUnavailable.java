package org.tongxin.stores;

/** The stores cannot be had, for a reason that one line tells. */
public final class StoresUnavailable extends RuntimeException {
  public StoresUnavailable(String reason) {
    super(reason);
  }
}
