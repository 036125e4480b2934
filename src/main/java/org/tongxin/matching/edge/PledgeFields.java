package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.figures.Citation;
import org.tongxin.figures.Provenance;
import org.tongxin.matching.Outcome;
import org.tongxin.matching.Pledge;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;

/** What a pledge refers to: one statement for all. */
@GraphQLApi
public class PledgeFields {
  private final ListingGraph graph;
  private final Audiences audiences;
  private final Lookups lookups;
  private final Provenance provenance;

  PledgeFields(ListingGraph graph, Audiences audiences, Lookups lookups, Provenance provenance) {
    this.graph = graph;
    this.audiences = audiences;
    this.lookups = lookups;
    this.provenance = provenance;
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String pledgeStateLabel(@Source Pledge pledge) {
    return Languages.label(pledge.state());
  }

  @Name("provider")
  @Nullable @Description("Who gives; null only where a source names nobody (供给方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> pledgeProvider(
      @Source List<Pledge> pledges) {
    return lookups.referred(pledges, pledge -> pledge.links().providerId(), Party.class);
  }

  @Name("receiver")
  @Nullable @Description("Who gets; null only where a source names nobody (接收方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> pledgeReceiver(
      @Source List<Pledge> pledges) {
    return lookups.referred(pledges, pledge -> pledge.links().receiverId(), Party.class);
  }

  @Name("need")
  @Nullable @Description(
      "The need that it is for; null where it is for none, or the caller may not see it (需求)")
  public Uni<List<@org.jspecify.annotations.Nullable Need>> pledgeNeed(
      @Source List<Pledge> pledges) {
    return listings(pledges, pledge -> pledge.links().needId(), Need.class);
  }

  @Name("offer")
  @Nullable @Description(
      "The offer that it is of; null where it is of none, or the caller may not see it (供给)")
  public Uni<List<@org.jspecify.annotations.Nullable Offer>> pledgeOffer(
      @Source List<Pledge> pledges) {
    return listings(pledges, pledge -> pledge.links().offerId(), Offer.class);
  }

  @Name("citations")
  @Description("Where it is taken from; empty for what was pledged here (引证)")
  public Uni<List<List<@NonNull Citation>>> pledgeCitations(@Source List<Pledge> pledges) {
    return provenance.citations(pledges.stream().map(Pledge::id).toList());
  }

  @Name("parties")
  @Description("Who took part, as far as the source names them; it does not say who gave (参与方)")
  public Uni<List<List<@NonNull Party>>> outcomeParties(@Source List<Outcome> outcomes) {
    return lookups.lists(outcomes, Outcome::partyIds, Party.class);
  }

  @Name("broker")
  @Nullable @Description("Who brought them together; null where nobody is named (牵线方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> outcomeBroker(
      @Source List<Outcome> outcomes) {
    return lookups.referred(outcomes, Outcome::brokerId, Party.class);
  }

  private <L extends Listing> Uni<List<@org.jspecify.annotations.Nullable L>> listings(
      List<Pledge> pledges,
      Function<Pledge, @org.jspecify.annotations.Nullable String> reference,
      Class<L> type) {
    List<String> ids = pledges.stream().map(reference).filter(Objects::nonNull).distinct().toList();
    return audiences
        .current()
        .chain(audience -> graph.byKey(ids, audience))
        .map(found -> {
          var inOrder = new ArrayList<@org.jspecify.annotations.Nullable L>();
          for (Pledge pledge : pledges) {
            Listing listing = found.get(String.valueOf(reference.apply(pledge)));
            inOrder.add(type.isInstance(listing) ? type.cast(listing) : null);
          }
          return inOrder;
        });
  }
}
