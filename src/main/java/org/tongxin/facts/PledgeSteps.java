package org.tongxin.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.MatchFact.CountFact;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.matching.Outcome;
import org.tongxin.matching.Outcome.Figure;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeLinks;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.ledger.Pledging;

/**
 * What to write of the matches of a facts file: a pledge as reported for each of its needs with
 * each of its offers, under the match's own code where there is just one. No text says how much was
 * pledged or by when. Who gives and who gets is our reading: whose alone the offer or the need is.
 */
@ApplicationScoped
class PledgeSteps {
  private static final int FIRST = 1;

  private final Pledging pledging;

  PledgeSteps(Pledging pledging) {
    this.pledging = pledging;
  }

  /** To be done after the listings. */
  List<Step> of(Citing citing, FactsFile file) {
    var owners = new HashMap<String, List<String>>();
    file.offers().forEach(offer -> owners.put(offer.id(), offer.owners()));
    file.needs().forEach(need -> owners.put(need.id(), Founding.orNone(need.owners())));
    var steps = new ArrayList<Step>();
    for (var fact : file.matches()) {
      for (Pledge pledge : pledges(fact, owners)) {
        steps.add(new Step(pledge.id(), () -> pledging.enter(citing.transaction(), pledge)));
        steps.add(citing.citePart(pledge.id(), derived(fact, pledge.links()), fact));
      }
    }
    return steps;
  }

  private static List<Pledge> pledges(MatchFact fact, Map<String, List<String>> owners) {
    var needs = new ArrayList<>(List.of(fact.need()));
    needs.addAll(Founding.orNone(fact.alsoNeeds()));
    var pairs = new ArrayList<PledgeLinks>();
    for (String need : needs) {
      if (fact.offers().isEmpty()) {
        pairs.add(links(need, null, owners));
      }
      fact.offers().forEach(offer -> pairs.add(links(need, offer, owners)));
    }
    var pledges = new ArrayList<Pledge>();
    for (PledgeLinks links : pairs) {
      String code = pairs.size() == 1 ? fact.id() : fact.id() + "-" + (pledges.size() + 1);
      pledges.add(pledge(code, links, fact));
    }
    return pledges;
  }

  private static PledgeLinks links(
      String need, @Nullable String offer, Map<String, List<String>> owners) {
    return new PledgeLinks(
        Founding.required(need),
        Founding.id(offer),
        offer == null ? null : only(owners.get(offer)),
        only(owners.get(need)),
        List.of(),
        null);
  }

  private static Pledge pledge(String code, PledgeLinks links, MatchFact fact) {
    return new Pledge(
        Id.ofCode(IdKind.PLEDGE, code).toString(),
        FIRST,
        links,
        PledgeState.REPORTED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        outcome(fact));
  }

  private static Outcome outcome(MatchFact fact) {
    CountFact count = fact.outcomeCount();
    return new Outcome(
        fact.outcomeZh(),
        fact.outcomeEn(),
        fact.date(),
        count == null ? null : new Figure(count.value(), count.qualifier(), count.unit()),
        fact.parties().stream().map(Founding::required).toList(),
        Founding.id(fact.brokeredBy()));
  }

  private static List<String> derived(MatchFact fact, PledgeLinks links) {
    var derived = new ArrayList<>(Founding.orNone(fact.derivedFields()));
    if (links.providerId() != null) {
      derived.add("provider");
    }
    if (links.receiverId() != null) {
      derived.add("receiver");
    }
    return derived;
  }

  private static @Nullable String only(@Nullable List<String> owners) {
    return owners == null || owners.size() != 1 ? null : Founding.required(owners.getFirst());
  }
}
