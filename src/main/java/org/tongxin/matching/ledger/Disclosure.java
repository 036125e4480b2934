package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.arrangements.Contact;
import org.tongxin.arrangements.ledger.Contacts;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeLinks;

/**
 * Whom the sides of a pledge turn to: told while both agree on it, to both sides and to the
 * coordinators who know of it, and to nobody else.
 */
@ApplicationScoped
public class Disclosure {
  private final Contacts contacts;

  Disclosure(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Those at the provider of each pledge, in the order of {@code pledges}. */
  public Uni<List<List<Contact>>> providers(Caller caller, List<Pledge> pledges) {
    return disclosed(caller, pledges, new Sight(PledgeLinks::providerId, PledgeLinks::receiverId));
  }

  /** Those at the receiver of each pledge, in the order of {@code pledges}. */
  public Uni<List<List<Contact>>> receivers(Caller caller, List<Pledge> pledges) {
    return disclosed(caller, pledges, new Sight(PledgeLinks::receiverId, PledgeLinks::providerId));
  }

  /** Whose contacts are wanted, and who turns to them. */
  private record Sight(
      Function<PledgeLinks, @Nullable String> of, Function<PledgeLinks, @Nullable String> by) {}

  private Uni<List<List<Contact>>> disclosed(Caller caller, List<Pledge> pledges, Sight sight) {
    List<String> ids =
        pledges.stream()
            .filter(pledge -> isDisclosed(caller, pledge))
            .map(pledge -> sight.of().apply(pledge.links()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return contacts
        .at(ids)
        .map(all ->
            pledges.stream()
                .map(pledge ->
                    isDisclosed(caller, pledge)
                        ? among(all, pledge.links(), sight)
                        : List.<Contact>of())
                .toList());
  }

  private static boolean isDisclosed(Caller caller, Pledge pledge) {
    return pledge.state().isAgreed() && Readers.sees(caller, pledge);
  }

  /** Who was sent to the other side; where nobody was, who was sent to nobody in particular. */
  private static List<Contact> among(List<Contact> all, PledgeLinks links, Sight sight) {
    List<Contact> there =
        all.stream()
            .filter(one -> Objects.equals(one.post().partyId(), sight.of().apply(links)))
            .toList();
    List<Contact> sent =
        there.stream()
            .filter(one ->
                one.post().sentToId() != null
                    && one.post().sentToId().equals(sight.by().apply(links)))
            .toList();
    return sent.isEmpty()
        ? there.stream().filter(one -> one.post().sentToId() == null).toList()
        : sent;
  }
}
