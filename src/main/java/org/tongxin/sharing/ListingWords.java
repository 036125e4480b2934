package org.tongxin.sharing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongxin.kernel.Folding;

/** The words by which a listing is found, and its place among others. */
final class ListingWords {
  private ListingWords() {}

  static List<String> search(Listing listing) {
    return Stream.of(listing.title(), listing.titleEn(), listing.text(), listing.textEn())
        .filter(Objects::nonNull)
        .map(Folding::fold)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  static String sort(Listing listing) {
    return Folding.sortKey(listing.title(), listing.id());
  }
}
