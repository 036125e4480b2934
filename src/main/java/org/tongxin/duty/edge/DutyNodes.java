package org.tongxin.duty.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import org.tongxin.access.Callers;
import org.tongxin.api.NodeLoader;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.ledger.Duties;
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
                        .chain(turns ->
                            Rotated.of(duties, turns, turn -> turn.rotationId())
                                .map(rotations -> {
                                  var allianceOf = new HashMap<String, String>();
                                  for (DutyRotation rotation : rotations) {
                                    allianceOf.put(rotation.id(), rotation.allianceId());
                                  }
                                  return turns.stream()
                                      .filter(turn ->
                                          turn.isPublished()
                                              || caller.actsFor(
                                                  String.valueOf(
                                                      allianceOf.get(turn.rotationId()))))
                                      .toList();
                                }))));
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
                        .chain(absences ->
                            Rotated.of(duties, absences, absence -> absence.rotationId())
                                .map(rotations -> {
                                  var allianceOf = new HashMap<String, String>();
                                  for (DutyRotation rotation : rotations) {
                                    allianceOf.put(rotation.id(), rotation.allianceId());
                                  }
                                  return absences.stream()
                                      .filter(absence ->
                                          caller.actsFor(absence.partyId())
                                              || caller.actsFor(
                                                  String.valueOf(
                                                      allianceOf.get(absence.rotationId()))))
                                      .toList();
                                }))));
  }

  @Produces
  @Singleton
  NodeLoader covers(Duties duties, Callers callers) {
    return NodeLoader.of(
        IdKind.COVER,
        ids ->
            callers
                .current()
                .chain(caller -> duties.covers(caller.isAnonymous() ? java.util.List.of() : ids)));
  }

  @Produces
  @Singleton
  NodeLoader swaps(Duties duties, Callers callers) {
    return NodeLoader.of(
        IdKind.SWAP,
        ids ->
            callers
                .current()
                .chain(caller -> duties.swaps(caller.isAnonymous() ? java.util.List.of() : ids)));
  }
}
