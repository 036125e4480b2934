package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.input.BookingLineInput;

/**
 * Who wants to book what, looked up, with the offers locked in the order of their ids.
 *
 * @param partyId who books
 */
record Request(String partyId, List<Line> lines) {
  private static final int MOST_LINES = 20;
  private static final int MOST = 1_000_000;

  /** One resource that is wanted; {@code field} is its place in the input. */
  record Line(Offer offer, int quantity, String field) {
    BookingLine toBook() {
      return new BookingLine(offer.id(), Room.resource(offer), quantity, offer.terms().exclusive());
    }
  }

  /**
   * Refused where the caller does not act for the party, and where something is not there or not
   * for the party to use.
   *
   * @param field the path of the input that names party and lines
   */
  static Uni<Request> of(
      Transaction transaction,
      Caller caller,
      String field,
      String party,
      List<BookingLineInput> wanted) {
    return Rows.party(transaction, party)
        .map(id -> allowed(caller, field, id, wanted))
        .chain(id ->
            Catalogue.listings(transaction, wanted.stream().map(BookingLineInput::offer).toList())
                .chain(found ->
                    audience(transaction, id)
                        .map(audience -> new Request(id, lines(field, wanted, found, audience)))));
  }

  List<Offer> offers() {
    return lines.stream().map(Line::offer).toList();
  }

  /** Whether somebody has to agree. */
  boolean needsApproval() {
    return lines.stream().anyMatch(line -> line.offer().terms().approval());
  }

  /** Faults that need no offer are told with those of the party. */
  private static String allowed(
      Caller caller, String field, @Nullable String partyId, List<BookingLineInput> wanted) {
    var checks =
        new Checks()
            .found(field + ".party", partyId)
            .that(
                !wanted.isEmpty() && wanted.size() <= MOST_LINES,
                Refusal.badInput(field + ".lines", "须为1至20项", "has 1 to 20 lines"));
    if (partyId == null) {
      for (int i = 0; i < wanted.size(); i++) {
        checkQuantity(checks, field + ".lines." + i, quantity(wanted.get(i)));
      }
    }
    checks.refuse();
    caller.requireActingFor(Objects.requireNonNull(partyId));
    return partyId;
  }

  private static int quantity(BookingLineInput line) {
    return Objects.requireNonNullElse(line.quantity(), 1);
  }

  private static void checkQuantity(Checks checks, String at, int quantity) {
    checks.that(
        quantity >= 1 && quantity <= MOST,
        Refusal.badInput(at + ".quantity", "须为1至1000000", "is 1 to 1000000"));
  }

  /** What the party itself may use, whatever else the caller may see. */
  private static Uni<Audience> audience(Transaction transaction, String partyId) {
    return Audiences.alliances(
            transaction.session(), Set.of(partyId), Fresh.day(transaction, null, Drafting.ZONE))
        .map(alliances -> new Audience(false, Set.of(partyId), Set.of(), alliances));
  }

  private static List<Line> lines(
      String field, List<BookingLineInput> wanted, List<Listing> found, Audience audience) {
    var byKey = new HashMap<String, Offer>();
    found.forEach(listing -> {
      if (listing instanceof Offer offer && audience.sees(offer.listed())) {
        byKey.put(offer.id(), offer);
        byKey.put(offer.code(), offer);
      }
    });
    var checks = new Checks();
    var lines = new ArrayList<Line>();
    var once = new HashSet<String>();
    for (int i = 0; i < wanted.size(); i++) {
      String at = field + ".lines." + i;
      Offer offer = byKey.get(wanted.get(i).offer());
      int quantity = quantity(wanted.get(i));
      checks.found(at + ".offer", offer);
      checkQuantity(checks, at, quantity);
      checks.that(
          offer == null || once.add(offer.id()),
          Refusal.badInput(at + ".offer", "同一供给只能出现一次", "an offer is named once"));
      if (offer != null) {
        lines.add(new Line(offer, quantity, at));
      }
    }
    checkHosts(checks, field, lines);
    checks.refuse();
    return lines;
  }

  /** Whoever agrees to a booking agrees to all of it. */
  private static void checkHosts(Checks checks, String field, List<Line> lines) {
    List<Offer> asking =
        lines.stream().map(Line::offer).filter(offer -> offer.terms().approval()).toList();
    if (asking.isEmpty()) {
      return;
    }
    var hosts = new HashSet<>(asking.getFirst().links().ownerIds());
    asking.forEach(offer -> hosts.retainAll(offer.links().ownerIds()));
    checks.that(
        !hosts.isEmpty(),
        Refusal.badInput(
            field + ".lines",
            "需要不同主体同意的供给须分别预约",
            "offers whose different owners have to agree are booked apart"));
  }
}
