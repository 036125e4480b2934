package org.tongxin.sharing.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.calendar.file.EntryWords;
import org.tongxin.kernel.Text;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.Offer;

/** What a calendar says of a booking. */
final class BookingWords {
  private static final String AND = "、";

  private BookingWords() {}

  static EntryWords of(Booking booking, Surroundings around) {
    List<Offer> offers =
        booking.lines().stream().map(line -> around.offer(line.offerId())).toList();
    return new EntryWords(
        offers.stream().map(BookingWords::title).collect(Collectors.joining(AND)),
        description(booking, around),
        offers.stream()
            .map(offer -> place(offer, around.names()))
            .filter(place -> !place.isEmpty())
            .distinct()
            .collect(Collectors.joining(AND)),
        offers.stream()
            .flatMap(offer -> named(offer.links().categoryId(), around.names()))
            .map(name -> Objects.requireNonNullElse(name.zh(), ""))
            .distinct()
            .toList());
  }

  private static String description(Booking booking, Surroundings around) {
    var lines = new ArrayList<String>();
    named(booking.bookerId(), around.names())
        .forEach(name -> lines.add("预约方 (booked by): " + EntryWords.both(name)));
    for (BookingLine line : booking.lines()) {
      String many = line.exclusive() ? "整体 (as a whole)" : String.valueOf(line.quantity());
      String of = booking.lines().size() == 1 ? "" : title(around.offer(line.offerId())) + " ";
      lines.add("数量 (quantity): " + of + many);
    }
    return String.join("\n", lines);
  }

  private static String place(Offer offer, Map<String, Text> names) {
    return Stream.of(offer.links().placeId(), offer.links().roomId())
        .flatMap(id -> named(id, names))
        .map(EntryWords::both)
        .collect(Collectors.joining(" "));
  }

  private static Stream<Text> named(@Nullable String id, Map<String, Text> names) {
    return id == null ? Stream.empty() : Stream.ofNullable(names.get(id));
  }

  private static String title(Offer offer) {
    return EntryWords.both(new Text(offer.title(), offer.titleEn()));
  }
}
