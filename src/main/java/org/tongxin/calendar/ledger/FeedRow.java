package org.tongxin.calendar.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongxin.calendar.CalendarFeed;
import org.tongxin.calendar.file.FeedSecret;

@Entity
@Table(name = "calendar_feed")
class FeedRow {
  @Id String id;
  int version;

  @Column(name = "party_id")
  String partyId;

  @Column(name = "post_id")
  @Nullable String postId;

  @Column(name = "secret_hash")
  String secretHash;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  static FeedRow of(CalendarFeed feed, FeedSecret secret) {
    return new FeedRow().with(feed, secret.hash());
  }

  /** The feed's new state in place of its old one, at the same address. */
  FeedRow now(CalendarFeed feed) {
    return new FeedRow().with(feed, secretHash);
  }

  CalendarFeed toFeed() {
    return new CalendarFeed(id, version, partyId, postId, openedAt, revokedAt);
  }

  private FeedRow with(CalendarFeed feed, String hash) {
    id = feed.id();
    version = feed.version();
    partyId = feed.partyId();
    postId = feed.postId();
    secretHash = hash;
    openedAt = feed.openedAt();
    revokedAt = feed.revokedAt();
    return this;
  }
}
