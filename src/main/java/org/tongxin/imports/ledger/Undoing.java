package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.imports.ImportState;
import org.tongxin.imports.ImportSubject;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Position;
import org.tongxin.network.UnitChange.UnitRemoved;
import org.tongxin.network.ledger.Registrations;
import org.tongxin.network.ledger.Rows;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingLifeCycle;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.ledger.Catalogue;

/**
 * Takes back what a run made, some at a time. What came to be used after the undo began is left as
 * it is.
 */
@ApplicationScoped
class Undoing {
  private static final int AT_ONCE = 200;
  private static final String NEXT =
      "select subject_id from import_made where run_id = :run and not undone order by subject_id limit "
          + AT_ONCE;
  private static final String UNDONE =
      "update import_made set undone = true where run_id = :run and subject_id in (:ids)";

  private final Ledger ledger;
  private final Catalogue catalogue;
  private final Registrations registrations;

  Undoing(Ledger ledger, Catalogue catalogue, Registrations registrations) {
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.registrations = registrations;
  }

  Uni<Void> carryOn(Lease lease, RunRow run) {
    return ledger
        .write(
            Objects.requireNonNullElse(run.undoneBy, run.actor()),
            transaction -> lease.renew(transaction, row -> step(transaction, row)))
        .chain(row ->
            row.state == ImportState.UNDOING ? carryOn(lease, row) : Uni.createFrom().voidItem());
  }

  private Uni<Void> step(Transaction transaction, RunRow run) {
    return transaction
        .session()
        .createNativeQuery(NEXT, String.class)
        .setParameter("run", run.id)
        .getResultList()
        .chain(ids -> takeBack(transaction, run, ids));
  }

  private Uni<Void> takeBack(Transaction transaction, RunRow run, List<String> ids) {
    if (ids.isEmpty()) {
      run.state = ImportState.UNDONE;
      return Uni.createFrom().voidItem();
    }
    return (run.about == ImportSubject.UNITS
            ? remove(transaction, run, ids)
            : withdraw(transaction, ids))
        .chain(done -> remember(transaction, run, ids.subList(0, done)));
  }

  private static Uni<Void> remember(Transaction transaction, RunRow run, List<String> ids) {
    if (transaction.position().compareTo(Position.START) > 0) {
      run.position = transaction.position().toString();
    }
    return transaction
        .session()
        .createNativeQuery(UNDONE)
        .setParameter("run", run.id)
        .setParameter("ids", ids)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Gives how many of the first are done. */
  private Uni<Integer> withdraw(Transaction transaction, List<String> ids) {
    return Catalogue.listings(transaction, ids)
        .chain(listings -> {
          Map<String, Listing> byId =
              listings.stream().collect(Collectors.toMap(Listing::id, listing -> listing));
          return Stint.on(ids, id -> withdraw(transaction, byId.get(id)));
        });
  }

  private Uni<Void> withdraw(Transaction transaction, @Nullable Listing listing) {
    return listing != null && canGo(listing)
        ? catalogue.move(transaction, listing.with(listing.listed().moved(ListingState.WITHDRAWN)))
        : Uni.createFrom().voidItem();
  }

  private static boolean canGo(Listing listing) {
    return ListingLifeCycle.leads(listing.state(), ListingState.WITHDRAWN);
  }

  private Uni<Integer> remove(Transaction transaction, RunRow run, List<String> ids) {
    return InUse.units(transaction, run.id)
        .chain(used -> {
          Set<String> inUse = used.stream().map(InUse.Thing::id).collect(Collectors.toSet());
          return Stint.on(
              ids,
              id -> inUse.contains(id) ? Uni.createFrom().voidItem() : remove(transaction, id));
        });
  }

  private Uni<Void> remove(Transaction transaction, String id) {
    return Rows.unit(transaction, id)
        .chain(unit ->
            unit == null
                ? Uni.createFrom().voidItem()
                : registrations.change(transaction, new UnitRemoved(unit.removed())));
  }
}
