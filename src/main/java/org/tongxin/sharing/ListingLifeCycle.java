package org.tongxin.sharing;

import java.util.List;
import java.util.Set;

/** Who may move a listing where: all of it is this table. */
public final class ListingLifeCycle {
  private static final Set<Mover> PEOPLE = Set.of(Mover.OWNER, Mover.COORDINATOR);

  private static final List<Move> MOVES =
      List.of(
          new Move(ListingState.DRAFT, ListingState.OPEN, PEOPLE),
          new Move(ListingState.DRAFT, ListingState.WITHDRAWN, PEOPLE),
          new Move(ListingState.OPEN, ListingState.PAUSED, PEOPLE),
          new Move(ListingState.OPEN, ListingState.FULFILLED, PEOPLE),
          new Move(ListingState.OPEN, ListingState.EXPIRED, Set.of(Mover.CLOCK)),
          new Move(ListingState.OPEN, ListingState.WITHDRAWN, PEOPLE),
          new Move(ListingState.PAUSED, ListingState.OPEN, PEOPLE),
          new Move(ListingState.PAUSED, ListingState.FULFILLED, PEOPLE),
          new Move(ListingState.PAUSED, ListingState.EXPIRED, Set.of(Mover.CLOCK)),
          new Move(ListingState.PAUSED, ListingState.WITHDRAWN, PEOPLE),
          // Renewed, with a new end.
          new Move(ListingState.EXPIRED, ListingState.OPEN, PEOPLE),
          new Move(ListingState.EXPIRED, ListingState.WITHDRAWN, PEOPLE),
          // Given back after all, such as a wish that was not kept.
          new Move(ListingState.FULFILLED, ListingState.OPEN, Set.of(Mover.COORDINATOR)));

  private ListingLifeCycle() {}

  /** Whoever moves listings. */
  public enum Mover {
    OWNER,
    /** Of one of the alliances that the listing is shared in. */
    COORDINATOR,
    CLOCK
  }

  /** One way from state to state, and who may take it. */
  public record Move(ListingState from, ListingState to, Set<Mover> movers) {}

  /** Whether there is such a way at all. */
  public static boolean leads(ListingState from, ListingState to) {
    return MOVES.stream().anyMatch(move -> move.from() == from && move.to() == to);
  }

  /** Whether {@code mover} may take it. */
  public static boolean allows(Mover mover, ListingState from, ListingState to) {
    return MOVES.stream()
        .anyMatch(move -> move.from() == from && move.to() == to && move.movers().contains(mover));
  }
}
