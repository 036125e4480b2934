package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.graph.Arrivals;
import org.tongxin.graph.Steps;
import org.tongxin.graph.Steps.Step;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.edge.Lookups;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Agenda;
import org.tongxin.sharing.ledger.Audiences;
import org.tongxin.sharing.ledger.Happenings;

/** Tells what happens to listings and slots, as far as the subscriber may see it at that time. */
@GraphQLApi
public class SharingSubscriptions {
  private final Steps steps;
  private final Arrivals arrivals;
  private final Happenings happenings;
  private final ListingGraph graph;
  private final Agenda agenda;
  private final Audiences audiences;
  private final Callers callers;
  private final Lookups lookups;

  SharingSubscriptions(
      Steps steps,
      Arrivals arrivals,
      Happenings happenings,
      ListingGraph graph,
      Agenda agenda,
      Audiences audiences,
      Callers callers,
      Lookups lookups) {
    this.steps = steps;
    this.arrivals = arrivals;
    this.happenings = happenings;
    this.graph = graph;
    this.agenda = agenda;
    this.audiences = audiences;
    this.callers = callers;
    this.lookups = lookups;
  }

  @Subscription
  @Nullable @Allowed(Right.EVERYONE)
  @Description(
      "Every listing of an alliance that changes from now on, as far as the subscriber may see it (条目变化订阅)")
  public Multi<ListingEvent> listingChanged(
      @Name("alliance") @Id @Description("Id or code of the alliance (联盟)") String alliance) {
    return callers
        .current()
        .chain(caller ->
            lookups.idOf(alliance, "alliance", Alliance.class).map(id -> new Watch(caller, id)))
        .onItem()
        .transformToMulti(this::listings);
  }

  @Subscription
  @Nullable @Allowed(Right.EVERYONE)
  @Description("The slots of an offer in a time, and then those that change (时段变化订阅)")
  public Multi<SlotsEvent> slotsChanged(
      @Name("offer") @Id @Description("Id or code of the offer (供给)") String offer,
      @Name("from") @Description("Slots that end after this (起)") Instant from,
      @Name("to") @Description("Slots that begin before this, 62 days later at most (止)")
          Instant to) {
    Span.check(new Checks(), "from", from, to).refuse();
    return callers
        .current()
        .map(caller -> new Watch(caller, offer))
        .onItem()
        .transformToMulti(watch -> slots(watch, from, to));
  }

  /** Who watches what. */
  private record Watch(Caller caller, String key) {}

  private Multi<ListingEvent> listings(Watch watch) {
    return steps
        .fromNow()
        .onItem()
        .transformToUniAndConcatenate(step -> listings(watch, step))
        .onItem()
        .transformToIterable(events -> events);
  }

  private Uni<List<ListingEvent>> listings(Watch watch, Step step) {
    return happenings
        .listings(step.after(), step.until(), watch.key())
        .chain(ids ->
            ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : audiences
                    .again(watch.caller())
                    .chain(audience -> graph.byKey(ids, audience))
                    .map(found ->
                        found.values().stream()
                            .map(listing -> new ListingEvent(listing, step.until().toString()))
                            .toList()));
  }

  private Multi<SlotsEvent> slots(Watch watch, Instant from, Instant to) {
    return Multi.createBy()
        .merging()
        .streams(Multi.createFrom().item(Position.START), arrivals.positions())
        .onItem()
        .transformToUniAndConcatenate(position -> look(watch, from, to))
        .onItem()
        .scan(() -> new Look("", Map.of(), List.of(), List.of()), Look::next)
        .skip()
        .first()
        .filter(look -> !look.changed().isEmpty() || !look.gone().isEmpty())
        .map(look -> new SlotsEvent(look.offerId(), look.changed(), look.gone()));
  }

  private Uni<Look> look(Watch watch, Instant from, Instant to) {
    return audiences
        .again(watch.caller())
        .chain(audience -> graph.byKey(List.of(watch.key()), audience))
        .map(found -> {
          if (!(found.get(watch.key()) instanceof Offer offer)) {
            throw Refusal.notFound("offer").asException();
          }
          return offer;
        })
        .chain(offer ->
            agenda
                .slots(List.of(offer), from, to)
                .map(slots ->
                    Look.of(
                        offer.id(),
                        slots.getOrDefault(offer.id(), List.of()).stream()
                            .map(OfferSlot::of)
                            .toList())));
  }

  /** All slots at one look, and which of them are other than at the look before. */
  private record Look(
      String offerId, Map<String, OfferSlot> all, List<OfferSlot> changed, List<OfferSlot> gone) {

    static Look of(String offerId, List<OfferSlot> slots) {
      var all = new LinkedHashMap<String, OfferSlot>();
      slots.forEach(slot -> all.put(slot.windowId() + slot.starts(), slot));
      return new Look(offerId, all, slots, List.of());
    }

    Look next(Look now) {
      var changed = new ArrayList<OfferSlot>();
      now.all.forEach((key, slot) -> {
        if (!slot.equals(all.get(key))) {
          changed.add(slot);
        }
      });
      var gone = new ArrayList<OfferSlot>();
      all.forEach((key, slot) -> {
        if (!now.all.containsKey(key)) {
          gone.add(slot);
        }
      });
      return new Look(now.offerId, now.all, changed, gone);
    }
  }
}
