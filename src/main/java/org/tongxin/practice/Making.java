package org.tongxin.practice;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.Alliance;
import org.tongxin.network.Unit;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Beneficiaries;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.Words;

/** What is shared in a practice alliance is made up in one transaction, and says that it is. */
record Making(Transaction transaction, Alliance alliance) {

  LocalDate today() {
    return Fresh.day(transaction, null, alliance.zone());
  }

  /** Open from today on, and for members alone. */
  Listed listed(IdKind kind, Unit owner, Category category, Thing thing) {
    return new Listed(
        Fresh.id(transaction, kind),
        1,
        thing.code(),
        new Listed.Title(thing.zh() + "（虚构）", thing.en() + " (made up)", null, null),
        null,
        new Beneficiaries(
            null, new Words("练习联盟成员（虚构）", "members of the practice alliance (made up)")),
        thing.quantity(),
        new Validity(today(), null, null, null),
        ListingState.OPEN,
        Visibility.ALLIANCE,
        kind == IdKind.OFFER,
        true,
        new ListingLinks(
            category.id(), List.of(owner.id()), List.of(alliance.id()), null, null, null, null));
  }
}
