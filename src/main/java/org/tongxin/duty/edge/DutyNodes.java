package org.tongxin.duty.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.api.NodeLoader;
import org.tongxin.duty.Absence;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Turn;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.duty.ledger.Passings;
import org.tongxin.kernel.IdKind;

/** What duty has by global id, as far as the caller may see it. */
@Dependent
class DutyNodes {

  @Produces
  @Singleton
  NodeLoader rotations(Duties duties) {
    return NodeLoader.of(IdKind.ROTATION, duties::rotations);
  }

  /** Drafted turns are for coordinators alone. */
  @Produces
  @Singleton
  NodeLoader turns(Duties duties, Callers callers) {
    return NodeLoader.of(
        IdKind.TURN,
        ids ->
            callers
                .current()
                .chain(caller ->
                    duties
                        .turns(ids)
                        .chain(all ->
                            seen(
                                Rotated.of(duties, all, Turn::rotationId),
                                caller,
                                all,
                                Turn::isPublished))));
  }

  @Produces
  @Singleton
  NodeLoader absences(Duties duties, Callers callers) {
    return NodeLoader.of(
        IdKind.ABSENCE,
        ids ->
            callers
                .current()
                .chain(caller ->
                    duties
                        .absences(ids)
                        .chain(all ->
                            seen(
                                Rotated.of(duties, all, Absence::rotationId),
                                caller,
                                all,
                                absence -> caller.actsFor(absence.partyId())))));
  }

  @Produces
  @Singleton
  NodeLoader covers(Duties duties, Callers callers) {
    return NodeLoader.of(IdKind.COVER, ids -> signedIn(callers, ids).chain(duties::covers));
  }

  @Produces
  @Singleton
  NodeLoader swaps(Duties duties, Callers callers) {
    return NodeLoader.of(IdKind.SWAP, ids -> signedIn(callers, ids).chain(duties::swaps));
  }

  /** For whoever takes part in the rotation. */
  @Produces
  @Singleton
  NodeLoader handovers(Passings passings, Callers callers) {
    return NodeLoader.of(
        IdKind.HANDOVER, ids -> callers.current().chain(caller -> passings.byIds(caller, ids)));
  }

  /** The ids for whoever has signed in, and none for anybody else. */
  private static Uni<List<String>> signedIn(Callers callers, List<String> ids) {
    return callers.current().map(caller -> caller.isAnonymous() ? List.of() : ids);
  }

  /**
   * Those that anybody may see, and all of those whose alliance the caller keeps.
   *
   * @param rotations that of each, in the same order
   */
  private static <T> Uni<List<T>> seen(
      Uni<List<DutyRotation>> rotations, Caller caller, List<T> all, Predicate<T> anyway) {
    return rotations.map(of ->
        IntStream.range(0, all.size())
            .filter(i -> anyway.test(all.get(i)) || caller.actsFor(of.get(i).allianceId()))
            .mapToObj(all::get)
            .toList());
  }
}
