package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.CategoryChange;
import org.tongxin.sharing.CategoryChange.CategoryAdded;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedChange.NeedMoved;
import org.tongxin.sharing.NeedChange.NeedRaised;
import org.tongxin.sharing.NeedChange.NeedUpdated;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferChange.OfferMade;
import org.tongxin.sharing.OfferChange.OfferMoved;
import org.tongxin.sharing.OfferChange.OfferUpdated;
import org.tongxin.sharing.SharingChange;

/**
 * Puts categories and listings on record: rows and change together, in the caller's transaction.
 * Finds them there by id or code, locked until it ends.
 */
@ApplicationScoped
public class Catalogue {
  private static final String CATEGORY = "from CategoryRow where id = :key or code = :key";
  private static final String LISTING = "select id from ListingRow where id = :key or code = :key";
  private static final String SHARED_IN =
      "select id from listing where :alliance = any(alliance_ids) order by id";
  private static final String LISTINGS =
      "from ListingRow where id in :keys or code in :keys order by id";

  public Uni<Void> add(Transaction transaction, Category category) {
    return transaction
        .session()
        .insert(CategoryRow.of(category))
        .chain(() -> transaction.record(new CategoryAdded(category)));
  }

  public Uni<Void> change(Transaction transaction, CategoryChange change) {
    return transaction
        .session()
        .update(CategoryRow.of(change.category()))
        .chain(() -> transaction.record(change));
  }

  /** A new listing, of whatever state. */
  public Uni<Void> list(Transaction transaction, Listing listing) {
    return transaction
        .session()
        .insert(ListingRow.of(listing))
        .chain(() ->
            transaction.record(
                switch (listing) {
                  case Offer offer -> new OfferMade(offer);
                  case Need need -> new NeedRaised(need);
                }));
  }

  /** A listing's new words and facts in place of its old ones. */
  public Uni<Void> update(Transaction transaction, Listing listing) {
    return write(
        transaction,
        listing,
        switch (listing) {
          case Offer offer -> new OfferUpdated(offer);
          case Need need -> new NeedUpdated(need);
        });
  }

  /** A listing that stands elsewhere in its life cycle, or of which less is left. */
  public Uni<Void> move(Transaction transaction, Listing listing) {
    return write(
        transaction,
        listing,
        switch (listing) {
          case Offer offer -> new OfferMoved(offer);
          case Need need -> new NeedMoved(need);
        });
  }

  private static Uni<Void> write(Transaction transaction, Listing listing, SharingChange change) {
    return transaction
        .session()
        .update(ListingRow.of(listing))
        .chain(() -> transaction.record(change));
  }

  /** Every listing that is shared in an alliance, locked. */
  public static Uni<List<Listing>> sharedIn(Transaction transaction, String allianceId) {
    return transaction
        .session()
        .createNativeQuery(SHARED_IN, String.class)
        .setParameter("alliance", allianceId)
        .getResultList()
        .chain(
            ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : listings(transaction, ids));
  }

  /** The category with this id or code; null where there is none. */
  public static Uni<@Nullable Category> category(Transaction transaction, @Nullable String key) {
    return key == null
        ? Uni.createFrom().nullItem()
        : transaction
            .session()
            .createQuery(CATEGORY, CategoryRow.class)
            .setParameter("key", key)
            .getSingleResultOrNull()
            .map(row -> row == null ? null : row.toCategory());
  }

  /** The listing with this id or code, locked; null where there is none. */
  static Uni<@Nullable Listing> listing(Transaction transaction, @Nullable String key) {
    return key == null
        ? Uni.createFrom().nullItem()
        : transaction
            .session()
            .createQuery(LISTING, String.class)
            .setParameter("key", key)
            .getSingleResultOrNull()
            .chain(id ->
                id == null
                    ? Uni.createFrom().<ListingRow>nullItem()
                    : transaction.session().get(ListingRow.class, id, LockMode.PESSIMISTIC_WRITE))
            .map(row -> row == null ? null : row.toListing());
  }

  /** The listings with these ids or codes, locked in the order of their ids. */
  public static Uni<List<Listing>> listings(Transaction transaction, Collection<String> keys) {
    return transaction
        .session()
        .createQuery(LISTINGS, ListingRow.class)
        .setParameter("keys", keys)
        .setLockMode(LockMode.PESSIMISTIC_WRITE)
        .getResultList()
        .map(rows -> rows.stream().map(ListingRow::toListing).toList());
  }

  static Uni<Listing> show(Transaction transaction, String id) {
    return transaction.session().get(ListingRow.class, id).map(ListingRow::toListing);
  }
}
