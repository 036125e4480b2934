package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.PRICE_OFFER;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aClosedOffer;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.places;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** What things cost whom: the most particular rule that fits, or nobody knows. */
@OnRealStores
class PricesTest {
  private Reply canteen;

  @BeforeEach
  void aCanteen() {
    canteen = aClosedOffer(listing(aUnit()), places(50));
  }

  /** A canteen for the old: the older, the cheaper, and nothing at all for some. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # age | class          | standing     | amount
          59    | -              | NO_RULE_FITS | -
          60    | -              | QUOTED       | 12.50
          69    | -              | QUOTED       | 12.50
          70    | -              | QUOTED       | 10
          79    | -              | QUOTED       | 10
          80    | -              | QUOTED       | 6.66
          101   | -              | QUOTED       | 6.66
          -     | -              | NO_RULE_FITS | -
          85    | VETERAN        | QUOTED       | 0
          20    | VETERAN        | QUOTED       | 0
          -     | VETERAN        | QUOTED       | 0
          20    | MIGRANT_WORKER | PRICE_UNKNOWN| -
          75    | MIGRANT_WORKER | PRICE_UNKNOWN| -
          75    | STUDENT        | QUOTED       | 10
          20    | STUDENT        | NO_RULE_FITS | -
          """)
  void theMostParticularRuleApplies(
      @Nullable Integer age,
      @Nullable String entitlement,
      QuoteStanding standing,
      @Nullable BigDecimal amount) {
    price(
            rule(12.50, "minAge", 60, "maxAge", 69),
            rule(10, "minAge", 70),
            rule(6.66, "minAge", 80),
            rule(0, "entitlement", "VETERAN"),
            rule(null, "entitlement", "MIGRANT_WORKER"))
        .done();

    JsonPath quote = quote(age, entitlement, 1);

    assertThat(quote.getString("data.quote.standing")).isEqualTo(standing.name());
    if (amount == null) {
      assertThat(quote.getString("data.quote.total")).isNull();
    } else {
      assertThat(new BigDecimal(quote.getString("data.quote.total"))).isEqualByComparingTo(amount);
      assertThat(new BigDecimal(quote.getString("data.quote.rule.amount")))
          .isEqualByComparingTo(amount);
    }
  }

  @Test
  void totalsAreExact() {
    price(rule(0.1)).done();

    assertThat(quote(null, null, 3).get("data.quote.total").toString()).matches("0[.]30?");
    price(rule(99_999_999.99)).done();
    assertThat(new BigDecimal(quote(null, null, 1_000_000).getString("data.quote.total")))
        .isEqualByComparingTo("99999999990000");
  }

  @Test
  void whereNobodySaysWhatItCostsThePriceIsUnknown() {
    assertThat(quote(70, null, 1).getString("data.quote.standing")).isEqualTo("PRICE_UNKNOWN");
    price(rule(5)).done();
    assertThat(quote(70, null, 1).getString("data.quote.standing")).isEqualTo("QUOTED");

    price().done();

    assertThat(quote(70, null, 1).getString("data.quote.standing")).isEqualTo("PRICE_UNKNOWN");
  }

  @Test
  void everythingThatIsWrongWithPricesIsSaidAtOnce() {
    assertThat(
            price(
                    rule(-1, "entitlement", "veteran", "minAge", -1, "maxAge", 151),
                    rule(1.005, "minAge", 70, "maxAge", 60))
                .errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.rules.0.amount",
            "BAD_INPUT input.rules.0.entitlement",
            "BAD_INPUT input.rules.0.minAge",
            "BAD_INPUT input.rules.0.maxAge",
            "BAD_INPUT input.rules.1.amount",
            "BAD_INPUT input.rules.1.maxAge");
    assertThat(
            PRICE_OFFER
                .as(
                    Person.who(Role.LIAISON, aUnit().id()),
                    input("offer", canteen.id(), "rules", List.of(rule(1))))
                .codes())
        .containsExactly("FORBIDDEN");
    assertThat(quote(151, null, 1).getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
    assertThat(quote(70, null, 0).getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }

  private Reply price(Object... rules) {
    return PRICE_OFFER.as(Role.COORDINATOR, input("offer", canteen.id(), "rules", List.of(rules)));
  }

  private static Map<String, Object> rule(@Nullable Number amount, Object... more) {
    var rule = input(more);
    rule.put("per", "MEAL");
    if (amount != null) {
      rule.put("amount", amount);
    }
    return rule;
  }

  private JsonPath quote(@Nullable Integer age, @Nullable String entitlement, int quantity) {
    return Api.ask(
            """
            query ($offer: ID!, $age: Int, $class: String, $quantity: Int) {
              quote(offer: $offer, age: $age, class: $class, quantity: $quantity) {
                standing total rule { amount }
              }
            }
            """,
            input("offer", canteen.id(), "age", age, "class", entitlement, "quantity", quantity))
        // As it is written, not as the nearest binary fraction.
        .using(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }
}
