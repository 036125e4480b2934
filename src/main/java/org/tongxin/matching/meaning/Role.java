package org.tongxin.matching.meaning;

/** What words are written for; the model reads the two differently. */
public enum Role {
  NEED,
  OFFER
}
