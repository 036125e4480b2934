package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.BLACK_OUT;
import static org.tongxin.Mutation.BOOK;
import static org.tongxin.Mutation.CLOSE_WINDOW;
import static org.tongxin.Mutation.PAUSE_LISTING;
import static org.tongxin.Mutation.UPDATE_OFFER;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.aClosedOffer;
import static org.tongxin.sharing.SharingFixture.aWindow;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.conflicts;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.places;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.journal.Ledger;

/** Every reason for which nothing is booked, and that nothing of it is written. */
@OnRealStores
class BookingRefusalsTest {
  private static final String WRITTEN =
      """
      select (select count(*) from booking) || ' ' || (select count(*) from booking_line)
        || ' ' || (select count(*) from journal)
      """;

  @Inject Ledger ledger;

  private Reply party;

  @BeforeEach
  void aParty() {
    party = aUnit();
  }

  /** Of five places on the day, from hour to hour. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # quantity | from  | to    | refused
          0          | 9     | 10    | BAD_INPUT input.lines.0.quantity
          -3         | 9     | 10    | BAD_INPUT input.lines.0.quantity
          1000001    | 9     | 10    | BAD_INPUT input.lines.0.quantity
          6          | 9     | 10    | CAPACITY_EXCEEDED input.lines.0.quantity
          1          | 10    | 9     | BAD_INPUT input.ends
          1          | 9     | 9     | BAD_INPUT input.ends
          1          | -1440 | -1439 | BAD_INPUT input.starts
          1          | 20000 | 20001 | BAD_INPUT input.starts
          1          | 7     | 9     | BAD_INPUT input.starts
          1          | 21    | 23    | BAD_INPUT input.starts
          1          | 9     | 33    | BAD_INPUT input.starts
          1          | 13    | 15    | BOOKING_CONFLICT input.starts
          """)
  void aPlaceThatCannotBeHadIsRefused(int quantity, int from, int to, String refused)
      throws Throwable {
    Reply offer = anOffer(places(5));
    Reply blackout = blackOut(offer, 14, 16);

    Reply reply = refused(of(from, to, input("offer", offer.id(), "quantity", quantity)));

    assertThat(reply.errors()).containsExactly(refused);
    assertThat(conflicts(reply))
        .containsExactly(refused.startsWith("BOOKING") ? List.of(blackout.id()) : List.of());
  }

  @Test
  void bothATimeAndAMonthOrNeitherIsRefused() throws Throwable {
    Reply offer = anOffer(places(5));
    var both = new HashMap<>(booking(party, 9, 10, offer));
    both.put("passMonth", "2090-01");
    var neither = new HashMap<>(booking(party, 9, 10, offer));
    neither.keySet().removeAll(List.of("starts", "ends"));
    var half = new HashMap<>(booking(party, 9, 10, offer));
    half.remove("ends");
    var odd = new HashMap<>(neither);
    odd.put("passMonth", "2090-13");
    var none = new HashMap<>(neither);
    none.put("passMonth", "2090-01");

    assertThat(refused(both).errors()).containsExactly("BAD_INPUT input.starts");
    assertThat(refused(neither).errors()).containsExactly("BAD_INPUT input.starts");
    assertThat(refused(half).errors()).containsExactly("BAD_INPUT input.ends");
    assertThat(refused(odd).errors()).containsExactly("BAD_INPUT input.passMonth");
    assertThat(refused(none).errors()).containsExactly("BAD_INPUT input.passMonth");
  }

  @Test
  void whatIsNotOpenForUseIsAConflictInWords() throws Throwable {
    Reply paused = anOffer(exclusive());
    PAUSE_LISTING.as(Role.COORDINATOR, input("listing", paused.id())).done();
    Reply windowless = aClosedOffer(listing(aUnit()), exclusive());
    Reply closed = aClosedOffer(listing(aUnit()), exclusive());
    CLOSE_WINDOW.as(Role.COORDINATOR, input("window", aWindow(closed).id())).done();
    Reply sizeless = anOffer(input());

    assertSaid(paused, "the offer is not open");
    assertSaid(windowless, "its hours are not known");
    assertSaid(closed, "its hours are not known");
    assertSaid(sizeless, "its capacity is not known");
  }

  @Test
  void anOfferThatNobodyIsNamedForIsAConflict() throws Throwable {
    Reply offer = anOffer(exclusive());
    forgetOwners(offer);

    assertSaid(offer, "nobody is named");
  }

  @Test
  void anOfferThatNobodyIsNamedForIsSharedByAnAdministrator() throws Throwable {
    Reply offer = anOffer(exclusive());
    Reply alliance = anAlliance();
    forgetOwners(offer);
    var change = input("offer", offer.id(), "listing", input("alliances", List.of(alliance.id())));

    Reply shared = UPDATE_OFFER.as(Role.ADMINISTRATOR, change).done();

    assertThat(shared.list("alliances.id")).containsExactly(alliance.id());
    assertThat(shared.list("owners.id")).isEmpty();
  }

  /** Only a source can tell of an offer without saying whose it is. */
  private void forgetOwners(Reply offer) throws Throwable {
    VertxContextSupport.subscribeAndAwait(() ->
        ledger.write(
            "test",
            transaction ->
                transaction
                    .session()
                    .createNativeQuery("update listing set owner_ids = '{}' where id = :id")
                    .setParameter("id", offer.id())
                    .executeUpdate()));
  }

