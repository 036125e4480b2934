package org.tongxin.network;

/** What can happen to a party's place in an alliance. */
public sealed interface MembershipChange extends NetworkChange {
  Membership membership();

  @Override
  default String subjectId() {
    return membership().id();
  }

  @Override
  default int version() {
    return membership().version();
  }

  /** A party has a place in an alliance from some day on. */
  record MembershipBegan(Membership membership) implements MembershipChange {}

  /** A place in an alliance has an end. */
  record MembershipEnded(Membership membership) implements MembershipChange {}

  /** A fact about a place in an alliance was wrong and is put right. */
  record MembershipCorrected(Membership membership) implements MembershipChange {}

  /** The member turned out to be another party, whose place it is now. */
  record MembershipMoved(Membership membership) implements MembershipChange {}

  /** A place in an alliance never was: no day is left on which it holds. */
  record MembershipWithdrawn(Membership membership) implements MembershipChange {}
}
