package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.tongxin.kernel.Basis;

/** A unit's dated place below its superior in the administrative line. */
@Description("A unit's dated place below its superior in the administrative line (隶属关系)")
public record Subordination(
    @Id @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String unitId,
    @Ignore String superiorId,
    @Nullable @Description("First day; null where the source does not say (起始日)") LocalDate since,
    @Nullable @Description("First day on which it is over; null while no end is known (终止日)")
        LocalDate until,
    @Nullable @Description(
            "Where the first day is not known: the day from which a source speaks of it (载明之日)")
        LocalDate statedFrom,
    @Description("Whether the source says so or it is inferred (依据)") Basis basis) {

  /** The same place with an end. */
  public Subordination endedOn(LocalDate day) {
    return new Subordination(id, version + 1, unitId, superiorId, since, day, statedFrom, basis);
  }

  /** The same place, between other units. */
  public Subordination movedTo(String newUnitId, String newSuperiorId) {
    return new Subordination(
        id, version + 1, newUnitId, newSuperiorId, since, until, statedFrom, basis);
  }

  /** The same place with no day left on which it holds. */
  public Subordination withdrawn() {
    return new Subordination(id, version + 1, unitId, superiorId, null, null, null, basis);
  }

  /** The first day on which it certainly holds; null for one that was withdrawn. */
  @Ignore
  @Nullable public LocalDate firstDay() {
    return since == null ? statedFrom : since;
  }
}
