package org.tongxin.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source")
class SourceRow {
  @Id String id;
  int version;
  String code;
  @Nullable String title;

  @Column(name = "title_en")
  @Nullable String titleEn;

  @Nullable String author;

  @Column(name = "author_en")
  @Nullable String authorEn;

  @Column(name = "author_post")
  @Nullable String authorPost;

  @Column(name = "author_post_en")
  @Nullable String authorPostEn;

  @Nullable String publisher;

  @Column(name = "publisher_en")
  @Nullable String publisherEn;

  @Nullable String published;

  @Column(name = "published_basis")
  @Nullable String publishedBasis;

  @Column(name = "stated_by")
  LocalDate statedBy;

  static SourceRow of(Source source) {
    var row = new SourceRow();
    row.id = source.id();
    row.version = source.version();
    row.code = source.code();
    row.title = source.title();
    row.titleEn = source.titleEn();
    row.author = source.author();
    row.authorEn = source.authorEn();
    row.authorPost = source.authorPost();
    row.authorPostEn = source.authorPostEn();
    row.publisher = source.publisher();
    row.publisherEn = source.publisherEn();
    row.published = source.published();
    row.publishedBasis = source.publishedBasis();
    row.statedBy = source.statedBy();
    return row;
  }

  Source toSource() {
    return new Source(
        id,
        version,
        code,
        title,
        titleEn,
        author,
        authorEn,
        authorPost,
        authorPostEn,
        publisher,
        publisherEn,
        published,
        publishedBasis,
        statedBy);
  }
}
