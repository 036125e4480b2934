package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.anAcceptedPledge;
import static org.tongxin.matching.PledgeFixture.deliver;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.matching.PledgeFixture.pledging;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.Mutation;
import org.tongxin.MutationPromises;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.PledgeFixture.Pair;

/** What every mutation of matching keeps, whatever it does. */
@OnRealStores
class PledgeContractTest {
  private static final String FIRST = "PLEDGE";
  private static final String FIRST_OF_ONE = "OFFER_PLEDGE";
  private static final String LAST = "RATE_PLEDGE";

  @Inject MutationPromises promises;

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void aStrangerDoesNothingAndTheSameKeyDoesNothingTwice(Mutation mutation) throws SQLException {
    Map<String, Object> input = anInputFor(mutation);
    boolean makes = mutation == Mutation.PLEDGE || mutation == Mutation.PROPOSE_PLEDGE;

    assertThat(mutation.as(Person.who(Role.LIAISON, aUnit().id()), input).codes())
        .containsExactly(makes ? "FORBIDDEN" : "NOT_FOUND");
    promises.theSameKeyDoesNothingTwice(mutation, input);
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void whatIsNamedAndNotThereIsNotFoundInBothLanguages(Mutation mutation) {
    MutationPromises.whatIsNotThereIsNotFoundInBothLanguages(mutation, unknown(mutation));
    MutationPromises.withoutATokenItIsUnauthenticated(mutation, unknown(mutation));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST_OF_ONE, to = LAST)
  void aStaleVersionIsRefused(Mutation mutation) throws SQLException {
    promises.aStaleVersionIsRefused(mutation, anInputFor(mutation));
  }

  /** Something that a coordinator may do, on a need that no other test knows. */
  private static Map<String, Object> anInputFor(Mutation mutation) {
    Pair pair = aPair();
    return switch (mutation) {
      case PLEDGE, PROPOSE_PLEDGE -> pledging(pair);
      case OFFER_PLEDGE ->
          input("pledge", Mutation.PROPOSE_PLEDGE.as(Role.COORDINATOR, pledging(pair)).done().id());
      case ACCEPT_PLEDGE, DECLINE_PLEDGE, WITHDRAW_PLEDGE -> input("pledge", aPledge(pair).id());
      case RECORD_DELIVERY -> input("pledge", anAcceptedPledge(pair).id(), "amount", 4);
      case CONFIRM_DELIVERY -> input("pledge", aDelivered(pair).id());
      case RATE_PLEDGE -> {
        Reply delivered = aDelivered(pair);
        Mutation.CONFIRM_DELIVERY.as(Role.COORDINATOR, input("pledge", delivered.id())).done();
        yield input("pledge", delivered.id(), "score", 4);
      }
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  /** The same, naming nothing that there is. */
  private static Map<String, Object> unknown(Mutation mutation) {
    String nothing = "no-such";
    var unknown = new HashMap<>(input("pledge", nothing));
    switch (mutation) {
      case PLEDGE, PROPOSE_PLEDGE -> {
        unknown.remove("pledge");
        unknown.putAll(
            input("need", nothing, "provider", nothing, "receiver", nothing, "quantity", items(1)));
      }
      case RATE_PLEDGE -> unknown.put("score", 4);
      default -> {}
    }
    return unknown;
  }

  private static Reply aDelivered(Pair pair) {
    return deliver(anAcceptedPledge(pair), 4).done();
  }
}
