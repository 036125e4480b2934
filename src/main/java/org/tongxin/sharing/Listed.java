package org.tongxin.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an offer and a need have in common. */
public record Listed(
    String id,
    int version,
    String code,
    Title title,
    @Nullable Words attribution,
    @Nullable Beneficiaries beneficiaries,
    @Nullable Quantity quantity,
    Validity validity,
    ListingState state,
    Visibility visibility,
    boolean standing,
    boolean practice,
    ListingLinks links) {

  /** Its words: title and text, in Chinese and in English. */
  public record Title(
      String zh, @Nullable String en, @Nullable String text, @Nullable String textEn) {}

  public List<String> ownerIds() {
    return links.ownerIds();
  }

  public Listed moved(ListingState to) {
    return new Listed(
        id,
        version + 1,
        code,
        title,
        attribution,
        beneficiaries,
        quantity,
        validity,
        to,
        visibility,
        standing,
        practice,
        links);
  }

  /** The same with a later end or review; open again where it had expired. */
  public Listed renewed(Validity newValidity) {
    return new Listed(
        id,
        version + 1,
        code,
        title,
        attribution,
        beneficiaries,
        quantity,
        newValidity,
        state == ListingState.EXPIRED ? ListingState.OPEN : state,
        visibility,
        standing,
        practice,
        links);
  }

  /** The same with another quantity left. */
  public Listed stocked(@Nullable Quantity left, ListingState to) {
    return new Listed(
        id,
        version + 1,
        code,
        title,
        attribution,
        beneficiaries,
        left,
        validity,
        to,
        visibility,
        standing,
        practice,
        links);
  }

  public Listed linked(ListingLinks newLinks) {
    return new Listed(
        id,
        version + 1,
        code,
        title,
        attribution,
        beneficiaries,
        quantity,
        validity,
        state,
        visibility,
        standing,
        practice,
        newLinks);
  }
}
