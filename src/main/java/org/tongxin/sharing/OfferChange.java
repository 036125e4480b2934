package org.tongxin.sharing;

import java.util.List;

/** What can happen to an offer. {@code search} holds its folded words. */
public sealed interface OfferChange extends SharingChange {
  Offer offer();

  List<String> search();

  String sort();

  @Override
  default String subjectId() {
    return offer().id();
  }

  @Override
  default int version() {
    return offer().version();
  }

  /** It is offered, or a draft of it is kept. */
  record OfferMade(Offer offer, List<String> search, String sort) implements OfferChange {
    public OfferMade(Offer offer) {
      this(offer, ListingWords.search(offer), ListingWords.sort(offer));
    }
  }

  /** What is said of it has changed. */
  record OfferUpdated(Offer offer, List<String> search, String sort) implements OfferChange {
    public OfferUpdated(Offer offer) {
      this(offer, ListingWords.search(offer), ListingWords.sort(offer));
    }
  }

  /** It stands elsewhere in its life cycle, or less of it is left. */
  record OfferMoved(Offer offer, List<String> search, String sort) implements OfferChange {
    public OfferMoved(Offer offer) {
      this(offer, ListingWords.search(offer), ListingWords.sort(offer));
    }
  }
}
