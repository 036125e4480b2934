package org.tongxin.sharing.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongxin.calendar.file.EntryStatus;
import org.tongxin.sharing.BookingState;

/** How a calendar shows a booking in each of its states. */
public final class BookingStatus {
  private BookingStatus() {}

  /** Empty for what takes no room and never did, or was let lapse. */
  public static Optional<EntryStatus> of(BookingState state) {
    return switch (state) {
      case HELD -> Optional.of(EntryStatus.TENTATIVE);
      case CONFIRMED, COMPLETED -> Optional.of(EntryStatus.CONFIRMED);
      case DECLINED, CANCELLED, RECALLED, NO_SHOW -> Optional.of(EntryStatus.CANCELLED);
      case WAITING, EXPIRED -> Optional.empty();
    };
  }

  /** The states that show as {@code status}. */
  public static List<BookingState> states(EntryStatus status) {
    return Stream.of(BookingState.values())
        .filter(state -> of(state).filter(status::equals).isPresent())
        .toList();
  }
}
