package org.tongxin.calendar.ledger;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.calendar.file.Almanac;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.file.FeedSecret;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;

/** Reads what a calendar shows, from every room that has something to show. */
@ApplicationScoped
public class Almanacs {
  private static final String OWNER =
      """
      select coalesce(post.id, feed.party_id),
        concat_ws(' ', coalesce(unit.name, team.name, alliance.name), post.title)
      from calendar_feed feed
      left join post on post.id = feed.post_id
      left join unit on unit.id = feed.party_id and not unit.removed
      left join team on team.id = feed.party_id
      left join alliance on alliance.id = feed.party_id and not alliance.removed
      where feed.secret_hash = :hash and feed.revoked_at is null
        and coalesce(unit.id, team.id, alliance.id) is not null
      """;

  private final Ledger ledger;
  private final List<CalendarSource> sources;

  Almanacs(Ledger ledger, @All List<CalendarSource> sources) {
    this.ledger = ledger;
    this.sources = sources;
  }

  /** What the calendar at a secret address shows now; null where no feed has that secret. */
  public Uni<@Nullable Almanac> find(FeedSecret secret, Instant now) {
    return ledger.read(session ->
        session
            .createNativeQuery(OWNER, Object[].class)
            .setParameter("hash", secret.hash())
            .getSingleResultOrNull()
            .chain(owner ->
                owner == null
                    ? Uni.createFrom().<Almanac>nullItem()
                    : entries(session, new Asked((String) owner[0], now))
                        .map(entries -> new Almanac((String) owner[1], entries))));
  }

  private Uni<List<Entry>> entries(Mutiny.StatelessSession session, Asked asked) {
    var all = new ArrayList<Entry>();
    return InTurn.each(sources, source -> source.entries(session, asked).invoke(all::addAll))
        .replaceWith(all);
  }
}
