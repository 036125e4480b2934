package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.figures.Citation;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Provenance;
import org.tongxin.figures.Remark;
import org.tongxin.network.Alliance;
import org.tongxin.network.Membership;
import org.tongxin.network.Region;
import org.tongxin.network.Subordination;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;

/** Where the facts of the network are taken from, and what the sources do not say of them. */
@GraphQLApi
public class ProvenanceFields {
  private final Provenance provenance;

  ProvenanceFields(Provenance provenance) {
    this.provenance = provenance;
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> regionCitations(@Source List<Region> regions) {
    return provenance.citations(regions.stream().map(Region::id).toList());
  }

  @Name("remarks")
  @Description("What the sources say of it in words (文字说明)")
  public Uni<List<List<@NonNull Remark>>> regionRemarks(@Source List<Region> regions) {
    return provenance.remarks(regions.stream().map(Region::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> regionOpenQuestions(@Source List<Region> regions) {
    return provenance.questionsAbout(regions.stream().map(Region::id).toList());
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> unitCitations(@Source List<Unit> units) {
    return provenance.citations(units.stream().map(Unit::id).toList());
  }

  @Name("remarks")
  @Description("What the sources say of it in words (文字说明)")
  public Uni<List<List<@NonNull Remark>>> unitRemarks(@Source List<Unit> units) {
    return provenance.remarks(units.stream().map(Unit::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> unitOpenQuestions(@Source List<Unit> units) {
    return provenance.questionsAbout(units.stream().map(Unit::id).toList());
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> teamCitations(@Source List<Team> teams) {
    return provenance.citations(teams.stream().map(Team::id).toList());
  }

  @Name("remarks")
  @Description("What the sources say of it in words (文字说明)")
  public Uni<List<List<@NonNull Remark>>> teamRemarks(@Source List<Team> teams) {
    return provenance.remarks(teams.stream().map(Team::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> teamOpenQuestions(@Source List<Team> teams) {
    return provenance.questionsAbout(teams.stream().map(Team::id).toList());
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> allianceCitations(@Source List<Alliance> alliances) {
    return provenance.citations(alliances.stream().map(Alliance::id).toList());
  }

  @Name("remarks")
  @Description("What the sources say of it in words (文字说明)")
  public Uni<List<List<@NonNull Remark>>> allianceRemarks(@Source List<Alliance> alliances) {
    return provenance.remarks(alliances.stream().map(Alliance::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> allianceOpenQuestions(
      @Source List<Alliance> alliances) {
    return provenance.questionsAbout(alliances.stream().map(Alliance::id).toList());
  }

  @Name("citations")
  @Description("Where the fact is taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> membershipCitations(
      @Source List<Membership> memberships) {
    return provenance.citations(memberships.stream().map(Membership::id).toList());
  }

  @Name("citations")
  @Description("Where the fact is taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> subordinationCitations(
      @Source List<Subordination> subordinations) {
    return provenance.citations(subordinations.stream().map(Subordination::id).toList());
  }
}
