package org.tongxin.arrangements;

import org.tongxin.journal.Change;

/** What can happen to a post. The ledger is its home, so the graph shows none of it. */
public sealed interface PostChange extends Change {
  Post post();

  @Override
  default String subjectId() {
    return post().id();
  }

  @Override
  default int version() {
    return post().version();
  }

  /** Somebody has a post, or a post is there without anybody. */
  record Appointed(Post post) implements PostChange {}

  /** A post has an end. */
  record AppointmentEnded(Post post) implements PostChange {}

  /** Its party turned out to be another one. */
  record PostMoved(Post post) implements PostChange {}
}
