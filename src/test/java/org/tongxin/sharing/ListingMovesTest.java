package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.FULFIL_LISTING;
import static org.tongxin.Mutation.MAKE_OFFER;
import static org.tongxin.Mutation.PAUSE_LISTING;
import static org.tongxin.Mutation.PUBLISH_LISTING;
import static org.tongxin.Mutation.RENEW_LISTING;
import static org.tongxin.Mutation.RESUME_LISTING;
import static org.tongxin.Mutation.WITHDRAW_LISTING;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.today;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.MovableClock;
import org.tongxin.Mutation;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.sharing.ledger.Clock;

/** Listings are moved through their life cycle by people and by the clock. */
@OnRealStores
class ListingMovesTest {
  @Inject MovableClock time;
  @Inject Clock clock;

  @AfterEach
  void theTimeIsNowAgain() {
    time.moveBack();
  }

  @Test
  void anOwnerTakesAListingThroughItsLife() {
    Reply unit = aUnit();
    var owner = Person.who(Role.LIAISON, unit.id());
    Reply draft = MAKE_OFFER.as(owner, input("listing", listing(unit, "draft", true))).done();
    assertThat(draft.get("state")).isEqualTo("DRAFT");

    assertThat(state(PUBLISH_LISTING.as(owner, of(draft)))).isEqualTo("OPEN");
    assertThat(state(PAUSE_LISTING.as(owner, of(draft)))).isEqualTo("PAUSED");
    assertThat(state(RESUME_LISTING.as(owner, of(draft)))).isEqualTo("OPEN");
    assertThat(state(FULFIL_LISTING.as(owner, of(draft)))).isEqualTo("FULFILLED");
    assertThat(RESUME_LISTING.as(owner, of(draft)).errors())
        .as("only a coordinator gives back what was fulfilled")
        .containsExactly("FORBIDDEN input.listing");
    assertThat(WITHDRAW_LISTING.as(owner, of(draft)).errors())
        .containsExactly("CONFLICT input.listing");
  }

  @Test
  void aCoordinatorOfItsAllianceMovesItToo() {
    Reply alliance = anAlliance();
    Reply offer = shared(alliance);
    var coordinator = Person.who(Role.COORDINATOR, alliance.id());

    assertThat(state(PAUSE_LISTING.as(coordinator, of(offer)))).isEqualTo("PAUSED");
    assertThat(state(FULFIL_LISTING.as(coordinator, of(offer)))).isEqualTo("FULFILLED");
    assertThat(state(RESUME_LISTING.as(coordinator, of(offer)))).isEqualTo("OPEN");
    assertThat(state(WITHDRAW_LISTING.as(coordinator, of(offer)))).isEqualTo("WITHDRAWN");
    assertThat(
            PAUSE_LISTING
                .as(Person.who(Role.COORDINATOR, anAlliance().id()), of(shared(alliance)))
                .errors())
        .as("of another alliance")
        .containsExactly("NOT_FOUND input.listing");
  }

  /** All of which somebody does who has no right to. */
  @ParameterizedTest
  @EnumSource(
      value = Mutation.class,
      names = {
        "PAUSE_LISTING",
        "FULFIL_LISTING",
        "WITHDRAW_LISTING",
        "RENEW_LISTING",
        "PUBLISH_LISTING",
        "RESUME_LISTING"
      })
  void aStrangerIsForbiddenWhatTheySeeAndFindsNothingElse(Mutation mutation) {
    Reply unit = aUnit();
    Reply open = make(listing(unit));
    Reply draft = make(listing(unit, "draft", true));
    Reply own = make(listing(unit, "visibility", Visibility.UNIT));
    var stranger = Person.who(Role.LIAISON, aUnit().id());

    assertThat(mutation.as(stranger, of(open)).codes()).containsExactly("FORBIDDEN");
    assertThat(mutation.as(stranger, of(draft)).errors())
        .containsExactly("NOT_FOUND input.listing");
    assertThat(mutation.as(stranger, of(own)).errors()).containsExactly("NOT_FOUND input.listing");
  }

  /** A liaison of every party keeps the drafts of every party. */
  @Test
  void whoActsForEverybodyPublishesEverybodysDrafts() {
    Reply draft =
        MAKE_OFFER.as(Role.LIAISON, input("listing", listing(aUnit(), "draft", true))).done();

    assertThat(state(PUBLISH_LISTING.as(Role.LIAISON, of(draft)))).isEqualTo("OPEN");
  }

  @Test
  void whatHasChangedSinceItWasReadIsAVersionConflict() {
    Reply offer = make(listing(aUnit()));
    PAUSE_LISTING.as(Role.COORDINATOR, of(offer, "expectedVersion", 1)).done();

    Reply refused = RESUME_LISTING.as(Role.COORDINATOR, of(offer, "expectedVersion", 1));

    assertThat(refused.errors()).containsExactly("VERSION_CONFLICT input.expectedVersion");
    assertThat(RENEW_LISTING.as(Role.COORDINATOR, of(offer, "expectedVersion", 1)).codes())
        .contains("VERSION_CONFLICT");
    assertThat(RESUME_LISTING.as(Role.COORDINATOR, of(offer, "expectedVersion", 2)).version())
        .isEqualTo(3);
  }

