package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tongxin.access.Caller;
import org.tongxin.duty.DutyRotation;
import org.tongxin.journal.Ledger;

/**
 * Who may read what is handed over in a rotation: whoever acts for a member that has or had a
 * published turn of it, or for its alliance.
 */
@ApplicationScoped
class Readers {
  private static final String READERS =
      """
      select distinct t.rotation_id, holder
      from turn t cross join lateral unnest(t.planned_ids || t.effective_ids) as holder
      where t.state = 'PUBLISHED' and t.rotation_id in (:ids)
      """;

  private final Ledger ledger;
  private final Duties duties;

  Readers(Ledger ledger, Duties duties) {
    this.ledger = ledger;
    this.duties = duties;
  }

  /** Those of things whose rotation the caller takes part in. */
  <T> Uni<List<T>> readable(Caller caller, List<T> things, Function<T, String> rotationId) {
    List<String> ids = things.stream().map(rotationId).distinct().toList();
    if (caller.isAnonymous() || ids.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return duties
        .rotations(ids)
        .chain(rotations ->
            ledger
                .read(session ->
                    session
                        .createNativeQuery(READERS, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(readers -> rotationsOf(caller, rotations, readers)))
        .map(seen ->
            things.stream().filter(thing -> seen.contains(rotationId.apply(thing))).toList());
  }

  private static Set<String> rotationsOf(
      Caller caller, List<DutyRotation> rotations, List<Object[]> readers) {
    var seen = new HashSet<String>();
    rotations.stream()
        .filter(rotation -> caller.actsFor(rotation.allianceId()))
        .forEach(rotation -> seen.add(rotation.id()));
    readers.stream()
        .filter(pair -> caller.actsFor((String) pair[1]))
        .forEach(pair -> seen.add((String) pair[0]));
    return seen;
  }
}
