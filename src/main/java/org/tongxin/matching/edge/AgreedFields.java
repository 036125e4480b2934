package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.arrangements.Contact;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.ledger.Disclosure;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.ledger.Agenda;

/** What a pledge has once both sides agreed: its booking, and whom each side turns to. */
@GraphQLApi
public class AgreedFields {
  private final Agenda agenda;
  private final Disclosure disclosure;
  private final Callers callers;

  AgreedFields(Agenda agenda, Disclosure disclosure, Callers callers) {
    this.agenda = agenda;
    this.disclosure = disclosure;
    this.callers = callers;
  }

  @Name("booking")
  @Nullable @Description(
      "The booking of its offer that its acceptance made; null where it made none, or for those who may not know of it (预约)")
  public Uni<List<@org.jspecify.annotations.Nullable Booking>> pledgeBooking(
      @Source List<Pledge> pledges) {
    List<String> ids =
        pledges.stream()
            .map(pledge -> pledge.links().bookingId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return ids.isEmpty()
        ? Uni.createFrom().item(inOrder(pledges, List.of()))
        : callers
            .current()
            .chain(caller -> seen(caller, ids))
            .map(found -> inOrder(pledges, found));
  }

  @Name("providerContacts")
  @Description(
      "Whom to turn to at the provider: from acceptance on, for both sides and for the coordinators who know of it; else empty (供给方联系人)")
  public Uni<List<List<@NonNull Contact>>> pledgeProviderContacts(@Source List<Pledge> pledges) {
    return callers.current().chain(caller -> disclosure.providers(caller, pledges));
  }

  @Name("receiverContacts")
  @Description(
      "Whom to turn to at the receiver: from acceptance on, for both sides and for the coordinators who know of it; else empty (接收方联系人)")
  public Uni<List<List<@NonNull Contact>>> pledgeReceiverContacts(@Source List<Pledge> pledges) {
    return callers.current().chain(caller -> disclosure.receivers(caller, pledges));
  }

  private Uni<List<Booking>> seen(Caller caller, List<String> ids) {
    return agenda.bookings(ids).chain(all -> agenda.seen(caller, all));
  }

  private static List<@org.jspecify.annotations.Nullable Booking> inOrder(
      List<Pledge> pledges, List<Booking> found) {
    var byId = new HashMap<String, Booking>();
    found.forEach(booking -> byId.put(booking.id(), booking));
    var inOrder = new ArrayList<@org.jspecify.annotations.Nullable Booking>();
    pledges.forEach(pledge -> inOrder.add(byId.get(String.valueOf(pledge.links().bookingId()))));
    return inOrder;
  }
}
