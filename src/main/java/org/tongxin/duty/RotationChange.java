package org.tongxin.duty;

/** What can happen to a rotation. The ledger is its home; the graph shows it. */
public sealed interface RotationChange extends DutyChange {
  DutyRotation rotation();

  @Override
  default String subjectId() {
    return rotation().id();
  }

  @Override
  default int version() {
    return rotation().version();
  }

  /** A duty is to be taken in turn. */
  record RotationDrafted(DutyRotation rotation) implements RotationChange {}

  /** Its terms or its members are others. */
  record RotationUpdated(DutyRotation rotation) implements RotationChange {}

  /** The first of its turns are published. */
  record RotationStarted(DutyRotation rotation) implements RotationChange {}

  /** No more turns come. */
  record RotationEnded(DutyRotation rotation) implements RotationChange {}
}
