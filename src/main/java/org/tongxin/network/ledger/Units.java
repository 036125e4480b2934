package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Standing;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitChange.UnitRenamed;
import org.tongxin.network.UnitChange.UnitUpdated;
import org.tongxin.network.Venue;
import org.tongxin.network.input.RegisterUnitInput;
import org.tongxin.network.input.RenameUnitInput;
import org.tongxin.network.input.UnitField;
import org.tongxin.network.input.UpdateUnitInput;

/** Puts units on record and changes what is said of them. */
@ApplicationScoped
public class Units {
  private static final int MOST_ALIASES = 50;
  private final Deeds deeds;
  private final Registrations registrations;

  Units(Deeds deeds, Registrations registrations) {
    this.deeds = deeds;
    this.registrations = registrations;
  }

  /** As a coordinator of any alliance, or an administrator. */
  public Uni<Done<Unit>> register(Caller caller, RegisterUnitInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.region(transaction, input.region())
                .map(region -> registered(transaction, caller, input, region))
                .call(unit -> registrations.register(transaction, unit))
                .map(Unit::id),
        Units::show);
  }

  /** As the unit's liaison, or an administrator. */
  public Uni<Done<Unit>> update(Caller caller, UpdateUnitInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.region(transaction, input.region())
                .chain(region ->
                    Rows.unit(transaction, input.unit())
                        .map(unit -> updated(caller, input, unit, region)))
                .call(unit -> registrations.change(transaction, new UnitUpdated(unit)))
                .map(Unit::id),
        Units::show);
  }

  /** As the unit's liaison, or an administrator. */
  public Uni<Done<Unit>> rename(Caller caller, RenameUnitInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.unit(transaction, input.unit())
                .map(unit -> renamed(caller, input, unit))
                .call(unit -> registrations.change(transaction, new UnitRenamed(unit)))
                .map(Unit::id),
        Units::show);
  }

  static Uni<Unit> show(Transaction transaction, String id) {
    return Rows.unit(transaction, id).map(unit -> Objects.requireNonNull(unit, id));
  }

  /**
   * The unit that a coordinator asks for, not on record yet.
   *
   * @param regionId of the input's region; null where it names none or one that is not there
   */
  public static Unit registered(
      Transaction transaction, Caller caller, RegisterUnitInput input, @Nullable String regionId) {
    caller.requireCoordinator();
    checkWords(new Checks(), input.name(), input.nameEn(), input.aliases())
        .code("input.code", input.code())
        .partialDate("input.founded", input.founded())
        .that(input.region() == null || regionId != null, Refusal.notFound("input.region"))
        .refuse();
    String id = Fresh.id(transaction, IdKind.UNIT);
    return new Unit(
        id,
        1,
        Fresh.code(input.code(), id),
        input.name(),
        input.nameEn(),
        input.aliases(),
        input.kind(),
        regionId,
        input.founded(),
        null,
        input.kind().isVenue() ? new Venue(null, List.of()) : null,
        Standing.REAL);
  }

  private static Unit updated(
      Caller caller, UpdateUnitInput input, @Nullable Unit unit, @Nullable String regionId) {
    new Checks().found("input.unit", unit).refuse();
    Unit before = Objects.requireNonNull(unit);
    caller.requireActingFor(before.id());
    List<String> aliases =
        emptied(input, UnitField.ALIASES) ? List.of() : orElse(input.aliases(), before.aliases());
    @Nullable String nameEn =
        emptied(input, UnitField.NAME_EN) ? null : orElse(input.nameEn(), before.nameEn());
    checkWords(new Checks(), before.name(), nameEn, Objects.requireNonNull(aliases))
        .partialDate("input.founded", input.founded())
        .that(input.region() == null || regionId != null, Refusal.notFound("input.region"))
        .version("input.expectedVersion", input.expectedVersion(), before.version())
        .refuse();
    Unit facts =
        before.with(
            input.kind() == null ? before.kind() : input.kind(),
            emptied(input, UnitField.REGION) ? null : orElse(regionId, before.regionId()),
            emptied(input, UnitField.FOUNDED) ? null : orElse(input.founded(), before.founded()));
    return facts.worded(before.name(), nameEn, aliases);
  }

  private static Unit renamed(Caller caller, RenameUnitInput input, @Nullable Unit unit) {
    new Checks().found("input.unit", unit).refuse();
    Unit before = Objects.requireNonNull(unit);
    caller.requireActingFor(before.id());
    var aliases = new ArrayList<>(before.aliases());
    aliases.remove(input.name());
    if (!input.name().equals(before.name())) {
      aliases.add(before.name());
    }
    checkWords(new Checks(), input.name(), input.nameEn(), List.of())
        .version("input.expectedVersion", input.expectedVersion(), before.version())
        .refuse();
    return before.named(input.name(), input.nameEn(), aliases);
  }

  private static Checks checkWords(
      Checks checks, String name, @Nullable String nameEn, List<String> aliases) {
    checks.name("input.name", name).name("input.nameEn", nameEn);
    aliases.forEach(alias -> checks.name("input.aliases", alias));
    return checks.that(
        aliases.size() <= MOST_ALIASES, Refusal.badInput("input.aliases", "最多50个", "50 at most"));
  }

  private static boolean emptied(UpdateUnitInput input, UnitField field) {
    return input.clear().contains(field);
  }

  private static <T> @Nullable T orElse(@Nullable T given, @Nullable T before) {
    return given == null ? before : given;
  }
}