  @Test
  void whatThePartyMayNotKnowOfIsNotFound() throws Throwable {
    Reply owner = aUnit();
    Reply draft = aClosedOffer(listing(owner, "draft", true), exclusive());
    Reply hidden = aClosedOffer(listing(owner, "visibility", Visibility.UNIT), exclusive());

    for (String offer : List.of(draft.id(), hidden.id(), hidden.get("code"), "no-such")) {
      assertThat(refused(of(9, 10, Map.of("offer", offer))).errors())
          .containsExactly("NOT_FOUND input.lines.0.offer");
    }
    party = owner;
    assertThat(refused(of(9, 10, Map.of("offer", draft.id()))).errors())
        .as("its own draft")
        .containsExactly("CONFLICT input.lines.0.offer");
  }

  @Test
  void nobodyBooksForAPartyThatIsNotTheirs() throws Throwable {
    Reply offer = anOffer(exclusive());
    var stranger = Person.who(Role.LIAISON, aUnit().id());
    var member = Person.who(Role.MEMBER, party.id());
    String before = written();

    assertThat(BOOK.as(stranger, booking(party, 9, 10, offer)).codes())
        .containsExactly("FORBIDDEN");
    assertThat(BOOK.as(member, booking(party, 9, 10, offer)).codes()).containsExactly("FORBIDDEN");
    var unknown = new HashMap<>(booking(party, 9, 10, offer));
    unknown.put("party", "no-such");
    unknown.put("lines", List.of(input("offer", offer.id(), "quantity", 0)));
    assertThat(BOOK.as(stranger, unknown).errors())
        .containsExactly("NOT_FOUND input.party", "BAD_INPUT input.lines.0.quantity");
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void linesAreCountedAndEachNamesSomethingElse() throws Throwable {
    Reply offer = anOffer(places(5));
    var many = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 21; i++) {
      many.add(input("offer", "no-such-" + i));
    }
    var twice =
        of(
            9,
            10,
            List.of(input("offer", offer.id()), input("offer", offer.get("code"), "quantity", 0)));

    assertThat(refused(of(9, 10, many)).errors()).containsExactly("BAD_INPUT input.lines");
    assertThat(refused(of(9, 10, List.of())).errors()).containsExactly("BAD_INPUT input.lines");
    assertThat(refused(twice).errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.lines.1.offer", "BAD_INPUT input.lines.1.quantity");
  }

  @Test
  void allThatIsWrongWithSeveralLinesIsSaidAtOnce() throws Throwable {
    Reply small = anOffer(places(2));
    Reply full = anOffer(places(1));
    Reply taken = SharingFixture.aBooking(9, 10, full);

    Reply reply =
        refused(
            of(
                9,
                10,
                List.of(input("offer", small.id(), "quantity", 3), input("offer", full.id()))));

    assertThat(reply.errors())
        .containsExactlyInAnyOrder(
            "CAPACITY_EXCEEDED input.lines.0.quantity", "CAPACITY_EXCEEDED input.lines.1.offer");
    assertThat(conflicts(reply)).contains(List.of(taken.id()));
  }

  @Test
  void whatTwoHostsHaveToAgreeToIsBookedApart() throws Throwable {
    Reply host = aUnit();
    Reply one = anOffer(host, exclusive("approval", true));
    Reply sameHost = anOffer(host, places(3, "approval", true));
    Reply another = anOffer(exclusive("approval", true));

    assertThat(refused(booking(party, 9, 10, one, another)).errors())
        .containsExactly("BAD_INPUT input.lines");
    assertThat(
            SharingFixture.book(booking(party, 9, 10, one, sameHost, anOffer(exclusive())))
                .done()
                .get("state"))
        .isEqualTo("HELD");
  }

  @Test
  void aRepeatedKeyBooksOnceAndWithOtherWordsIsAMismatch() {
    Reply offer = anOffer(places(5));
    String key = word();
    Reply first = SharingFixture.book(booking(party, 9, 10, offer), "idempotencyKey", key).done();

    assertThat(SharingFixture.book(booking(party, 9, 10, offer), "idempotencyKey", key).payload())
        .isEqualTo(first.payload());
    assertThat(SharingFixture.book(booking(party, 9, 11, offer), "idempotencyKey", key).codes())
        .containsExactly("IDEMPOTENCY_MISMATCH");
  }

  private void assertSaid(Reply offer, String words) throws Throwable {
    Reply reply = refused(booking(party, 9, 10, offer));
    assertThat(reply.errors()).containsExactly("CONFLICT input.lines.0.offer");
    assertThat(reply.messages().getFirst()).contains(words);
  }

  private static Reply blackOut(Reply offer, int from, int to) {
    return BLACK_OUT
        .as(
            Role.COORDINATOR,
            input("offer", offer.id(), "starts", at(from), "ends", at(to), "reason", "检修"))
        .done();
  }

  private Map<String, Object> of(int from, int to, Map<String, ?> line) {
    return of(from, to, List.of(line));
  }

  private Map<String, Object> of(int from, int to, List<? extends Map<String, ?>> lines) {
    var booking = new HashMap<>(booking(party, at(from), at(to)));
    booking.put("lines", lines);
    return booking;
  }

  /** Refused, and nothing is written. */
  private Reply refused(Map<String, Object> booking) throws Throwable {
    String before = written();
    Reply reply = BOOK.as(Role.COORDINATOR, booking);
    assertThat(reply.json().getList("errors")).as(reply.json().prettify()).isNull();
    assertThat(written()).isEqualTo(before);
    return reply;
  }

  private String written() throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() ->
        ledger.read(session -> session.createNativeQuery(WRITTEN, String.class).getSingleResult()));
  }
}
