package org.tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tongxin.access.Role;
import org.tongxin.stores.EmbeddedStores;

/**
 * Many clients book the same ten resources on two services at once: five that are booked as a
 * whole, five with five places. Nothing is booked twice, no more places than there are, every
 * acknowledged booking is there once, and nobody is shown a deadlock. Run by name alone: {@code
 * -Dattempts=20000 -Dclients=64} is the storm, {@code -Dwithout=nothing_is_booked_twice} drops a
 * constraint first to see that this notices.
 */
@EnabledIfSystemProperty(named = "attempts", matches = "[0-9]+")
class StormIT {
  private static final Path FOLDER = Path.of("target", "storm-data");
  private static final int ATTEMPTS = Integer.getInteger("attempts", 600);
  private static final int CLIENTS = Integer.getInteger("clients", 16);
  private static final int EACH = 5;
  private static final int CAPACITY = 5;
  private static final String MAKE =
      "mutation ($i: MakeOfferInput!) { makeOffer(input: $i) { offer { id } errors { code message } } }";
  private static final String OPEN =
      "mutation ($i: OpenWindowInput!) { openWindow(input: $i) { window { id } errors { code message } } }";
  private static final String BOOK =
      "mutation ($i: BookInput!) { book(input: $i) { booking { id } errors { code message } } }";
  private static final String OVERLAPS =
      """
      select count(*) from booking_line a join booking_line b
      on a.resource_id = b.resource_id and a.booking_id < b.booking_id and a.during && b.during
      where a.active and b.active and a.claim = 0 and b.claim = 0
      """;
  private static final String PEAK =
      """
      select coalesce(max(peak), 0) from (
        select (select sum(b.quantity) from booking_line b
          where b.active and b.resource_id = a.resource_id and b.during @> lower(a.during)) as peak
        from booking_line a where a.active and a.claim = 1) as peaks
      """;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final AtomicInteger left = new AtomicInteger(ATTEMPTS);

  @Test
  void nothingIsBookedTwice() throws Exception {
    System.out.printf("storm with seed %d%n", seed);
    StoresResource.empty(FOLDER);
    Map<String, String> stores = EmbeddedStores.ensure(FOLDER);
    String address = "jdbc:postgresql://" + stores.get("tongxin.postgres.address");

    try (var one = ServiceProcess.start(FOLDER, ServiceProcess.freePort(), stores);
        var other = ServiceProcess.start(FOLDER, ServiceProcess.freePort(), stores);
        var ledger = DriverManager.getConnection(address, "postgres", "postgres")) {
      dropWhatIsToBeMissed(ledger);
      List<String> offers = offers(one);
      var outcome = storm(List.of(one, other), offers);
      check(ledger, outcome);
    }
  }

  /** What came of the attempts: ids of bookings, and how often each refusal was given. */
  private record Outcome(List<String> booked, Map<String, Integer> refused) {}

