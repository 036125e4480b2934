package org.tongxin.access;

import org.tongxin.journal.Change;

/** What can happen to a right. */
sealed interface GrantChange extends Change {
  Grant grant();

  @Override
  default String subjectId() {
    return grant().id();
  }

  @Override
  default int version() {
    return grant().version();
  }

  /** Somebody has a role. */
  record RoleGranted(Grant grant) implements GrantChange {}

  /** Somebody has a role no longer. */
  record RoleRevoked(Grant grant) implements GrantChange {}
}
