package org.tongxin.sharing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CANCEL_BOOKING;
import static org.tongxin.Mutation.CLAIM_WISH;
import static org.tongxin.Mutation.REDEEM_WISH;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aWish;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.today;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Who served whom, of a party and among the members of an alliance. */
@OnRealStores
class ServicesTest {
  private static final String SERVICES =
      """
      query ($party: ID!) {
        services(party: $party) { provider { id } receiver { id } bookings wishes }
      }
      """;

  @Test
  void bookingsThatStandAndWishesThatWereRedeemedAreCounted() {
    Reply host = aUnit();
    Reply guest = aUnit();
    Reply hall = anOffer(host, exclusive());
    book(booking(guest, 9, 10, hall)).done();
    book(booking(guest, 11, 12, hall)).done();
    Reply givenUp = book(booking(guest, 13, 14, hall)).done();
    CANCEL_BOOKING.as(Role.COORDINATOR, input("booking", givenUp.id())).done();
    book(booking(host, 15, 16, hall)).done();
    Reply wish = aWish(host);
    CLAIM_WISH.as(Role.COORDINATOR, input("wish", wish.id(), "party", guest.id())).done();
    awaitArrival(REDEEM_WISH.as(Role.COORDINATOR, input("wish", wish.id())).done());

    assertThat(services(Role.COORDINATOR, host))
        .containsExactly(service(host, guest, 2, 0), service(guest, host, 0, 1));
    assertThat(services(Role.COORDINATOR, aUnit())).isEmpty();
  }

  @Test
  void anAllianceSeesWhatItsMembersDoForEachOther() {
    Reply alliance = anAlliance();
    Reply host = aUnit();
    Reply guest = aUnit();
    for (Reply member : List.of(host, guest)) {
      aMember(alliance, member, today().minusDays(9).toString(), null);
    }
    Reply hall = anOffer(host, exclusive());
    book(booking(guest, 9, 10, hall)).done();
    awaitArrival(book(booking(aUnit(), 11, 12, hall)).done());

    assertThat(services(Role.COORDINATOR, alliance)).containsExactly(service(host, guest, 1, 0));
    JsonPath stranger =
        Api.post(
            given().auth().oauth2(Person.who(Role.LIAISON, aUnit().id()).token()),
            SERVICES,
            Map.of("party", alliance.id()));
    assertThat(stranger.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
  }

  private static List<String> services(Role role, Reply party) {
    JsonPath answer = Api.as(role, SERVICES, Map.of("party", party.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.<Map<String, Object>>getList("data.services").stream()
        .map(each ->
            "%s -> %s: %s, %s"
                .formatted(
                    id(each, "provider"),
                    id(each, "receiver"),
                    each.get("bookings"),
                    each.get("wishes")))
        .toList();
  }

  private static Object id(Map<String, Object> service, String of) {
    var party = (Map<?, ?>) Objects.requireNonNull(service.get(of));
    return Objects.requireNonNull(party.get("id"));
  }

  private static String service(Reply provider, Reply receiver, int bookings, int wishes) {
    return "%s -> %s: %s, %s".formatted(provider.id(), receiver.id(), bookings, wishes);
  }
}
