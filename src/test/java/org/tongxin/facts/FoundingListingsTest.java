package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.facts.Fact.UnitFact;
import org.tongxin.facts.ListingFact.NeedFact;
import org.tongxin.facts.ListingFact.OfferFact;
import org.tongxin.kernel.Basis;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.PricePer;
import org.tongxin.sharing.PriceRule;
import org.tongxin.sharing.Pricing;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.Words;

/** What the texts say of offers and needs is said, and nothing else. */
class FoundingListingsTest {
  private static final List<FactsFile> FILES =
      Stream.of("baizhang.yaml", "liandu.yaml", "jiaocheng.yaml", "jinhua.yaml", "dujiangyan.yaml")
          .map(name -> FactsFile.read(name, FoundingData.text(name), FoundingData.categories()))
          .toList();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          60, , 8
          69, , 8
          70, , 7
          79, , 7
          80, , 6
          101, , 6
          30, MIGRANT_WORKER, 10
          82, MIGRANT_WORKER, 10
          , MIGRANT_WORKER, 10
          59, ,
          """)
  void theCanteenAsksForAMealWhatTheTextSays(
      @Nullable Integer age, @Nullable String entitlement, @Nullable BigDecimal yuan) {
    var rule = Pricing.rule(FoundingListings.prices(offer("dj-offer-canteen")), entitlement, age);

    assertThat(rule.map(PriceRule::amount).orElse(null)).isEqualTo(yuan);
    assertThat(rule.map(PriceRule::per).orElse(PricePer.MEAL)).isEqualTo(PricePer.MEAL);
  }

  @Test
  void aPassWithoutAPriceHasNoneAndWhatIsFreeCostsNothing() {
    assertThat(FoundingListings.prices(offer("bz-offer-parking-monthly")))
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.amount()).isNull();
          assertThat(rule.per()).isEqualTo(PricePer.MONTH);
        });
    assertThat(FoundingListings.prices(offer("jc-offer-tutoring")))
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.amount()).isZero();
          assertThat(rule.per()).isEqualTo(PricePer.USE);
          assertThat(rule.words()).isEqualTo(new Words("免费", "free of charge"));
        });
  }

  @Test
  void moneyThatIsGrantedIsAQuantityAndNoPrice() {
    assertThat(offer("jc-offer-venue-fund"))
        .satisfies(fact -> {
          assertThat(served(fact).quantity())
              .isEqualTo(Quantity.whole(new BigDecimal(2_000_000), UnitOfMeasure.YUAN));
          assertThat(FoundingListings.prices(fact)).isEmpty();
          assertThat(Founding.orNone(fact.remarks()))
              .anySatisfy(remark -> assertThat(remark.topic()).isEqualTo("PERIOD"));
        });
  }

  @Test
  void everyOfferIsOpenToAllSinceItsTextAndCannotBeBookedYet() {
    for (FactsFile file : FILES) {
      var founding = new FoundingListings(file.source());
      var said = new Validity(null, null, file.source().statedBy(), null);
      for (OfferFact fact : file.offers()) {
        Offer offer = founding.offer(fact);
        assertThat(offer.validity()).isEqualTo(said);
        assertThat(offer.state()).isEqualTo(ListingState.OPEN);
        assertThat(offer.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(offer.standing()).as(fact.id()).isTrue();
        assertThat(new Terms(null, false, false, null, offer.terms().openHours()))
            .isEqualTo(offer.terms());
      }
    }
  }

  @Test
  void nobodySaysHowUrgentANeedIs() {
    for (FactsFile file : FILES) {
      for (NeedFact fact : file.needs()) {
        var need = new FoundingListings(file.source()).need(fact);
        assertThat(need.kind()).isEqualTo(NeedKind.NEED);
        assertThat(need.priority()).isEqualTo(Priority.NOT_STATED);
        assertThat(need.raisedBy()).as(fact.id()).isNotNull();
        assertThat(need.due()).isNull();
      }
    }
  }

  @Test
  void aPlaceIsAVenueOfTheOwnersAndInferred() {
    var units = FILES.stream().flatMap(file -> file.units().stream()).toList();
    var placed = offers().filter(fact -> fact.place() != null).toList();

    assertThat(placed).hasSize(4);
    for (OfferFact fact : placed) {
      assertThat(fact.owners()).contains(Objects.requireNonNull(fact.place()));
      assertThat(fact.basisOf("place")).isEqualTo(Basis.DERIVED);
      assertThat(units)
          .filteredOn(unit -> unit.id().equals(fact.place()))
          .singleElement()
          .extracting(UnitFact::kind)
          .satisfies(kind -> assertThat(kind.isVenue()).isTrue());
    }
  }

  @Test
  void whatIsForTheMembersOfTheZoneIsSharedInIt() {
    assertThat(offers().filter(fact -> fact.alliances() != null))
        .hasSize(3)
        .allSatisfy(fact -> {
          assertThat(fact.alliances()).containsExactly("bz-alli-zone");
          assertThat(fact.basisOf("alliances")).isEqualTo(Basis.DERIVED);
          assertThat(served(fact).beneficiaries())
              .extracting(beneficiaries -> beneficiaries.group())
              .isEqualTo(new Words("示范区成员", "zone members"));
        });
  }

  @Test
  void whereNobodySaysForWhomItIsNobodyIsNamed() {
    assertThat(offers().filter(fact -> served(fact).beneficiaries() == null).map(OfferFact::id))
        .containsExactly("bz-offer-filial", "bz-offer-public-good", "bz-offer-red-culture");
    assertThat(offers()).noneMatch(fact -> String.valueOf(fact.beneficiaries()).contains("未载"));
  }

  @Test
  void aDayOfTheMonthWithoutHoursStaysWords() {
    assertThat(served(offer("jh-offer-county-day")).terms().openHours())
        .isEqualTo(new Words("每月15日", "15th of each month"));
  }

  @Test
  void whoOffersIsNamedOrToldInWords() {
    assertThat(offers())
        .hasSize(65)
        .allSatisfy(
            fact -> assertThat(fact.owners().isEmpty()).isEqualTo(fact.providedBy() != null));
  }

  @Test
  void aTextWithoutADateWasReadOnADay() {
    assertThat(served(offer("bz-offer-parking-night")).validity().statedFrom())
        .isEqualTo(LocalDate.of(2019, 1, 29));
  }

  private static Stream<OfferFact> offers() {
    return FILES.stream().flatMap(file -> file.offers().stream());
  }

  private static OfferFact offer(String code) {
    return offers().filter(fact -> fact.id().equals(code)).findFirst().orElseThrow();
  }

  private static Offer served(OfferFact fact) {
    FactsFile file =
        FILES.stream().filter(each -> each.offers().contains(fact)).findFirst().orElseThrow();
    return new FoundingListings(file.source()).offer(fact);
  }
}
