package org.tongxin.duty;

import java.util.List;

/** What can happen to a turn. The ledger is its home; the graph shows it. */
public sealed interface TurnChange extends DutyChange {
  Turn turn();

  @Override
  default String subjectId() {
    return turn().id();
  }

  @Override
  default int version() {
    return turn().version();
  }

  /** A roster has it for the first time, or with other holders than before. */
  record TurnDrafted(Turn turn) implements TurnChange {}

  /** Its holders are chosen by hand. */
  record TurnPinned(Turn turn) implements TurnChange {}

  /** They are no longer. */
  record TurnUnpinned(Turn turn) implements TurnChange {}

  /** From now on it moves by a recorded act alone. */
  record TurnPublished(Turn turn) implements TurnChange {}

  /** Nobody has the duty in it. */
  record TurnLeftOpen(Turn turn) implements TurnChange {}

  /** A coordinator put somebody else in place of a holder. */
  record TurnStoodIn(Turn turn) implements TurnChange {}

  /** Somebody came for a holder. */
  record TurnCovered(Turn turn) implements TurnChange {}

  /** Its holder changed places with that of another turn. */
  record TurnSwapped(Turn turn) implements TurnChange {}

  /** It is on other days. */
  record TurnMoved(Turn turn) implements TurnChange {}

  /**
   * A person has it for a holder.
   *
   * @param officers all that it has from now on; those of members that lose the turn later go with
   *     the change that says so
   */
  record OfficerNamed(Turn turn, List<Officer> officers) implements TurnChange {
    public OfficerNamed {
      officers = List.copyOf(officers);
    }
  }

  /** A holder turned out to be another party. */
  record TurnTransferred(Turn turn) implements TurnChange {}
}
