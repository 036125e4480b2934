package org.tongxin.matching;

import static org.tongxin.Mutation.ACCEPT_PLEDGE;
import static org.tongxin.Mutation.MAKE_OFFER;
import static org.tongxin.Mutation.PLEDGE;
import static org.tongxin.Mutation.RAISE_NEED;
import static org.tongxin.Mutation.RECORD_DELIVERY;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.listing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.sharing.UnitOfMeasure;

/** Needs, offers and pledges of a test's own. */
public final class PledgeFixture {
  private PledgeFixture() {}

  /** Who gives, who gets, and what the latter needs: 10 items, unless a test says otherwise. */
  public record Pair(Reply provider, Reply receiver, Reply need) {

    Person giver() {
      return Person.who(Role.LIAISON, provider.id());
    }

    Person getter() {
      return Person.who(Role.LIAISON, receiver.id());
    }
  }

  public static Pair aPair() {
    return aPair(10);
  }

  public static Pair aPair(int items) {
    Reply receiver = aUnit();
    return new Pair(aUnit(), receiver, aNeed(receiver, "quantity", items(items)));
  }

  /** A public need; more names and values of its listing replace or add. */
  public static Reply aNeed(Reply owner, @Nullable Object... more) {
    return RAISE_NEED.as(Role.COORDINATOR, input("listing", listing(owner, more))).done();
  }

  public static Reply anOffer(Reply owner, @Nullable Object... more) {
    return MAKE_OFFER.as(Role.COORDINATOR, input("listing", listing(owner, more))).done();
  }

  public static Map<String, Object> items(int amount) {
    return input("amount", amount, "unitOfMeasure", UnitOfMeasure.ITEM);
  }

  /**
   * What is pledged to the need of a pair: 4 items; more names and values replace, add or, null,
   * take away.
   */
  public static Map<String, Object> pledging(Pair pair, @Nullable Object... more) {
    var pledging = new HashMap<>(input("need", pair.need().id(), "provider", pair.provider().id()));
    pledging.put("quantity", items(4));
    for (int i = 0; i < more.length; i += 2) {
      pledging.remove(String.valueOf(more[i]));
    }
    pledging.putAll(input(more));
    return pledging;
  }

  public static Reply aPledge(Pair pair, @Nullable Object... more) {
    return PLEDGE.as(Role.COORDINATOR, pledging(pair, more)).done();
  }

  public static Reply accept(Reply pledge) {
    return ACCEPT_PLEDGE.as(Role.COORDINATOR, input("pledge", pledge.id()));
  }

  public static Reply anAcceptedPledge(Pair pair, @Nullable Object... more) {
    return accept(aPledge(pair, more)).done();
  }

  /** Delivers so many items of a pledge, today. */
  public static Reply deliver(Reply pledge, int amount) {
    return RECORD_DELIVERY.as(Role.COORDINATOR, input("pledge", pledge.id(), "amount", amount));
  }
}
