package org.tongxin.network.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day that a question is about.
 *
 * @param date null for today, in the zone of each alliance asked about
 * @param now the instant of the question
 */
public record AsOf(@Nullable LocalDate date, Instant now) {
  /** The zone of days that belong to no alliance. */
  public static final String DEFAULT_ZONE = "Asia/Shanghai";

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    // The driver sends null as null, which a map of its own allows; Map.of would not.
    put(parameters, "asOf", date);
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    parameters.put("zone", DEFAULT_ZONE);
    return parameters;
  }

  @SuppressWarnings("NullAway") // a null value, on purpose
  private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
    parameters.put(name, value);
  }
}
