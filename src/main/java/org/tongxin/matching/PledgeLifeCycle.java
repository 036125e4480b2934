package org.tongxin.matching;

import static org.tongxin.matching.PledgeState.ACCEPTED;
import static org.tongxin.matching.PledgeState.CONFIRMED;
import static org.tongxin.matching.PledgeState.DECLINED;
import static org.tongxin.matching.PledgeState.DELIVERED;
import static org.tongxin.matching.PledgeState.EXPIRED;
import static org.tongxin.matching.PledgeState.OFFERED;
import static org.tongxin.matching.PledgeState.PROPOSED;
import static org.tongxin.matching.PledgeState.RATED;
import static org.tongxin.matching.PledgeState.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/** Who may move a pledge where: all of it is this table. */
public final class PledgeLifeCycle {
  private static final List<Move> MOVES =
      List.of(
          new Move(PROPOSED, OFFERED, Mover.PROVIDER),
          new Move(PROPOSED, DECLINED, Mover.PROVIDER),
          new Move(PROPOSED, WITHDRAWN, Mover.PROPOSER),
          new Move(PROPOSED, EXPIRED, Mover.CLOCK),
          new Move(OFFERED, ACCEPTED, Mover.RECEIVER),
          new Move(OFFERED, DECLINED, Mover.RECEIVER),
          new Move(OFFERED, WITHDRAWN, Mover.PROVIDER),
          new Move(OFFERED, EXPIRED, Mover.CLOCK),
          new Move(ACCEPTED, DELIVERED, Mover.PROVIDER),
          new Move(ACCEPTED, WITHDRAWN, Mover.PROVIDER),
          new Move(DELIVERED, CONFIRMED, Mover.RECEIVER),
          new Move(CONFIRMED, RATED, Mover.RECEIVER));

  private PledgeLifeCycle() {}

  /** Whoever moves pledges. */
  public enum Mover {
    PROVIDER,
    RECEIVER,
    /** The receiver, or a coordinator of an alliance that need or offer is shared in. */
    PROPOSER,
    CLOCK
  }

  /** One way from state to state, and who may take it. */
  public record Move(PledgeState from, PledgeState to, Mover mover) {}

  /** Who may move it there; nobody where there is no such way. */
  public static Optional<Mover> mover(PledgeState from, PledgeState to) {
    return MOVES.stream()
        .filter(move -> move.from() == from && move.to() == to)
        .map(Move::mover)
        .findFirst();
  }
}
