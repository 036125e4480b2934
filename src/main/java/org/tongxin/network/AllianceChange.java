package org.tongxin.network;

import java.util.List;

/**
 * What can happen to an alliance. {@code search} holds its folded names, {@code sort} its place
 * among others.
 */
public sealed interface AllianceChange extends NetworkChange {
  Alliance alliance();

  List<String> search();

  String sort();

  @Override
  default String subjectId() {
    return alliance().id();
  }

  @Override
  default int version() {
    return alliance().version();
  }

  /** An alliance is formed. */
  record AllianceFormed(Alliance alliance, List<String> search, String sort)
      implements AllianceChange {
    public AllianceFormed(Alliance alliance) {
      this(alliance, Names.search(alliance), Names.sort(alliance));
    }
  }

  /** What is said of an alliance has changed. */
  record AllianceUpdated(Alliance alliance, List<String> search, String sort)
      implements AllianceChange {
    public AllianceUpdated(Alliance alliance) {
      this(alliance, Names.search(alliance), Names.sort(alliance));
    }
  }

  /** A fact about an alliance was wrong and is put right. */
  record AllianceCorrected(Alliance alliance, List<String> search, String sort)
      implements AllianceChange {
    public AllianceCorrected(Alliance alliance) {
      this(alliance, Names.search(alliance), Names.sort(alliance));
    }
  }

  /** An alliance has an end. */
  record AllianceDissolved(Alliance alliance, List<String> search, String sort)
      implements AllianceChange {
    public AllianceDissolved(Alliance alliance) {
      this(alliance, Names.search(alliance), Names.sort(alliance));
    }
  }

  /** An alliance that was made up for practice is gone. */
  record AllianceRemoved(Alliance alliance, List<String> search, String sort)
      implements AllianceChange {
    public AllianceRemoved(Alliance alliance) {
      this(alliance, Names.search(alliance), Names.sort(alliance));
    }
  }
}
