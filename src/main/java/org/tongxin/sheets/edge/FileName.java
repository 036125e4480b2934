package org.tongxin.sheets.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.sheets.Format;

/** What a sender calls a file: shown to them again, never a path of ours. */
public final class FileName {
  private static final int LONGEST = 200;

  private FileName() {}

  /**
   * Its last step, without control characters; {@code upload.csv} and the like where it is empty.
   */
  static String clean(@Nullable String sent, Format format) {
    String name = sent == null ? "" : sent.substring(lastStep(sent)).replaceAll("\\p{Cntrl}", "");
    String trimmed = name.strip();
    if (trimmed.isEmpty()) {
      return "upload." + format.extension();
    }
    return trimmed.substring(
        0,
        trimmed.offsetByCodePoints(
            0, Math.min(LONGEST, trimmed.codePointCount(0, trimmed.length()))));
  }

  /** A header's value: characters that no header holds are percent-encoded UTF-8. */
  static @Nullable String decoded(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return header;
    }
  }

  /** The kind of file that a name ends in. */
  public static Optional<Format> format(@Nullable String sent) {
    String name = sent == null ? "" : sent.toLowerCase(Locale.ROOT);
    return Stream.of(Format.values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst();
  }

  private static int lastStep(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  }
}
