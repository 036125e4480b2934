package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongxin.Mutation;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.Subscriber;
import org.tongxin.access.DemoIssuer;
import org.tongxin.access.Role;
import org.tongxin.sharing.Visibility;

/** Whoever acts for a party hears of what fits its listings, and nobody else does. */
@OnRealStores
class MatchSubscriptionTest {
  private static final String FOUND =
      """
      subscription ($party: ID!, $leastPoints: Int, $after: String) {
        matchFound(party: $party, leastPoints: $leastPoints, after: $after) {
          position yours { id } match { score listing { id } misses { rule } reasons { points } }
        }
      }
      """;
  private static final String ROOT = "data.matchFound";

  @Test
  void whatFitsIsToldWhenItIsPublishedAndAgainSinceAPosition() throws InterruptedException {
    Reply alliance = anAlliance();
    Reply giver = aUnit();
    Reply getter = aUnit();
    aMember(alliance, giver, "2020-01-01", null);
    aMember(alliance, getter, "2020-01-01", null);
    String title = "夜间停车位" + word();
    Reply offer = anOffer(giver, "title", title);
    awaitArrival(offer);
    String token = Person.who(Role.LIAISON, giver.id()).token();
    Map<String, Object> watched = input("party", giver.id(), "leastPoints", 200);

    try (var subscriber = new Subscriber(token, FOUND, watched)) {
      assertThat(subscriber.hearsNothingFor(500)).isTrue();
      aNeed(getter, "title", title, "visibility", Visibility.UNIT);
      anOffer(getter, "title", title);
      Reply need = aNeed(getter, "title", title);

      JsonPath told = subscriber.next().setRootPath(ROOT);

      assertThat(told.getString("match.listing.id")).isEqualTo(need.id());
      assertThat(told.getString("yours.id")).isEqualTo(offer.id());
      assertThat(told.getInt("match.score")).isGreaterThanOrEqualTo(200);
      assertThat(told.getList("match.misses")).isEmpty();
    }
    watched = input("party", giver.id(), "leastPoints", 200, "after", offer.position());
    try (var again = new Subscriber(token, FOUND, watched)) {
      assertThat(again.next().setRootPath(ROOT).getString("yours.id")).isEqualTo(offer.id());
    }
  }

  @Test
  void whoDoesNotActForThePartyAnyMoreHearsNothing() throws InterruptedException {
    Reply giver = aUnit();
    String title = "夜间停车位" + word();
    awaitArrival(anOffer(giver, "title", title));
    Person liaison = Person.anybody();
    Reply grant =
        Mutation.GRANT_ROLE
            .as(
                Role.ADMINISTRATOR,
                input(
                    "issuer",
                    DemoIssuer.ISSUER,
                    "subject",
                    liaison.subject(),
                    "role",
                    Role.LIAISON,
                    "party",
                    giver.id()))
            .done();

    try (var subscriber =
        new Subscriber(liaison.token(), FOUND, input("party", giver.id(), "leastPoints", 100))) {
      assertThat(subscriber.hearsNothingFor(500)).isTrue();
      Mutation.REVOKE_ROLE.as(Role.ADMINISTRATOR, input("grant", grant.id())).done();
      aNeed(aUnit(), "title", title);

      assertThat(subscriber.next().getList("errors.extensions.code")).containsExactly("FORBIDDEN");
    }
  }

  @Test
  void whoMayNotHearIsToldWhy() throws InterruptedException {
    Reply party = aUnit();
    awaitArrival(party);
    String token = Person.who(Role.LIAISON, aUnit().id()).token();

    assertThat(refusal(null, input("party", party.id()))).isEqualTo("UNAUTHENTICATED");
    assertThat(refusal(token, input("party", party.id()))).isEqualTo("FORBIDDEN");
    assertThat(refusal(token, input("party", "no-such"))).isEqualTo("NOT_FOUND");
    assertThat(refusal(token, input("party", party.id(), "leastPoints", 0))).isEqualTo("BAD_INPUT");
    assertThat(refusal(token, input("party", party.id(), "after", "soon"))).isEqualTo("BAD_INPUT");
  }

  private static String refusal(@Nullable String token, Map<String, Object> watched)
      throws InterruptedException {
    try (var subscriber = new Subscriber(token, FOUND, watched)) {
      return subscriber.next().getString("errors[0].extensions.code");
    }
  }
}
