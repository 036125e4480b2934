package org.tongxin.sharing.calendar;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.tongxin.kernel.Text;
import org.tongxin.sharing.Offer;

/**
 * What bookings refer to, by id.
 *
 * @param names of parties, places, rooms and categories
 * @param zones of offers; an offer that is not there has the default one
 */
public record Surroundings(
    Map<String, Offer> offers, Map<String, Text> names, Map<String, ZoneId> zones) {
  public Surroundings {
    offers = Map.copyOf(offers);
    names = Map.copyOf(names);
    zones = Map.copyOf(zones);
  }

  Offer offer(String id) {
    return Objects.requireNonNull(offers.get(id), id);
  }
}
