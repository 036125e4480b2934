package org.tongxin.network;

/** What can happen to a unit's place below its superior. */
public sealed interface SubordinationChange extends NetworkChange {
  Subordination subordination();

  @Override
  default String subjectId() {
    return subordination().id();
  }

  @Override
  default int version() {
    return subordination().version();
  }

  /** A unit has a superior from some day on. */
  record SuperiorSet(Subordination subordination) implements SubordinationChange {}

  /** A superior's time has an end. */
  record SuperiorEnded(Subordination subordination) implements SubordinationChange {}

  /** The unit or its superior turned out to be another one. */
  record SuperiorMoved(Subordination subordination) implements SubordinationChange {}

  /** A superior's time never was: no day is left on which it holds. */
  record SuperiorWithdrawn(Subordination subordination) implements SubordinationChange {}
}
