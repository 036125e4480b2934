package org.tongxin.network;

import org.tongxin.journal.Change;

/** What can happen to an application. The ledger is its home, so the graph shows none of it. */
public sealed interface ApplicationChange extends Change {
  Application application();

  @Override
  default String subjectId() {
    return application().id();
  }

  @Override
  default int version() {
    return application().version();
  }

  /** Somebody asks. */
  record ApplicationMade(Application application) implements ApplicationChange {}

  /** Somebody else has said yes. */
  record ApplicationAccepted(Application application) implements ApplicationChange {}

  /** The party that asks turned out to be another one. */
  record ApplicationMoved(Application application) implements ApplicationChange {}

  /** Somebody else has said no. */
  record ApplicationDeclined(Application application) implements ApplicationChange {}
}
