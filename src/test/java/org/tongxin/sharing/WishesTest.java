package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CLAIM_WISH;
import static org.tongxin.Mutation.RAISE_NEED;
import static org.tongxin.Mutation.REDEEM_WISH;
import static org.tongxin.Mutation.RELEASE_WISH;
import static org.tongxin.Mutation.RESUME_LISTING;
import static org.tongxin.Mutation.WITHDRAW_LISTING;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aWish;
import static org.tongxin.sharing.SharingFixture.listing;

import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Wishes are claimed by one party at a time, given back, and redeemed by whom they are of. */
@OnRealStores
class WishesTest {
  @Test
  void aWishIsClaimedAndRedeemed() {
    Reply owner = aUnit();
    Reply wish = aWish(owner);
    Reply party = aUnit();

    Reply claim = claim(wish, party).done();
    assertThat(claim.get("party.id")).isEqualTo(party.id());
    assertThat(claim.get("wish.state")).isEqualTo("OPEN");
    assertThat(left(claim)).as("left while it is claimed").isEqualTo("0");
    Reply redeemed =
        REDEEM_WISH.as(Person.who(Role.LIAISON, owner.id()), input("wish", wish.id())).done();

    assertThat(redeemed.id()).isEqualTo(claim.id());
    assertThat(redeemed.get("redeemedAt")).isNotNull();
    assertThat(redeemed.get("wish.state")).isEqualTo("FULFILLED");
    assertThat(claim(wish, aUnit()).errors()).containsExactly("CONFLICT input.wish");
  }

  @Test
  void aClaimedWishIsClaimedAgainOnceItIsGivenUp() {
    Reply wish = aWish(aUnit());
    Reply party = aUnit();
    claim(wish, party).done();
    assertThat(claim(wish, aUnit()).errors()).containsExactly("CONFLICT input.wish");
    assertThat(claim(wish, party).errors()).containsExactly("CONFLICT input.wish");

    Reply released =
        RELEASE_WISH.as(Person.who(Role.LIAISON, party.id()), input("wish", wish.id())).done();

    assertThat(released.get("releasedAt")).isNotNull();
    assertThat(left(released)).as("left once it is given up").isEqualTo("1");
    claim(wish, aUnit()).done();
  }

  @Test
  void aWishThatWasNotKeptAfterAllIsOpenAgainAndClaimedByAnother() {
    Reply wish = aWish(aUnit());
    Reply claim = claim(wish, aUnit()).done();
    REDEEM_WISH.as(Role.COORDINATOR, input("wish", wish.id())).done();

    RESUME_LISTING.as(Role.ADMINISTRATOR, input("listing", wish.id())).done();

    Reply another = claim(wish, aUnit()).done();
    assertThat(another.id()).isNotEqualTo(claim.id());
    assertThat(RELEASE_WISH.as(Role.COORDINATOR, input("wish", wish.id())).done().id())
        .isEqualTo(another.id());
  }

  @Test
  void nobodyClaimsTheirOwnWishOrForSomebodyElse() {
    Reply owner = aUnit();
    Reply wish = aWish(owner);
    var stranger = Person.who(Role.LIAISON, aUnit().id());

    assertThat(claim(wish, owner).errors()).containsExactly("BAD_INPUT input.party");
    assertThat(CLAIM_WISH.as(stranger, input("wish", wish.id(), "party", aUnit().id())).codes())
        .containsExactly("FORBIDDEN");
    assertThat(
            CLAIM_WISH.as(Role.COORDINATOR, input("wish", wish.id(), "party", "no-such")).errors())
        .containsExactly("NOT_FOUND input.party");
    Reply party = aUnit();
    claim(wish, party).done();
    assertThat(RELEASE_WISH.as(stranger, input("wish", wish.id())).codes())
        .containsExactly("FORBIDDEN");
    assertThat(
            REDEEM_WISH.as(Person.who(Role.LIAISON, party.id()), input("wish", wish.id())).codes())
        .as("whoever receives says that it was kept")
        .containsExactly("FORBIDDEN");
  }

  @Test
  void onlyAnOpenWishIsClaimedAndOnlyAClaimedOneRedeemed() {
    Reply owner = aUnit();
    Reply wish = aWish(owner);
    Reply need = RAISE_NEED.as(Role.COORDINATOR, input("listing", listing(owner))).done();
    Reply hidden =
        RAISE_NEED
            .as(
                Role.COORDINATOR,
                input(
                    "listing",
                    listing(owner, "visibility", Visibility.UNIT),
                    "kind",
                    NeedKind.WISH))
            .done();
    Reply party = aUnit();
    var liaison = Person.who(Role.LIAISON, party.id());

    assertThat(REDEEM_WISH.as(Role.COORDINATOR, input("wish", wish.id())).errors())
        .containsExactly("CONFLICT input.wish");
    assertThat(RELEASE_WISH.as(Role.COORDINATOR, input("wish", wish.id())).errors())
        .containsExactly("CONFLICT input.wish");
    assertThat(claim(need, party).errors())
        .as("a need is no wish")
        .containsExactly("NOT_FOUND input.wish");
    assertThat(CLAIM_WISH.as(liaison, input("wish", hidden.id(), "party", party.id())).errors())
        .containsExactly("NOT_FOUND input.wish");
    WITHDRAW_LISTING.as(Role.COORDINATOR, input("listing", wish.id())).done();
    assertThat(claim(wish, party).errors()).containsExactly("CONFLICT input.wish");
  }

  private static Reply claim(Reply wish, Reply party) {
    return CLAIM_WISH.as(Role.COORDINATOR, input("wish", wish.id(), "party", party.id()));
  }

  private static String left(Reply claim) {
    return claim.get("wish.quantity.remaining");
  }
}
