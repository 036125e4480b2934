package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.PAUSE_LISTING;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aBooking;
import static org.tongxin.sharing.SharingFixture.aClosedOffer;
import static org.tongxin.sharing.SharingFixture.aWindow;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.places;
import static org.tongxin.sharing.SharingFixture.today;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.Subscriber;
import org.tongxin.access.Role;

/** Who watches listings and slots is told what changes, and nothing that is not for them. */
@OnRealStores
class ListingSubscriptionsTest {
  private static final String LISTINGS =
      """
      subscription ($alliance: ID!) {
        listingChanged(alliance: $alliance) { position listing { id state title } }
      }
      """;
  private static final String SLOTS =
      """
      subscription ($offer: ID!, $from: DateTime!, $to: DateTime!) {
        slotsChanged(offer: $offer, from: $from, to: $to) {
          offerId slots { starts free } gone { starts }
        }
      }
      """;

  @Test
  void aStrangerHearsOfWhatIsPublicAlone() throws InterruptedException {
    Reply alliance = anAlliance();
    Reply owner = aUnit();
    awaitArrival(aMember(alliance, owner, today().minusDays(9).toString(), null));
    var shared = List.of(alliance.id());

    try (var subscriber = new Subscriber(LISTINGS, Map.of("alliance", alliance.id()))) {
      assertThat(subscriber.hearsNothingFor(500)).isTrue();
      aClosedOffer(
          listing(owner, "alliances", shared, "visibility", Visibility.ALLIANCE), exclusive());
      anOffer(exclusive());
      Reply offer = aClosedOffer(listing(owner, "alliances", shared), exclusive());

      JsonPath made = subscriber.next().setRootPath("data.listingChanged");
      assertThat(made.getString("listing.id")).isEqualTo(offer.id());
      assertThat(made.getString("listing.state")).isEqualTo("OPEN");
      PAUSE_LISTING.as(Role.COORDINATOR, input("listing", offer.id())).done();

      JsonPath paused = subscriber.next().setRootPath("data.listingChanged");
      assertThat(paused.getString("listing.id")).isEqualTo(offer.id());
      assertThat(paused.getString("listing.state")).isEqualTo("PAUSED");
    }
  }

  @Test
  void whoWatchesNothingThatIsThereIsToldSo() throws InterruptedException {
    var nothing = Map.<String, Object>of("offer", "no-such", "from", at(0), "to", at(24));

    try (var slots = new Subscriber(SLOTS, nothing);
        var listings = new Subscriber(LISTINGS, Map.of("alliance", "no-such"))) {
      assertThat(slots.next().getList("errors.extensions.code")).containsExactly("NOT_FOUND");
      assertThat(listings.next().getList("errors.extensions.code")).containsExactly("NOT_FOUND");
    }
  }

  @Test
  void theSlotsThatChangeAreToldAndNoOthers() throws InterruptedException {
    Reply offer = aClosedOffer(listing(aUnit()), places(3));
    aWindow(offer, "starts", "08:00", "ends", "12:00");
    awaitArrival(aWindow(offer, "starts", "13:00", "ends", "17:00"));
    var day = Map.<String, Object>of("offer", offer.id(), "from", at(0), "to", at(24));

    try (var subscriber = new Subscriber(SLOTS, day)) {
      JsonPath all = subscriber.next().setRootPath("data.slotsChanged");
      assertThat(all.getString("offerId")).isEqualTo(offer.id());
      assertThat(all.getList("slots.free")).containsExactly(3, 3);
      aBooking(14, 15, offer);

      JsonPath changed = subscriber.next().setRootPath("data.slotsChanged");
      assertThat(changed.getList("slots.free")).containsExactly(2);
      assertThat(changed.getList("slots.starts")).containsExactly(at(13).toString());
      assertThat(changed.getList("gone")).isEmpty();
    }
  }
}
