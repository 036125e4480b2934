package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.figures.Citation;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Provenance;
import org.tongxin.figures.Remark;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.Room;
import org.tongxin.network.Unit;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Freshness;
import org.tongxin.sharing.Offer;

/** What an offer refers to, and where its facts are taken from. */
@GraphQLApi
public class OfferFields {
  private final ListingFields listings;
  private final Lookups lookups;
  private final Provenance provenance;
  private final Arrangements arrangements;

  OfferFields(
      ListingFields listings, Lookups lookups, Provenance provenance, Arrangements arrangements) {
    this.arrangements = arrangements;
    this.listings = listings;
    this.lookups = lookups;
    this.provenance = provenance;
  }

  @Name("category")
  @Description("What sort of thing it is (类目)")
  public Uni<List<Category>> offerCategory(@Source List<Offer> offers) {
    return listings.categories(offers);
  }

  @Name("owners")
  @Description("Whose it is; empty where a source names nobody (主体)")
  public Uni<List<List<@NonNull Party>>> offerOwners(@Source List<Offer> offers) {
    return listings.parties(offers, links -> links.ownerIds(), Party.class);
  }

  @Name("alliances")
  @Description("The alliances that it is shared in (共享联盟)")
  public Uni<List<List<@NonNull Alliance>>> offerAlliances(@Source List<Offer> offers) {
    return listings.parties(offers, links -> links.allianceIds(), Alliance.class);
  }

  @Name("place")
  @Nullable @Description("The unit where it is; null where nobody says (地点)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> offerPlace(@Source List<Offer> offers) {
    return lookups.referred(offers, offer -> offer.links().placeId(), Unit.class);
  }

  @Name("room")
  @Nullable @Description("The room there that it is about; null where it names none (场室)")
  public Uni<List<@org.jspecify.annotations.Nullable Room>> offerRoom(@Source List<Offer> offers) {
    return listings.rooms(offers);
  }

  @Nullable @Description("The pact or arrangement under which it is shared; null where it names none (盟约)")
  public Uni<List<@org.jspecify.annotations.Nullable Arrangement>> pact(
      @Source List<Offer> offers) {
    return arrangements.referred(offers, offer -> offer.links().pactId());
  }

  @Name("region")
  @Nullable @Description("The region that it is in or for; null where nobody says (区域)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> offerRegion(
      @Source List<Offer> offers) {
    return lookups.referred(offers, offer -> offer.links().regionId(), Region.class);
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String offerStateLabel(@Source Offer offer) {
    return Languages.label(offer.state());
  }

  @Name("freshness")
  @Description("Whether it is still looked after (时效)")
  public Freshness offerFreshness(@Source Offer offer) {
    return offer.validity().freshness(listings.today());
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> offerCitations(@Source List<Offer> offers) {
    return provenance.citations(offers.stream().map(Offer::id).toList());
  }

  @Name("remarks")
  @Description("What the sources say of it in words (文字说明)")
  public Uni<List<List<@NonNull Remark>>> offerRemarks(@Source List<Offer> offers) {
    return provenance.remarks(offers.stream().map(Offer::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> offerOpenQuestions(@Source List<Offer> offers) {
    return provenance.questionsAbout(offers.stream().map(Offer::id).toList());
  }
}
