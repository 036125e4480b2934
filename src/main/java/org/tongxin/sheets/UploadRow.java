package org.tongxin.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An upload as it is kept. */
@Entity
@Table(name = "upload")
class UploadRow {
  static final String OWN = "from UploadRow where id = :id and actor = :actor and at >= :since";
  static final String FORGET = "delete from UploadRow where at < :since";

  @Id String id;
  String actor;
  String name;

  @Column(name = "media_type")
  String mediaType;

  String sha256;
  byte[] bytes;
  Instant at;

  static UploadRow of(Upload upload) {
    var row = new UploadRow();
    row.id = upload.id().toString();
    row.actor = upload.actor();
    row.name = upload.name();
    row.mediaType = upload.mediaType();
    row.sha256 = upload.sha256();
    row.bytes = upload.bytes();
    row.at = upload.at();
    return row;
  }

  Upload toUpload() {
    return new Upload(
        org.tongxin.kernel.Id.find(id).orElseThrow(), actor, name, mediaType, sha256, bytes, at);
  }
}
