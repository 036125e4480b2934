package org.tongxin.calendar.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.calendar.CalendarFeed;
import org.tongxin.calendar.FeedChange;
import org.tongxin.calendar.FeedChange.FeedOpened;
import org.tongxin.calendar.FeedChange.FeedRevoked;
import org.tongxin.calendar.file.FeedSecret;
import org.tongxin.calendar.input.OpenCalendarFeedInput;
import org.tongxin.calendar.input.RevokeCalendarFeedInput;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** Opens calendar feeds and revokes them, as whoever acts for the party. */
@ApplicationScoped
public class Feeds {
  private static final int MOST = 10;
  private static final int MOST_LISTED = 100;
  // Two feeds of one party are opened one after the other.
  private static final String LOCK = "select id from party where id = :party for no key update";
  private static final String COUNT =
      """
      select count(*) from FeedRow where partyId = :party and revokedAt is null
        and coalesce(postId, '') = coalesce(cast(:post as string), '')
      """;
  private static final String OF_PARTY =
      "from FeedRow where partyId = :party"
          + " order by revokedAt desc nulls first, openedAt desc, id desc";
  private static final String BY_IDS = "from FeedRow where id in :ids";

  private final Deeds deeds;
  private final Ledger ledger;

  Feeds(Deeds deeds, Ledger ledger) {
    this.deeds = deeds;
    this.ledger = ledger;
  }

  /**
   * A feed that was asked for.
   *
   * @param secret null where a repeated request finds the feed that the first one opened: nobody
   *     knows its secret any more
   */
  public record Opened(CalendarFeed feed, @Nullable FeedSecret secret) {}

  /** A feed and the only sight of its secret. */
  public Uni<Done<Opened>> open(Caller caller, OpenCalendarFeedInput input) {
    // Of the last attempt: one that was undone leaves a feed of another id, which nobody asks for.
    var made = new AtomicReference<@Nullable Opened>();
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            FeedOwner.of(transaction, input)
                .invoke(owner -> caller.requireActingFor(owner.partyId()))
                .call(owner -> checkCount(transaction, owner))
                .map(owner -> fresh(transaction, owner))
                .call(feed -> {
                  var opened = new Opened(feed, FeedSecret.fresh());
                  made.set(opened);
                  return insert(transaction, opened);
                })
                .map(CalendarFeed::id),
        (transaction, id) -> show(transaction, id).map(feed -> opened(feed, made.get())));
  }

  /** A feed of a party that the caller does not act for is not found. */
  public Uni<Done<CalendarFeed>> revoke(Caller caller, RevokeCalendarFeedInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, FeedRow.class, input.feed())
                .map(row -> standing(caller, row))
                .map(row -> row.now(row.toFeed().revoked(transaction.now())))
                .call(row -> change(transaction, row, new FeedRevoked(row.toFeed())))
                .map(row -> row.id),
        Feeds::show);
  }

  /** The feeds of a party, those that work first and then the newest; at most 100. */
  public Uni<List<CalendarFeed>> of(String partyId) {
    return ledger
        .read(session ->
            session
                .createQuery(OF_PARTY, FeedRow.class)
                .setParameter("party", partyId)
                .setMaxResults(MOST_LISTED)
                .getResultList())
        .map(rows -> rows.stream().map(FeedRow::toFeed).toList());
  }

  /** Those of the feeds with these ids that a caller may know of. */
  public Uni<List<CalendarFeed>> seen(Caller caller, List<String> ids) {
    return ledger
        .read(session ->
            session.createQuery(BY_IDS, FeedRow.class).setParameter("ids", ids).getResultList())
        .map(rows ->
            rows.stream()
                .map(FeedRow::toFeed)
                .filter(feed -> caller.actsFor(feed.partyId()))
                .toList());
  }

  private static Uni<Void> checkCount(Transaction transaction, FeedOwner owner) {
    return transaction
        .session()
        .createNativeQuery(LOCK, String.class)
        .setParameter("party", owner.partyId())
        .getSingleResult()
        .chain(() ->
            transaction
                .session()
                .createQuery(COUNT, Long.class)
                .setParameter("party", owner.partyId())
                .setParameter("post", owner.postId())
                .getSingleResult())
        .invoke(count ->
            new Checks()
                .that(
                    count < MOST,
                    Refusal.of(
                        Code.CAPACITY_EXCEEDED,
                        owner.field(),
                        "最多10个有效的日历，请先停用一个",
                        "has 10 calendars at most; revoke one first"))
                .refuse())
        .replaceWithVoid();
  }

  private static CalendarFeed fresh(Transaction transaction, FeedOwner owner) {
    return new CalendarFeed(
        Fresh.id(transaction, IdKind.FEED),
        1,
        owner.partyId(),
        owner.postId(),
        transaction.now(),
        null);
  }

  private static Uni<Void> insert(Transaction transaction, Opened opened) {
    return transaction
        .session()
        .insert(FeedRow.of(opened.feed(), Objects.requireNonNull(opened.secret())))
        .chain(() -> transaction.record(new FeedOpened(opened.feed())));
  }

  private static Opened opened(CalendarFeed feed, @Nullable Opened made) {
    return made != null && made.feed().id().equals(feed.id()) ? made : new Opened(feed, null);
  }

  private static FeedRow standing(Caller caller, @Nullable FeedRow row) {
    if (row == null || !caller.actsFor(row.partyId)) {
      throw Refusal.notFound("input.feed").asException();
    }
    new Checks()
        .that(
            row.revokedAt == null, Refusal.of(Code.CONFLICT, "input.feed", "已停用", "it is revoked"))
        .refuse();
    return row;
  }

  /** A feed's new state in place of its old one. */
  static Uni<Void> change(Transaction transaction, FeedRow row, FeedChange change) {
    return transaction.session().update(row).chain(() -> transaction.record(change));
  }

  private static Uni<CalendarFeed> show(Transaction transaction, String id) {
    return transaction.session().get(FeedRow.class, id).map(FeedRow::toFeed);
  }
}
