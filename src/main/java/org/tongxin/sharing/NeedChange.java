package org.tongxin.sharing;

import java.util.List;

/** What can happen to a need. {@code search} holds its folded words. */
public sealed interface NeedChange extends SharingChange {
  Need need();

  List<String> search();

  String sort();

  @Override
  default String subjectId() {
    return need().id();
  }

  @Override
  default int version() {
    return need().version();
  }

  /** It is needed, or a draft of it is kept. */
  record NeedRaised(Need need, List<String> search, String sort) implements NeedChange {
    public NeedRaised(Need need) {
      this(need, ListingWords.search(need), ListingWords.sort(need));
    }
  }

  /** What is said of it has changed. */
  record NeedUpdated(Need need, List<String> search, String sort) implements NeedChange {
    public NeedUpdated(Need need) {
      this(need, ListingWords.search(need), ListingWords.sort(need));
    }
  }

  /** It stands elsewhere in its life cycle, or less of it is left. */
  record NeedMoved(Need need, List<String> search, String sort) implements NeedChange {
    public NeedMoved(Need need) {
      this(need, ListingWords.search(need), ListingWords.sort(need));
    }
  }
}
