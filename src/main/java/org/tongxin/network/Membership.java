package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Period;

/**
 * A party's dated place in an alliance, from {@code since} up to but not including {@code until}.
 */
@Description("A party's dated place in an alliance (成员关系)")
public record Membership(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String allianceId,
    @Ignore String partyId,
    @Description("What the member is in the alliance (角色)") MembershipRole role,
    @Nullable @Description("Code of the group it is counted in (分组)") String group,
    @Nullable @Description("How many bodies this one record stands for; null for one (代表数量)")
        Integer bodies,
    @Nullable @Description("First day, in the alliance's zone; null where the source does not say (起始日)")
        LocalDate since,
    @Nullable @Description("First day on which it is over; null while no end is known (终止日)")
        LocalDate until,
    @Nullable @Description(
            "Where the first day is not known: the day from which a source speaks of it (载明之日)")
        LocalDate statedFrom,
    @Description("Whether the source says so or it is inferred (依据)") Basis basis)
    implements Node {

  /** The same place with an end. */
  public Membership endedOn(LocalDate day) {
    return new Membership(
        id, version + 1, allianceId, partyId, role, group, bodies, since, day, statedFrom, basis);
  }

  /** The same place, of another party. */
  public Membership movedTo(String newPartyId) {
    return new Membership(
        id,
        version + 1,
        allianceId,
        newPartyId,
        role,
        group,
        bodies,
        since,
        until,
        statedFrom,
        basis);
  }

  /** The same place with other facts. */
  public Membership with(
      MembershipRole newRole, @Nullable LocalDate newSince, @Nullable LocalDate newUntil) {
    return new Membership(
        id,
        version + 1,
        allianceId,
        partyId,
        newRole,
        group,
        bodies,
        newSince,
        newUntil,
        statedFrom,
        basis);
  }

  /**
   * The same place with no day left on which it holds: no start, and no day from which it is
   * stated.
   */
  public Membership withdrawn() {
    return new Membership(
        id, version + 1, allianceId, partyId, role, group, bodies, null, null, null, basis);
  }

  /** The first day on which it certainly holds; null for one that was withdrawn. */
  @Ignore
  @Nullable public LocalDate firstDay() {
    return since == null ? statedFrom : since;
  }

  /** The same place, of the same version, in a part of its time. */
  public Membership during(Period part) {
    return new Membership(
        id,
        version,
        allianceId,
        partyId,
        role,
        group,
        bodies,
        part.since(),
        part.until(),
        part.since() == null ? statedFrom : null,
        basis);
  }

  /** The same place as a membership of its own. */
  public Membership as(String newId) {
    return new Membership(
        newId, 1, allianceId, partyId, role, group, bodies, since, until, statedFrom, basis);
  }

  /** Whether there is a day on which it certainly holds. */
  @Ignore
  public boolean holdsOnSomeDay() {
    LocalDate first = firstDay();
    return first != null && (until == null || first.isBefore(until));
  }

  @Ignore
  public Period period() {
    return new Period(since, until);
  }
}
