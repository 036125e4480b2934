package org.tongxin.duty.ledger;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Handover.Words;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;

/** What may be written in a handover. */
final class Notes {
  private static final int LONGEST_NOTE = 4000;
  private static final int LONGEST_LINK = 2000;
  private static final int MOST_LINKS = 20;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Notes() {}

  /** The words, after all that is wrong with them and all that was noted before is told. */
  static Words words(Checks checks, String note, @Nullable List<String> wanted) {
    List<String> links = wanted == null ? List.of() : wanted;
    checks
        .words("input.note", note, LONGEST_NOTE)
        .that(
            links.size() <= MOST_LINKS,
            Refusal.badInput("input.links", "最多20个链接", "20 links at most"));
    for (int i = 0; i < Math.min(links.size(), MOST_LINKS); i++) {
      checks.that(
          isLink(links.get(i)),
          Refusal.badInput(
              "input.links." + i,
              "须为 http 或 https 地址，最多2000个字符",
              "is an http or https address of at most 2000 characters"));
    }
    checks.refuse();
    return new Words(note, links);
  }

  private static boolean isLink(String text) {
    if (text.length() > LONGEST_LINK) {
      return false;
    }
    try {
      URI address = URI.create(text);
      return address.getScheme() != null
          && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
          && address.getHost() != null;
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }
}
