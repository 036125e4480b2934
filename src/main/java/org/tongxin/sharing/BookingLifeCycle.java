package org.tongxin.sharing;

import static org.tongxin.sharing.BookingState.CANCELLED;
import static org.tongxin.sharing.BookingState.COMPLETED;
import static org.tongxin.sharing.BookingState.CONFIRMED;
import static org.tongxin.sharing.BookingState.DECLINED;
import static org.tongxin.sharing.BookingState.EXPIRED;
import static org.tongxin.sharing.BookingState.HELD;
import static org.tongxin.sharing.BookingState.NO_SHOW;
import static org.tongxin.sharing.BookingState.RECALLED;
import static org.tongxin.sharing.BookingState.WAITING;

import java.util.List;

/** Who may move a booking where: all of it is this table. */
public final class BookingLifeCycle {
  private static final List<Move> MOVES =
      List.of(
          new Move(WAITING, HELD, Mover.CLOCK),
          new Move(WAITING, CONFIRMED, Mover.CLOCK),
          new Move(WAITING, CANCELLED, Mover.BOOKER),
          new Move(WAITING, DECLINED, Mover.HOST),
          new Move(WAITING, EXPIRED, Mover.CLOCK),
          new Move(HELD, CONFIRMED, Mover.SETTLER),
          new Move(HELD, DECLINED, Mover.HOST),
          new Move(HELD, CANCELLED, Mover.BOOKER),
          new Move(HELD, EXPIRED, Mover.CLOCK),
          new Move(CONFIRMED, CANCELLED, Mover.BOOKER),
          new Move(CONFIRMED, RECALLED, Mover.HOST),
          new Move(CONFIRMED, NO_SHOW, Mover.HOST),
          new Move(CONFIRMED, COMPLETED, Mover.HOST));

  private BookingLifeCycle() {}

  /** Whoever moves bookings. */
  public enum Mover {
    BOOKER,
    /** An owner of what is booked. */
    HOST,
    /** The host where it asked to be asked, else the booker. */
    SETTLER,
    CLOCK
  }

  /** One way from state to state, and who may take it. */
  public record Move(BookingState from, BookingState to, Mover mover) {}

  /** Whether there is such a way at all. */
  public static boolean leads(BookingState from, BookingState to) {
    return MOVES.stream().anyMatch(move -> move.from() == from && move.to() == to);
  }
}
