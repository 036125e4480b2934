package org.tongxin.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.Fact.SourceFact;
import org.tongxin.facts.Fact.WordsFact;
import org.tongxin.facts.ListingFact.NeedFact;
import org.tongxin.facts.ListingFact.OfferFact;
import org.tongxin.facts.ListingFact.PriceFact;
import org.tongxin.facts.ListingFact.QuantityFact;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.sharing.Beneficiaries;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.PriceRule;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.Words;

/**
 * How offers and needs of a facts file become the product's own. They were published, so everybody
 * sees them; since when and until when they hold, and how many can use them, no text says.
 */
record FoundingListings(SourceFact source) {
  private static final int FIRST = 1;

  /** Nothing in the texts is offered once only, so every offer goes on. */
  Offer offer(OfferFact fact) {
    var listed =
        new Listed(
            Founding.required(fact.id()),
            FIRST,
            fact.id(),
            new Listed.Title(fact.titleZh(), fact.titleEn(), fact.textZh(), fact.textEn()),
            words(fact.providedBy()),
            beneficiaries(fact.beneficiaries()),
            quantity(fact.quantity()),
            said(),
            ListingState.OPEN,
            Visibility.PUBLIC,
            true,
            false,
            links(fact));
    return Offer.of(listed, new Terms(null, false, false, null, words(fact.openHours())));
  }

  Need need(NeedFact fact) {
    var listed =
        new Listed(
            Founding.required(fact.id()),
            FIRST,
            fact.id(),
            new Listed.Title(fact.titleZh(), fact.titleEn(), null, null),
            words(fact.raisedBy()),
            null,
            null,
            said(),
            ListingState.OPEN,
            Visibility.PUBLIC,
            false,
            false,
            links(fact));
    return Need.of(listed, NeedKind.NEED, Priority.NOT_STATED, null);
  }

  static List<PriceRule> prices(OfferFact fact) {
    var rules = new ArrayList<PriceRule>();
    for (PriceFact price : Founding.orNone(fact.priceRules())) {
      rules.add(
          new PriceRule(
              Id.ofCode(IdKind.PRICE, fact.id() + "/" + rules.size()).toString(),
              price.entitlement(),
              price.minAge(),
              price.maxAge(),
              price.amount(),
              price.per(),
              new Words(price.zh(), price.en())));
    }
    return rules;
  }

  private static ListingLinks links(OfferFact fact) {
    return new ListingLinks(
        categoryId(fact),
        ids(fact.owners()),
        ids(fact.alliances()),
        Founding.id(fact.place()),
        null,
        null,
        null);
  }

  private static ListingLinks links(NeedFact fact) {
    return new ListingLinks(
        categoryId(fact),
        ids(fact.owners()),
        List.of(),
        null,
        null,
        Founding.id(fact.region()),
        null);
  }

  private Validity said() {
    return new Validity(null, null, source.statedBy(), null);
  }

  private static String categoryId(ListingFact fact) {
    return CategoriesFile.id(CategoryFact.code(fact.category()));
  }

  private static List<String> ids(@Nullable List<String> codes) {
    return Founding.orNone(codes).stream().map(Founding::required).toList();
  }

  private static @Nullable Words words(@Nullable WordsFact fact) {
    return fact == null ? null : new Words(fact.zh(), fact.en());
  }

  private static @Nullable Beneficiaries beneficiaries(@Nullable WordsFact group) {
    return group == null ? null : new Beneficiaries(null, words(group));
  }

  private static @Nullable Quantity quantity(@Nullable QuantityFact fact) {
    return fact == null ? null : Quantity.whole(fact.amount(), fact.unitOfMeasure());
  }
}
