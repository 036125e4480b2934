package org.tongxin.facts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.facts.ListingFact.OfferFact;
import org.tongxin.journal.Transaction;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.PriceRule;
import org.tongxin.sharing.ledger.Catalogue;
import org.tongxin.sharing.ledger.Prices;

/** What to write of the taxonomy, and of the offers and needs of a facts file. */
@ApplicationScoped
class ListingSteps {
  private final Catalogue catalogue;
  private final Prices prices;

  ListingSteps(Catalogue catalogue, Prices prices) {
    this.catalogue = catalogue;
    this.prices = prices;
  }

  List<Step> of(Transaction transaction, CategoriesFile file) {
    return file.categories().stream()
        .map(CategoriesFile::category)
        .map(category -> new Step(category.id(), () -> catalogue.add(transaction, category)))
        .toList();
  }

  List<Step> of(Citing citing, FactsFile file) {
    var founding = new FoundingListings(file.source());
    var steps = new ArrayList<Step>();
    for (var fact : file.offers()) {
      steps.add(citing.settled(fact, () -> list(citing.transaction(), founding.offer(fact), fact)));
      steps.add(citing.cite(fact, fact.remarks()));
    }
    for (var fact : file.needs()) {
      var need = founding.need(fact);
      steps.add(citing.settled(fact, () -> catalogue.list(citing.transaction(), need)));
      steps.add(citing.cite(fact, null));
    }
    return steps;
  }

  private Uni<Void> list(Transaction transaction, Offer offer, OfferFact fact) {
    List<PriceRule> rules = FoundingListings.prices(fact);
    Uni<Void> listed = catalogue.list(transaction, offer);
    return rules.isEmpty()
        ? listed
        : listed.chain(() -> prices.write(transaction, offer.id(), rules));
  }
}
