package org.tongxin.sharing;

import static org.tongxin.Mutation.ADD_CATEGORY;
import static org.tongxin.Mutation.BOOK;
import static org.tongxin.Mutation.MAKE_OFFER;
import static org.tongxin.Mutation.OPEN_WINDOW;
import static org.tongxin.Mutation.RAISE_NEED;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/**
 * Offers, windows, bookings and wishes of a test's own. Offers are open daily from 8 to 22 o'clock
 * in Shanghai from today on; what is booked is booked of {@link #day}.
 */
public final class SharingFixture {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static @Nullable String category;

  private SharingFixture() {}

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** The day of which things are booked. */
  public static LocalDate day() {
    return today().plusDays(30);
  }

  /** An instant on {@link #day}, by the clocks of Shanghai. */
  public static Instant at(int hour) {
    return at(day(), hour);
  }

  public static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.MIN).atZone(ZONE).plusHours(hour).toInstant();
  }

  /** Id of a category; the same one for everybody. */
  public static synchronized String aCategory() {
    String found = category;
    if (found == null) {
      found =
          ADD_CATEGORY
              .as(Role.COORDINATOR, input("name", "试用类目", "nameEn", "Tried", "code", word()))
              .done()
              .id();
      category = found;
    }
    return found;
  }

  /** What a listing's input says in common; more names and values replace or add. */
  public static Map<String, Object> listing(Reply owner, @Nullable Object... more) {
    var listing = new HashMap<>(input("title", "试用条目" + word(), "category", aCategory()));
    listing.put("owners", List.of(owner.id()));
    listing.put("visibility", Visibility.PUBLIC);
    listing.putAll(input(more));
    return listing;
  }

  /** How an offer is booked as a whole. */
  public static Map<String, Object> exclusive(@Nullable Object... more) {
    var terms = new HashMap<>(input("exclusive", true));
    terms.putAll(input(more));
    return terms;
  }

  /** How an offer is booked by places. */
  public static Map<String, Object> places(int capacity, @Nullable Object... more) {
    var terms = new HashMap<>(input("capacity", capacity));
    terms.putAll(input(more));
    return terms;
  }

  /** A public offer that is open from 8 to 22 o'clock. */
  public static Reply anOffer(Reply owner, Map<String, Object> terms) {
    Reply offer = aClosedOffer(listing(owner), terms);
    aWindow(offer);
    return offer;
  }

  /** The same of an owner whom nobody else knows. */
  public static Reply anOffer(Map<String, Object> terms) {
    return anOffer(aUnit(), terms);
  }

  /** An offer without any window. */
  public static Reply aClosedOffer(Map<String, Object> listing, Map<String, Object> terms) {
    return MAKE_OFFER.as(Role.COORDINATOR, input("listing", listing, "terms", terms)).done();
  }

  /** Daily from 8 to 22 o'clock, unless {@code more} says otherwise. */
  public static Reply aWindow(Reply offer, @Nullable Object... more) {
    return openWindow(offer, more).done();
  }

  /** The same, refused or not. */
  public static Reply openWindow(Reply offer, @Nullable Object... more) {
    var window = new HashMap<>(input("offer", offer.id(), "rrule", "FREQ=DAILY"));
    window.put("starts", "08:00");
    window.put("ends", "22:00");
    window.putAll(input(more));
    return OPEN_WINDOW.as(Role.COORDINATOR, window);
  }

  /** One place of each offer, or the whole of it. */
  public static Map<String, Object> booking(
      Reply party, Instant from, Instant to, Reply... offers) {
    var lines = Arrays.stream(offers).map(offer -> Map.of("offer", offer.id())).toList();
    return input("party", party.id(), "lines", lines, "starts", from, "ends", to);
  }

  /** Of the day's hours, in a mutable map. */
  public static Map<String, Object> booking(Reply party, int from, int to, Reply... offers) {
    return booking(party, at(from), at(to), offers);
  }

  public static Reply book(Map<String, Object> booking, @Nullable Object... more) {
    var whole = new HashMap<>(booking);
    whole.putAll(input(more));
    return BOOK.as(Role.COORDINATOR, whole);
  }

  /** A booking by somebody whom nobody else knows. */
  public static Reply aBooking(int from, int to, Reply... offers) {
    return book(booking(aUnit(), from, to, offers)).done();
  }

  /** A wish that everybody sees. */
  public static Reply aWish(Reply owner) {
    var listing =
        listing(owner, "quantity", input("amount", 1, "unitOfMeasure", UnitOfMeasure.ITEM));
    return RAISE_NEED.as(Role.COORDINATOR, input("listing", listing, "kind", NeedKind.WISH)).done();
  }

  /** Ids of bookings that stand in the way of what was refused. */
  public static List<List<String>> conflicts(Reply refused) {
    return refused.json().getList("data." + refused.field() + ".errors.conflictsWith");
  }
}
