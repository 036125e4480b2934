package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.sharing.Blackout;
import org.tongxin.sharing.Bookability;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.PriceRule;
import org.tongxin.sharing.Pricing;
import org.tongxin.sharing.Quote;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Agenda;
import org.tongxin.sharing.ledger.Audiences;
import org.tongxin.sharing.ledger.Prices;

/** When an offer is open, what of it is free, and what it costs. */
@GraphQLApi
public class AvailabilityApi {
  private static final int OLDEST = 150;
  private static final int MOST = 1_000_000;
  private final Agenda agenda;
  private final Prices prices;
  private final ListingGraph graph;
  private final Audiences audiences;
  private final Clock clock;

  AvailabilityApi(
      Agenda agenda, Prices prices, ListingGraph graph, Audiences audiences, Clock clock) {
    this.agenda = agenda;
    this.prices = prices;
    this.graph = graph;
    this.audiences = audiences;
    this.clock = clock;
  }

  @Description("Whether it can be booked, and if not, why (可否预约)")
  public Uni<List<Bookability>> bookability(@Source List<Offer> offers) {
    return agenda.bookability(offers);
  }

  @Description(
      "The words for whether it can be booked, in the language of Accept-Language (可否预约的文字)")
  public Uni<List<String>> bookabilityLabel(@Source List<Offer> offers) {
    return agenda
        .bookability(offers)
        .map(standings -> standings.stream().map(Languages::label).toList());
  }

  @Description("The hours at which it is open, closed windows too (开放时段)")
  public Uni<List<List<@NonNull OfferWindow>>> windows(@Source List<Offer> offers) {
    return agenda.windows(offers).map(found -> ListingFields.lists(offers, found));
  }

  @Description("The times that are to come at which it is closed (停用时段)")
  public Uni<List<List<@NonNull Blackout>>> blackouts(@Source List<Offer> offers) {
    return agenda
        .blackouts(offers, clock.instant())
        .map(found -> ListingFields.lists(offers, found));
  }

  @Description("The times at which it is open, and what of them is free (可约时段)")
  public Uni<List<List<@NonNull OfferSlot>>> slots(
      @Source List<Offer> offers,
      @Name("from") @Description("Slots that end after this (起)") Instant from,
      @Name("to") @Description("Slots that begin before this, 62 days later at most (止)")
          Instant to) {
    return agenda
        .slots(offers, from, to)
        .map(found ->
            offers.stream()
                .map(offer ->
                    found.getOrDefault(offer.id(), List.of()).stream().map(OfferSlot::of).toList())
                .toList());
  }

  @Name("prices")
  @Description("What it costs; empty where nobody says (价格规则)")
  public Uni<List<List<@NonNull PriceRule>>> offerPrices(@Source List<Offer> offers) {
    return prices
        .of(offers.stream().map(Offer::id).toList())
        .map(found -> ListingFields.lists(offers, found));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("What an offer would cost somebody, and by which rule (报价)")
  public Uni<Quote> quote(
      @Name("offer") @Id @Description("Id or code of the offer (供给)") String offer,
      @Nullable @Name("age") @Description("Age in years (年龄)") Integer age,
      @Nullable @Name("class") @Description("Entitlement class, such as MIGRANT_WORKER (优惠类别)")
          String entitlement,
      @Nullable @Name("quantity") @Description("Of how many; 1 where absent (数量)")
          Integer quantity) {
    int many = quantity == null ? 1 : quantity;
    new Checks()
        .that(
            age == null || (age >= 0 && age <= OLDEST),
            Refusal.badInput("age", "须为0至150", "is 0 to 150"))
        .that(
            many >= 1 && many <= MOST,
            Refusal.badInput("quantity", "须为1至1000000", "is 1 to 1000000"))
        .refuse();
    return audiences
        .current()
        .chain(audience -> graph.byKey(List.of(offer), audience))
        .map(found -> {
          if (!(found.get(offer) instanceof Offer there)) {
            throw Refusal.notFound("offer").asException();
          }
          return there.id();
        })
        .chain(id -> prices.of(List.of(id)).map(rules -> rules.getOrDefault(id, List.of())))
        .map(rules ->
            Quote.of(Pricing.rule(rules, entitlement, age).orElse(null), many, !rules.isEmpty()));
  }
}
