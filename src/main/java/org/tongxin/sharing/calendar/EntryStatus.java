package org.tongxin.sharing.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongxin.sharing.BookingState;

/** How a calendar shows a booking: iCalendar's STATUS. */
public enum EntryStatus {
  TENTATIVE,
  CONFIRMED,
  CANCELLED;

  /** Empty for what takes no room and never did, or was let lapse. */
  public static Optional<EntryStatus> of(BookingState state) {
    return switch (state) {
      case HELD -> Optional.of(TENTATIVE);
      case CONFIRMED, COMPLETED -> Optional.of(CONFIRMED);
      case DECLINED, CANCELLED, RECALLED, NO_SHOW -> Optional.of(CANCELLED);
      case WAITING, EXPIRED -> Optional.empty();
    };
  }

  /** The states that show as this. */
  public List<BookingState> states() {
    return Stream.of(BookingState.values())
        .filter(state -> of(state).filter(this::equals).isPresent())
        .toList();
  }
}
