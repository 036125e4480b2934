package org.tongxin.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementParty;
import org.tongxin.arrangements.ArrangementState;
import org.tongxin.arrangements.Event;
import org.tongxin.arrangements.Item;
import org.tongxin.arrangements.PartyRole;
import org.tongxin.arrangements.Post;
import org.tongxin.facts.Fact.ArrangementFact;
import org.tongxin.facts.Fact.BodiesFact;
import org.tongxin.facts.Fact.EventFact;
import org.tongxin.facts.Fact.ItemFact;
import org.tongxin.facts.Fact.PostFact;
import org.tongxin.facts.Fact.SourceFact;
import org.tongxin.network.Bodies;

/** How arrangements, posts and events of a facts file become the product's own. */
record FoundingAgreements(SourceFact source) {
  private static final int FIRST = 1;

  static Arrangement arrangement(ArrangementFact fact) {
    return new Arrangement(
        required(fact.id()),
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
        orNone(fact.items()).stream().map(FoundingAgreements::item).toList(),
        bodies(fact.bodies()),
        orNone(fact.carriedBy()).stream().map(FoundingAgreements::required).toList(),
        fact.issuedOn(),
        fact.signedOn(),
        fact.statedSignatories(),
        FIRST,
        null);
  }

  Post post(PostFact fact) {
    return new Post(
        required(fact.id()),
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
        required(fact.id()),
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
    orNone(fact.parties())
        .forEach(code -> parties.add(new ArrangementParty(required(code), PartyRole.PARTY)));
    String holder = Founding.id(fact.holder());
    if (holder != null) {
      parties.add(new ArrangementParty(holder, PartyRole.HOLDER));
    }
    orNone(fact.issuers())
        .forEach(code -> parties.add(new ArrangementParty(required(code), PartyRole.ISSUER)));
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

  private static @Nullable Bodies bodies(@Nullable BodiesFact fact) {
    return fact == null ? null : new Bodies(fact.total(), fact.named(), fact.unnamed());
  }

  private static String required(String code) {
    return Objects.requireNonNull(Founding.id(code), code);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
