package org.tongxin.network;

import java.util.List;

/**
 * What can happen to a team. {@code search} holds its folded names, {@code sort} its place among
 * others.
 */
public sealed interface TeamChange extends NetworkChange {
  Team team();

  List<String> search();

  String sort();

  @Override
  default String subjectId() {
    return team().id();
  }

  @Override
  default int version() {
    return team().version();
  }

  /** A team is on record. */
  record TeamRegistered(Team team, List<String> search, String sort) implements TeamChange {
    public TeamRegistered(Team team) {
      this(team, Names.search(team), Names.sort(team));
    }
  }

  /** What is said of a team has changed. */
  record TeamUpdated(Team team, List<String> search, String sort) implements TeamChange {
    public TeamUpdated(Team team) {
      this(team, Names.search(team), Names.sort(team));
    }
  }
}