  private Outcome storm(List<ServiceProcess> services, List<String> offers) throws Exception {
    var outcomes = new ArrayList<Future<Outcome>>();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        Callable<Outcome> work =
            () -> book(services.get(client % services.size()), offers, new Random(seed + client));
        outcomes.add(clients.submit(work));
      }
    }
    var booked = new ArrayList<String>();
    var refused = new TreeMap<String, Integer>();
    for (var outcome : outcomes) {
      booked.addAll(outcome.get().booked());
      outcome.get().refused().forEach((code, times) -> refused.merge(code, times, Integer::sum));
    }
    return new Outcome(booked, refused);
  }

  private Outcome book(ServiceProcess service, List<String> offers, Random random)
      throws Exception {
    Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(2, ChronoUnit.DAYS);
    var booked = new ArrayList<String>();
    var refused = new TreeMap<String, Integer>();
    while (left.getAndDecrement() > 0) {
      int which = random.nextInt(offers.size());
      Instant starts = tomorrow.plus(30L * random.nextInt(48 * 14), ChronoUnit.MINUTES);
      var input =
          Map.of(
              "party", "jh-unit-qingchun",
              "lines",
                  List.of(
                      Map.of(
                          "offer",
                          offers.get(which),
                          "quantity",
                          which < EACH ? 1 : 1 + random.nextInt(3))),
              "starts", starts.toString(),
              "ends", starts.plus(30L * (1 + random.nextInt(6)), ChronoUnit.MINUTES).toString());
      JsonNode answer = service.post(Role.ADMINISTRATOR, BOOK, Map.of("i", input));
      JsonNode payload = answer.path("data").path("book");
      if (payload.path("booking").hasNonNull("id")) {
        booked.add(payload.path("booking").path("id").asText());
      } else {
        refused.merge(code(answer, payload), 1, Integer::sum);
      }
    }
    return new Outcome(booked, refused);
  }

  private static String code(JsonNode answer, JsonNode payload) {
    JsonNode outage = answer.path("errors").path(0).path("extensions").path("code");
    return payload.path("errors").path(0).path("code").asText(outage.asText(answer.toString()));
  }

  private static void check(Connection ledger, Outcome outcome) throws SQLException {
    System.out.printf(
        "%d attempts by %d clients on two services: %d booked, refused %s; overlaps %d, peak %d of %d%n",
        ATTEMPTS,
        CLIENTS,
        outcome.booked().size(),
        outcome.refused(),
        number(ledger, OVERLAPS),
        number(ledger, PEAK),
        CAPACITY);
    assertThat(number(ledger, OVERLAPS)).as("booked twice").isZero();
    assertThat(number(ledger, PEAK)).as("places in use at once").isLessThanOrEqualTo(CAPACITY);
    assertThat(outcome.refused().keySet())
        .as("refusals")
        .isSubsetOf("BOOKING_CONFLICT", "CAPACITY_EXCEEDED", "UNAVAILABLE");
    assertThat(outcome.refused().getOrDefault("UNAVAILABLE", 0))
        .as("attempts that were sent away while the services were cold")
        .isLessThan(1 + ATTEMPTS / 200);
    assertThat(outcome.booked()).as("bookings").hasSizeGreaterThan(2 * EACH);
    assertThat(new HashSet<>(outcome.booked())).hasSameSizeAs(outcome.booked());
    assertThat(number(ledger, "select count(*) from booking where state = 'CONFIRMED'"))
        .as("on record, each acknowledged one once and nothing else")
        .isEqualTo(outcome.booked().size());
  }

  private static List<String> offers(ServiceProcess service) throws Exception {
    var offers = new ArrayList<String>();
    for (int i = 0; i < 2 * EACH; i++) {
      Map<String, ?> terms = i < EACH ? Map.of("exclusive", true) : Map.of("capacity", CAPACITY);
      var listing =
          Map.of("owners", List.of("jh-unit-jiming"), "category", "cat-venue", "title", "场地" + i);
      JsonNode made =
          service.post(
              Role.ADMINISTRATOR, MAKE, Map.of("i", Map.of("listing", listing, "terms", terms)));
      String id = made.path("data").path("makeOffer").path("offer").path("id").asText();
      assertThat(id).as("%s", made).isNotEmpty();
      var window =
          Map.of("offer", id, "rrule", "FREQ=DAILY", "starts", "00:00:00", "ends", "00:00:00");
      JsonNode opened = service.post(Role.ADMINISTRATOR, OPEN, Map.of("i", window));
      assertThat(opened.path("data").path("openWindow").path("window").has("id"))
          .as("%s", opened)
          .isTrue();
      offers.add(id);
    }
    return offers;
  }

  private static void dropWhatIsToBeMissed(Connection ledger) throws SQLException {
    String constraint = System.getProperty("without");
    if (constraint != null) {
      try (var statement = ledger.createStatement()) {
        statement.execute("alter table booking_line drop constraint " + constraint);
      }
    }
  }

  private static long number(Connection ledger, String query) throws SQLException {
    try (var statement = ledger.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