  @Test
  void theSameKeyPausesOnce() {
    Reply offer = make(listing(aUnit()));
    var input = of(offer, "idempotencyKey", word());
    Reply first = PAUSE_LISTING.as(Role.COORDINATOR, input).done();

    Reply second = PAUSE_LISTING.as(Role.COORDINATOR, input).done();

    assertThat(second.payload()).isEqualTo(first.payload());
    assertThat(PAUSE_LISTING.as(Role.COORDINATOR, of(offer)).errors())
        .containsExactly("CONFLICT input.listing");
  }

  @Test
  void aListingExpiresOnItsLastDayAndIsRenewed() throws Throwable {
    Reply unit = aUnit();
    var owner = Person.who(Role.LIAISON, unit.id());
    Reply open = make(listing(unit, "until", today().plusDays(3)));
    Reply paused = make(listing(unit, "until", today().plusDays(3)));
    PAUSE_LISTING.as(owner, of(paused)).done();
    time.moveTo(at(today().plusDays(2), 23));
    look();
    assertThat(RESUME_LISTING.as(owner, of(paused)).done().get("state")).isEqualTo("OPEN");
    PAUSE_LISTING.as(owner, of(paused)).done();

    time.moveTo(at(today().plusDays(3), 1));
    look();

    for (Reply one : List.of(open, paused)) {
      assertThat(PAUSE_LISTING.as(owner, of(one)).errors())
          .containsExactly("EXPIRED input.listing");
      assertThat(RENEW_LISTING.as(owner, of(one)).errors())
          .as("without a later day")
          .containsExactly("BAD_INPUT input.until");
      assertThat(state(RENEW_LISTING.as(owner, of(one, "until", today().plusDays(9)))))
          .isEqualTo("OPEN");
    }
  }

  @Test
  void anOpenListingIsLookedAtAgainAndBadDaysAreSaidAtOnce() {
    Reply offer = make(listing(aUnit()));

    assertThat(
            RENEW_LISTING
                .as(
                    Role.COORDINATOR,
                    of(
                        offer,
                        "until",
                        today().minusDays(1),
                        "reviewBy",
                        today().minusDays(1),
                        "expectedVersion",
                        9))
                .errors())
        .contains(
            "VERSION_CONFLICT input.expectedVersion",
            "BAD_INPUT input.until",
            "BAD_INPUT input.reviewBy");
    Reply renewed =
        RENEW_LISTING.as(Role.COORDINATOR, of(offer, "reviewBy", today().plusDays(90))).done();
    assertThat(renewed.get("validity.reviewBy")).isEqualTo(today().plusDays(90).toString());
    assertThat(renewed.get("state")).isEqualTo("OPEN");
  }

  @Test
  void aPausedListingIsLookedAtAgainAndStaysPaused() {
    Reply offer = make(listing(aUnit()));
    PAUSE_LISTING.as(Role.COORDINATOR, of(offer)).done();

    Reply renewed =
        RENEW_LISTING.as(Role.COORDINATOR, of(offer, "until", today().plusDays(90))).done();

    assertThat(renewed.get("state")).isEqualTo("PAUSED");
    assertThat(renewed.get("validity.until")).isEqualTo(today().plusDays(90).toString());
  }

  @Test
  void everythingThatIsWrongWithANewOfferIsSaidAtOnce() {
    var listing =
        listing(
            aUnit(),
            "title",
            " ",
            "code",
            "NO",
            "visibility",
            Visibility.ALLIANCE,
            "until",
            today(),
            "quantity",
            input("amount", 1.5, "unitOfMeasure", "SEAT"),
            "beneficiaries",
            input("count", 0));
    var terms = input("capacity", 0, "recallNoticeHours", 0);

    assertThat(MAKE_OFFER.as(Role.COORDINATOR, input("listing", listing, "terms", terms)).errors())
        .contains(
            "BAD_INPUT input.listing.title",
            "BAD_INPUT input.listing.code",
            "BAD_INPUT input.listing.visibility",
            "BAD_INPUT input.listing.until",
            "BAD_INPUT input.listing.quantity.amount",
            "BAD_INPUT input.listing.beneficiaries.count",
            "BAD_INPUT input.terms.capacity",
            "BAD_INPUT input.terms.recallNoticeHours");
  }

  private void look() throws Throwable {
    VertxContextSupport.subscribeAndAwait(clock::look);
  }

  private static Reply shared(Reply alliance) {
    Reply unit = aUnit();
    aMember(alliance, unit, today().toString(), null);
    return make(
        listing(unit, "alliances", List.of(alliance.id()), "visibility", Visibility.ALLIANCE));
  }

  private static Reply make(Map<String, Object> listing) {
    return MAKE_OFFER.as(Role.COORDINATOR, input("listing", listing)).done();
  }

  private static Map<String, Object> of(Reply listing, @Nullable Object... more) {
    var input = input(more);
    input.put("listing", listing.id());
    return input;
  }

  private static String state(Reply moved) {
    return moved.done().get("state");
  }
}
