package org.tongxin.sharing;

/** What can happen to a claim. */
public sealed interface ClaimChange extends SharingChange {
  Claim claim();

  @Override
  default String subjectId() {
    return claim().id();
  }

  @Override
  default int version() {
    return claim().version();
  }

  /** A party promises to redeem a wish. */
  record WishClaimed(Claim claim) implements ClaimChange {}

  /** It gives its promise up. */
  record WishReleased(Claim claim) implements ClaimChange {}

  /** It kept its promise. */
  record WishRedeemed(Claim claim) implements ClaimChange {}

  /** Whoever claimed it turned out to be another one. */
  record ClaimTransferred(Claim claim) implements ClaimChange {}
}
