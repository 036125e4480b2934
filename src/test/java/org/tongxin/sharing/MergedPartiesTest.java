package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CLAIM_WISH;
import static org.tongxin.Mutation.MERGE_UNITS;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitAgreement;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aWish;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.exclusive;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Two records that are one unit: what the one shares, books, claims and watches is the other's. */
@OnRealStores
class MergedPartiesTest {
  private static final String OPEN_FEED =
      """
      mutation ($party: ID!) { openCalendarFeed(input: {party: $party}) { feed { id version } } }
      """;
  private static final String AFTERWARDS =
      """
      query ($kept: ID!, $booking: ID!, $claim: ID!) {
        listings(where: {owner: $kept}, first: 10) { nodes { id } }
        booking: node(id: $booking) { ... on Booking { version party { id } } }
        claim: node(id: $claim) { ... on Claim { version party { id } } }
        calendarFeeds(party: $kept) { id version party { id } }
        services(party: $kept) { provider { id } receiver { id } bookings }
      }
      """;

  @Test
  void everythingGoesWithTheUnit() throws InterruptedException {
    Reply old = aUnit();
    Reply kept = aUnit();
    Reply offer = anOffer(old, exclusive());
    Reply booked = book(booking(old, 9, 10, anOffer(exclusive()))).done();
    Reply asked = book(booking(aUnit(), 9, 10, offer)).done();
    Reply claim =
        CLAIM_WISH
            .as(Role.COORDINATOR, input("wish", aWish(aUnit()).id(), "party", old.id()))
            .done();
    String feed =
        Api.as(Role.COORDINATOR, OPEN_FEED, Map.of("party", old.id()))
            .getString("data.openCalendarFeed.feed.id");

    awaitArrival(
        MERGE_UNITS
            .as(Role.ADMINISTRATOR, input("from", old.id(), "into", kept.id(), "reason", "同一单位"))
            .done());

    JsonPath found =
        Api.as(
            Role.COORDINATOR,
            AFTERWARDS,
            Map.of("kept", kept.id(), "booking", booked.id(), "claim", claim.id()));
    assertThat(found.getList("errors")).as(found.prettify()).isNull();
    found.setRootPath("data");
    assertThat(found.getList("listings.nodes.id")).containsExactly(offer.id());
    assertThat(found.getString("booking.party.id")).isEqualTo(kept.id());
    assertThat(found.getInt("booking.version")).isEqualTo(booked.version() + 1);
    assertThat(found.getString("claim.party.id")).isEqualTo(kept.id());
    assertThat(found.getInt("claim.version")).isEqualTo(claim.version() + 1);
    assertThat(found.getString("calendarFeeds[0].id")).isEqualTo(feed);
    assertThat(found.getInt("calendarFeeds[0].version")).isEqualTo(2);
    assertThat(found.getList("services.bookings")).hasSize(2);
    assertThat(found.getList("services.provider.id")).contains(kept.id());
    assertThat(asked.get("state")).isEqualTo("CONFIRMED");
    awaitAgreement();
  }
}
