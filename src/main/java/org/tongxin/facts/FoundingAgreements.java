package org.tongxin.facts;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementParty;
import org.tongxin.arrangements.ArrangementState;
import org.tongxin.arrangements.Event;
import org.tongxin.arrangements.Item;
import org.tongxin.arrangements.PartyRole;
import org.tongxin.arrangements.Post;
import org.tongxin.facts.AgreementFact.ArrangementFact;
import org.tongxin.facts.AgreementFact.EventFact;
import org.tongxin.facts.AgreementFact.ItemFact;
import org.tongxin.facts.AgreementFact.PostFact;
import org.tongxin.facts.Fact.SourceFact;

/** How arrangements, posts and events of a facts file become the product's own. */
record FoundingAgreements(SourceFact source) {
  private static final int FIRST = 1;

  static Arrangement arrangement(ArrangementFact fact) {
    return new Arrangement(
        Founding.required(fact.id()),
        FIRST,
        fact.id(),
        fact.kind(),
        ArrangementState.STATED,
        Boolean.TRUE.equals(fact.signed()),
        fact.nameZh(),
        fact.nameEn(),
        fact.summaryZh(),
        fact.summaryEn(),
        null,
        Founding.id(fact.among()),
        parties(fact),
        Boolean.TRUE.equals(fact.partiesOpen()),
        Founding.orNone(fact.items()).stream().map(FoundingAgreements::item).toList(),
        Founding.bodies(fact.bodies()),
        Founding.orNone(fact.carriedBy()).stream().map(Founding::required).toList(),
        fact.issuedOn(),
        fact.signedOn(),
        fact.statedSignatories(),
        FIRST,
        null);
  }

  Post post(PostFact fact) {
    return new Post(
        Founding.required(fact.id()),
        FIRST,
        fact.id(),
        fact.kind(),
        fact.titleZh(),
        fact.titleEn(),
        fact.holderZh(),
        fact.holderEn(),
        Founding.id(fact.party()),
        null,
        null,
        null,
        source.statedBy(),
        fact.basis());
  }

  static Event event(EventFact fact) {
    return new Event(
        Founding.required(fact.id()),
        FIRST,
        fact.id(),
        fact.titleZh(),
        fact.titleEn(),
        fact.date(),
        fact.dateText(),
        Founding.id(fact.party()));
  }

  private static List<ArrangementParty> parties(ArrangementFact fact) {
    var parties = new ArrayList<ArrangementParty>();
    Founding.orNone(fact.parties())
        .forEach(
            code -> parties.add(new ArrangementParty(Founding.required(code), PartyRole.PARTY)));
    String holder = Founding.id(fact.holder());
    if (holder != null) {
      parties.add(new ArrangementParty(holder, PartyRole.HOLDER));
    }
    Founding.orNone(fact.issuers())
        .forEach(
            code -> parties.add(new ArrangementParty(Founding.required(code), PartyRole.ISSUER)));
    return parties;
  }

  private static Item item(ItemFact fact) {
    return new Item(
        fact.kind(),
        fact.zh(),
        fact.en(),
        fact.thenZh(),
        fact.thenEn(),
        fact.amount(),
        fact.qualifier(),
        fact.unit());
  }
}
