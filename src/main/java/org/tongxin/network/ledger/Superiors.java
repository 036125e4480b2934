package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.Subordination;
import org.tongxin.network.SubordinationChange.SuperiorEnded;
import org.tongxin.network.Unit;
import org.tongxin.network.input.SetSuperiorInput;

/** Says who is whose superior, as an administrator. */
@ApplicationScoped
public class Superiors {
  private static final String ZONE = "Asia/Shanghai";
  // The one that would still hold on the day: it ends there, and the new one follows it.
  private static final String HOLDING =
      """
      from SubordinationRow where unitId = :unit and coalesce(since, statedFrom) < :day
      and (until is null or until > :day)
      """;
  private final Deeds deeds;
  private final Registrations registrations;

  Superiors(Deeds deeds, Registrations registrations) {
    this.deeds = deeds;
    this.registrations = registrations;
  }

  public Uni<Done<Subordination>> set(Caller caller, SetSuperiorInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.unit(transaction, input.unit())
                .chain(unit ->
                    Rows.unit(transaction, input.superior())
                        .map(superior -> decided(transaction, caller, input, unit, superior)))
                .call(subordination -> endBefore(transaction, subordination))
                .call(subordination -> registrations.setSuperior(transaction, subordination))
                .map(Subordination::id),
        (transaction, id) ->
            Rows.subordination(transaction, id).map(found -> Objects.requireNonNull(found, id)));
  }

  private static Subordination decided(
      Transaction transaction,
      Caller caller,
      SetSuperiorInput input,
      @Nullable Unit unit,
      @Nullable Unit superior) {
    caller.requireAdministrator();
    LocalDate since = Fresh.day(transaction, input.since(), ZONE);
    new Checks()
        .found("input.unit", unit)
        .found("input.superior", superior)
        .period("input.since", since, "input.until", input.until())
        .refuse();
    return new Subordination(
        Fresh.id(transaction, IdKind.SUBORDINATION),
        1,
        Objects.requireNonNull(unit).id(),
        Objects.requireNonNull(superior).id(),
        since,
        input.until(),
        null,
        Basis.STATED);
  }

  private Uni<Void> endBefore(Transaction transaction, Subordination next) {
    LocalDate day = Objects.requireNonNull(next.since());
    return transaction
        .session()
        .createQuery(HOLDING, SubordinationRow.class)
        .setParameter("unit", next.unitId())
        .setParameter("day", day)
        .getResultList()
        .chain(rows ->
            InTurn.each(
                rows,
                row ->
                    registrations.change(
                        transaction, new SuperiorEnded(row.toSubordination().endedOn(day)))));
  }
}
