package org.tongxin.sharing.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongxin.kernel.Text;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.Offer;

/**
 * A party's bookings with all that a calendar says of them.
 *
 * @param name whose bookings they are
 */
public record Almanac(String name, List<Dated> bookings, Surroundings around) {
  public Almanac {
    bookings = List.copyOf(bookings);
  }

  /** A booking and when it last changed. */
  public record Dated(Booking booking, Instant changed) {}

  /**
   * What bookings refer to, by id.
   *
   * @param names of parties, places, rooms and categories
   * @param zones of offers; an offer that is not there has the default one
   */
  public record Surroundings(
      Map<String, Offer> offers, Map<String, Text> names, Map<String, ZoneId> zones) {
    public static final Surroundings NONE = new Surroundings(Map.of(), Map.of(), Map.of());

    public Surroundings {
      offers = Map.copyOf(offers);
      names = Map.copyOf(names);
      zones = Map.copyOf(zones);
    }

    Offer offer(String id) {
      return Objects.requireNonNull(offers.get(id), id);
    }
  }

  /** In the order of {@link #bookings}; those that no calendar shows are left out. */
  List<Entry> entries() {
    return bookings.stream().flatMap(dated -> Entry.of(dated, around).stream()).toList();
  }
}
