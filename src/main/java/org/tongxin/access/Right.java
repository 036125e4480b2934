package org.tongxin.access;

/**
 * What an operation asks of its caller before it runs; finer rules, by party, are the service's.
 */
public enum Right {
  /** PUBLIC facts: no token is needed. */
  EVERYONE,
  /** A valid token. */
  SIGNED_IN,
  /** A grant as administrator. */
  ADMINISTRATOR
}
