package org.tongxin.calendar.file;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.kernel.Sha256;

/** What tells one file from another: HTTP's ETag, a hash of its bytes in quotes. */
public record EntityTag(String text) {

  public static EntityTag of(byte[] file) {
    byte[] hash = Sha256.of(file);
    return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
  }

  /**
   * Whether a client has the file already.
   *
   * @param headers values of If-None-Match: each a star, or tags with commas between them
   */
  public boolean isAmong(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Stream.of(header.split(",", -1)))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(tag -> tag.equals("*") || tag.equals(toString()));
  }

  @Override
  public String toString() {
    return '"' + text + '"';
  }
}
