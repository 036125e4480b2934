package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.Fact.AllianceFact;
import org.tongxin.facts.Fact.ArrangementFact;
import org.tongxin.facts.Fact.EventFact;
import org.tongxin.facts.Fact.MemberFact;
import org.tongxin.facts.Fact.MetricFact;
import org.tongxin.facts.Fact.PostFact;
import org.tongxin.facts.Fact.QuestionFact;
import org.tongxin.facts.Fact.RegionFact;
import org.tongxin.facts.Fact.TeamFact;
import org.tongxin.facts.Fact.UnitFact;

/** Checks that what a facts file refers to is in it, and that its trees are trees. */
record References(FactReader reader, Set<String> known) {

  /** The records of a file; an id that two of them bear is a fault. */
  static References of(FactReader reader, JsonNode file) {
    var known = new HashSet<String>();
    file.forEach(section ->
        section.forEach(record -> {
          String id = record.path("id").asText("");
          if (!id.isEmpty() && !known.add(id)) {
            reader.fault(id, "id", "is used twice");
          }
        }));
    return new References(reader, known);
  }

  void checkNetwork(
      List<RegionFact> regions,
      List<UnitFact> units,
      List<AllianceFact> alliances,
      List<TeamFact> teams) {
    var regionParents = new HashMap<String, @Nullable String>();
    regions.forEach(region -> regionParents.put(region.id(), region.parent()));
    var unitParents = new HashMap<String, @Nullable String>();
    units.forEach(unit -> unitParents.put(unit.id(), unit.parent()));
    checkTree(regionParents);
    checkTree(unitParents);
    units.forEach(unit -> require(unit.id(), "region", unit.region()));
    alliances.forEach(this::checkAlliance);
    teams.forEach(team -> {
      require(team.id(), "affiliation", team.affiliation());
      require(team.id(), "operates_in", team.operatesIn());
    });
  }

  void checkAgreements(
      List<ArrangementFact> arrangements, List<PostFact> posts, List<EventFact> events) {
    arrangements.forEach(arrangement -> {
      require(arrangement.id(), "among", arrangement.among());
      require(arrangement.id(), "holder", arrangement.holder());
      requireAll(arrangement.id(), "parties", arrangement.parties());
      requireAll(arrangement.id(), "issuers", arrangement.issuers());
      requireAll(arrangement.id(), "carried_by", arrangement.carriedBy());
    });
    posts.forEach(post -> require(post.id(), "party", post.party()));
    events.forEach(event -> require(event.id(), "party", event.party()));
  }

  void checkFigures(List<MetricFact> metrics, List<QuestionFact> questions) {
    metrics.forEach(metric -> require(metric.id(), "subject", metric.subject()));
    questions.forEach(question -> requireAll(question.id(), "refs", question.refs()));
  }

  private void checkAlliance(AllianceFact alliance) {
    require(alliance.id(), "region", alliance.region());
    require(alliance.id(), "body", alliance.body());
    require(alliance.id(), "core_unit", alliance.coreUnit());
    require(alliance.id(), "lead", alliance.lead());
    require(alliance.id(), "centre", alliance.centre());
    require(alliance.id(), "parent_alliance", alliance.parentAlliance());
    require(alliance.id(), "members_same_as", alliance.membersSameAs());
    Objects.requireNonNullElse(alliance.members(), List.<MemberFact>of())
        .forEach(member -> require(alliance.id(), "members.party", member.party()));
  }

  private void checkTree(Map<String, @Nullable String> parents) {
    parents.forEach((id, parent) -> {
      require(id, "parent", parent);
      var seen = new HashSet<String>();
      for (String above = parent; above != null && seen.add(above); above = parents.get(above)) {
        if (above.equals(id)) {
          reader.fault(id, "parent", "leads back to the record itself");
        }
      }
    });
  }

  private void requireAll(String record, String field, @Nullable List<String> references) {
    if (references != null) {
      references.forEach(reference -> require(record, field, reference));
    }
  }

  private void require(String record, String field, @Nullable String reference) {
    if (reference != null && !known.contains(reference)) {
      reader.fault(record, field, "refers to " + reference + ", which is not in the file");
    }
  }
}
