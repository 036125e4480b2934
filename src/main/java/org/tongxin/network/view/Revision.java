package org.tongxin.network.view;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Sha256;
import org.tongxin.network.UnitKind;

/**
 * What a view is: the question that it answers and a hash of the answer. Its text says the question
 * too, so that whoever has an old one can be told what changed, or be given the view anew.
 *
 * @param hash of all that the view shows
 */
record Revision(ViewQuestion question, String hash) {
  private static final int PARTS = 8;
  private static final int HASH_DIGITS = 24;
  private static final int LONGEST = 2000;

  static Revision of(ViewQuestion question, GraphView view) {
    byte[] all = view.revised("").toString().getBytes(StandardCharsets.UTF_8);
    return new Revision(question, Sha256.hex(all).substring(0, HASH_DIGITS));
  }

  /** The revision that {@code text} writes, or empty where it is none. */
  static Optional<Revision> find(String text) {
    try {
      if (text.length() > LONGEST) {
        return Optional.empty();
      }
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split("[|]", -1);
      return parts.length == PARTS ? Optional.of(read(parts)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Revision read(String[] parts) {
    List<UnitKind> kinds =
        parts[4].isEmpty()
            ? List.of()
            : Arrays.stream(parts[4].split(",")).map(UnitKind::valueOf).toList();
    var question =
        new ViewQuestion(
            parts[0],
            Integer.parseInt(parts[1]),
            parts[2].isEmpty() ? null : LocalDate.parse(parts[2]),
            GroupBy.valueOf(parts[3]),
            kinds,
            Integer.parseInt(parts[5]),
            Language.valueOf(parts[6]));
    return new Revision(question.checked(), parts[7]);
  }

  @Override
  public String toString() {
    String kinds = String.join(",", question.kinds().stream().map(Enum::name).toList());
    String plain =
        String.join(
            "|",
            question.root(),
            String.valueOf(question.depth()),
            question.asOf() == null ? "" : question.asOf().toString(),
            question.groupBy().name(),
            kinds,
            String.valueOf(question.maxNodes()),
            question.language().name(),
            hash);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
