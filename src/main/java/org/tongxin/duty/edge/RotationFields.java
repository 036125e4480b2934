package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Callers;
import org.tongxin.api.Languages;
import org.tongxin.duty.Absence;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Fairness;
import org.tongxin.duty.RotationGap;
import org.tongxin.duty.Share;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.figures.Citation;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Provenance;
import org.tongxin.network.Alliance;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;

/** What a rotation refers to, and what is said of its members. */
@GraphQLApi
public class RotationFields {
  private final Duties duties;
  private final Lookups lookups;
  private final Callers callers;
  private final Provenance provenance;

  RotationFields(Duties duties, Lookups lookups, Callers callers, Provenance provenance) {
    this.duties = duties;
    this.lookups = lookups;
    this.callers = callers;
    this.provenance = provenance;
  }

  @Name("alliance")
  @Description("The alliance whose members take turns (联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> rotationAlliance(
      @Source List<DutyRotation> rotations) {
    return lookups.referred(rotations, DutyRotation::allianceId, Alliance.class);
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> rotationCitations(
      @Source List<DutyRotation> rotations) {
    return provenance.citations(rotations.stream().map(DutyRotation::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> rotationOpenQuestions(
      @Source List<DutyRotation> rotations) {
    return provenance.questionsAbout(rotations.stream().map(DutyRotation::id).toList());
  }

  @Name("kindLabel")
  @Description("The kind in the language of Accept-Language (类别的文字)")
  public String rotationKindLabel(@Source DutyRotation rotation) {
    return Languages.label(rotation.kind());
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String rotationStateLabel(@Source DutyRotation rotation) {
    return Languages.label(rotation.state());
  }

  @Name("missing")
  @Description("What has to be known before a roster can be drafted, and is not (未载事项)")
  public List<@NonNull RotationGap> rotationMissing(@Source DutyRotation rotation) {
    return rotation.gaps();
  }

  @Name("roles")
  @Description("Members in these roles take turns; empty for all (参与角色)")
  public List<@NonNull MembershipRole> rotationRoles(@Source DutyRotation rotation) {
    return rotation.eligibility().roles();
  }

  @Name("included")
  @Description("Members that take turns whatever their role (另加成员)")
  public Uni<List<List<@NonNull Party>>> rotationIncluded(@Source List<DutyRotation> rotations) {
    return lookups.lists(rotations, each -> each.eligibility().includedIds(), Party.class);
  }

  @Name("excluded")
  @Description("Members that take none (除外成员)")
  public Uni<List<List<@NonNull Party>>> rotationExcluded(@Source List<DutyRotation> rotations) {
    return lookups.lists(rotations, each -> each.eligibility().excludedIds(), Party.class);
  }

  @Name("listed")
  @Description("Members in the order of choice; all others come after them (选定次序)")
  public Uni<List<List<@NonNull Party>>> rotationListed(@Source List<DutyRotation> rotations) {
    return lookups.lists(rotations, each -> each.eligibility().listedIds(), Party.class);
  }

  @Name("absences")
  @Description(
      "Absences that stand, by their first days: all for coordinators of the alliance, else those of members that the caller acts for (缺勤)")
  public Uni<List<List<@NonNull Absence>>> rotationAbsences(@Source List<DutyRotation> rotations) {
    return callers
        .current()
        .chain(caller ->
            duties
                .absencesOf(rotations.stream().map(DutyRotation::id).toList())
                .map(all ->
                    rotations.stream()
                        .map(rotation ->
                            all.stream()
                                .filter(absence -> absence.rotationId().equals(rotation.id()))
                                .filter(absence ->
                                    caller.actsFor(rotation.allianceId())
                                        || caller.actsFor(absence.partyId()))
                                .toList())
                        .toList()));
  }

  @Name("party")
  @Nullable @Description("Who is absent (缺勤主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> absenceParty(
      @Source List<Absence> absences) {
    return lookups.referred(absences, Absence::partyId, Party.class);
  }

  @Name("party")
  @Nullable @Description("The member; null where it is gone (成员)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> shareParty(
      @Source List<Share> shares) {
    return lookups.referred(shares, Share::partyId, Party.class);
  }

  @Name("rotation")
  @Description("The rotation (轮值)")
  public Uni<List<DutyRotation>> fairnessRotation(@Source List<Fairness> reports) {
    return Rotated.of(duties, reports, Fairness::rotationId);
  }
}
