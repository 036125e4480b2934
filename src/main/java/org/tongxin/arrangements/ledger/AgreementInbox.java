package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.Signing;
import org.tongxin.arrangements.SigningStanding;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;

/** The pacts that a party has not signed, and its appointments that end soon. */
@ApplicationScoped
public class AgreementInbox implements InboxSource {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int SOON_DAYS = 30;
  private final Arrangements arrangements;

  AgreementInbox(Arrangements arrangements) {
    this.arrangements = arrangements;
  }

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    return arrangements
        .of(partyId)
        .map(found -> found.stream().filter(Arrangement::isRunning).toList())
        .chain(pacts ->
            arrangements
                .signings(pacts)
                .chain(signings ->
                    arrangements
                        .postsAt(List.of(partyId))
                        .map(posts -> {
                          var items = toSign(partyId, pacts, signings);
                          items.addAll(ending(posts.getFirst(), today));
                          return items;
                        })));
  }

  private static List<InboxItem> toSign(
      String partyId, List<Arrangement> pacts, List<Signing> signings) {
    var items = new ArrayList<InboxItem>();
    for (int i = 0; i < pacts.size(); i++) {
      boolean waits =
          signings.get(i).signatories().stream()
              .anyMatch(each ->
                  each.partyId().equals(partyId) && each.standing() == SigningStanding.NOT_SIGNED);
      if (waits) {
        items.add(new InboxItem(InboxKind.PACT_TO_SIGN, pacts.get(i).id(), null, null));
      }
    }
    return items;
  }

  private static List<InboxItem> ending(List<Post> posts, LocalDate today) {
    var items = new ArrayList<InboxItem>();
    for (Post post : posts) {
      LocalDate until = post.until();
      if (until != null && until.isAfter(today) && !until.isAfter(today.plusDays(SOON_DAYS))) {
        items.add(new InboxItem(InboxKind.APPOINTMENT_ENDING, post.id(), until, post.since()));
      }
    }
    return items;
  }
}
