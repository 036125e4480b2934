package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.arrangements.Contact;
import org.tongxin.arrangements.Post;
import org.tongxin.journal.Ledger;

/**
 * The people whom parties named to be turned to, with their names in full: for rooms that know who
 * may be told. Two statements, however many parties.
 */
@ApplicationScoped
public class Contacts {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String POSTS = "from PostRow where partyId in :ids order by code";
  private static final String NAMES = "from ContactRow where postId in :ids";

  private final Ledger ledger;
  private final Clock clock;

  Contacts(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Those at these parties whose post is held today in Shanghai, by the post's code. */
  public Uni<List<Contact>> at(Collection<String> partyIds) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return partyIds.isEmpty()
        ? Uni.createFrom().item(List.of())
        : ledger.read(session ->
            session
                .createQuery(POSTS, PostRow.class)
                .setParameter("ids", partyIds)
                .getResultList()
                .map(rows ->
                    rows.stream()
                        .map(PostRow::toPost)
                        .filter(post -> post.isHeldOn(today))
                        .toList())
                .chain(posts -> named(session, posts)));
  }

  private static Uni<List<Contact>> named(Mutiny.StatelessSession session, List<Post> posts) {
    return posts.isEmpty()
        ? Uni.createFrom().item(List.of())
        : session
            .createQuery(NAMES, ContactRow.class)
            .setParameter("ids", posts.stream().map(Post::id).toList())
            .getResultList()
            .map(rows -> contacts(posts, rows));
  }

  private static List<Contact> contacts(List<Post> posts, List<ContactRow> rows) {
    Map<String, String> names = new HashMap<>();
    rows.forEach(row -> names.put(row.postId, row.name));
    return posts.stream()
        .filter(post -> names.containsKey(post.id()))
        .map(post -> new Contact(names.getOrDefault(post.id(), ""), post))
        .toList();
  }
}
