package org.tongxin.duty.edge;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.ledger.Duties;

/** The rotation that each of several things belongs to: one statement for all. */
final class Rotated {
  private Rotated() {}

  static <T> Uni<List<DutyRotation>> of(
      Duties duties, List<T> things, Function<T, String> rotationId) {
    return duties
        .rotations(things.stream().map(rotationId).distinct().toList())
        .map(found -> {
          var byId = new HashMap<String, DutyRotation>();
          found.forEach(rotation -> byId.put(rotation.id(), rotation));
          return things.stream()
              .map(thing -> Objects.requireNonNull(byId.get(rotationId.apply(thing))))
              .toList();
        });
  }
}
