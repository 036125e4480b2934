package org.tongxin.arrangements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.PostKind;
import org.tongxin.kernel.Basis;

@Entity
@Table(name = "post")
class PostRow {
  @Id String id;
  int version;
  String code;

  @Enumerated(EnumType.STRING)
  PostKind kind;

  String title;

  @Column(name = "title_en")
  @Nullable String titleEn;

  @Nullable String holder;

  @Column(name = "holder_en")
  @Nullable String holderEn;

  @Column(name = "party_id")
  @Nullable String partyId;

  @Column(name = "sent_to_id")
  @Nullable String sentToId;

  @Nullable LocalDate since;
  @Nullable LocalDate until;

  @Column(name = "stated_from")
  @Nullable LocalDate statedFrom;

  @Enumerated(EnumType.STRING)
  Basis basis;

  static PostRow of(Post post) {
    var row = new PostRow();
    row.id = post.id();
    row.version = post.version();
    row.code = post.code();
    row.kind = post.kind();
    row.title = post.title();
    row.titleEn = post.titleEn();
    row.holder = post.holder();
    row.holderEn = post.holderEn();
    row.partyId = post.partyId();
    row.sentToId = post.sentToId();
    row.since = post.since();
    row.until = post.until();
    row.statedFrom = post.statedFrom();
    row.basis = post.basis();
    return row;
  }

  Post toPost() {
    return new Post(
        id,
        version,
        code,
        kind,
        title,
        titleEn,
        holder,
        holderEn,
        partyId,
        sentToId,
        since,
        until,
        statedFrom,
        basis);
  }
}
