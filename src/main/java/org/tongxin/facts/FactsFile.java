package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.Fact.AllianceFact;
import org.tongxin.facts.Fact.ArrangementFact;
import org.tongxin.facts.Fact.EventFact;
import org.tongxin.facts.Fact.MetricFact;
import org.tongxin.facts.Fact.PostFact;
import org.tongxin.facts.Fact.QuestionFact;
import org.tongxin.facts.Fact.RegionFact;
import org.tongxin.facts.Fact.SourceFact;
import org.tongxin.facts.Fact.TeamFact;
import org.tongxin.facts.Fact.UnitFact;

/**
 * One facts file, checked whole: every record reads, every reference leads somewhere, no tree has a
 * cycle.
 *
 * @param waiting sections whose feature is still to come, with the number of their records
 */
record FactsFile(
    String name,
    String sha256,
    SourceFact source,
    List<RegionFact> regions,
    List<UnitFact> units,
    List<AllianceFact> alliances,
    List<TeamFact> teams,
    List<ArrangementFact> arrangements,
    List<PostFact> posts,
    List<EventFact> events,
    List<MetricFact> metrics,
    List<QuestionFact> questions,
    Map<String, Integer> waiting) {

  private static final Set<String> SERVED =
      Set.of(
          "source",
          "regions",
          "units",
          "alliances",
          "volunteer_teams",
          "arrangements",
          "posts",
          "events",
          "statistics",
          "open_questions");
  private static final List<String> TO_COME =
      List.of("offers", "needs", "matches", "projects", "duties", "case_loops");

  /**
   * @throws Damaged with every fault of the file
   */
  static FactsFile read(String name, String text) {
    var reader = new FactReader(name);
    JsonNode tree = reader.tree(text);
    if (!reader.faults().isEmpty()) {
      throw new Damaged(reader.faults());
    }
    @Nullable SourceFact source = reader.record(tree.path("source"), "source", SourceFact.class);
    var regions = reader.list(tree, "regions", RegionFact.class);
    var units = reader.list(tree, "units", UnitFact.class);
    var alliances = reader.list(tree, "alliances", AllianceFact.class);
    var teams = reader.list(tree, "volunteer_teams", TeamFact.class);
    var arrangements = reader.list(tree, "arrangements", ArrangementFact.class);
    var posts = reader.list(tree, "posts", PostFact.class);
    var events = reader.list(tree, "events", EventFact.class);
    var metrics = reader.list(tree, "statistics", MetricFact.class);
    var questions = reader.list(tree, "open_questions", QuestionFact.class);
    new References(reader, tree).check(regions, units, alliances, teams, metrics, questions);
    new AgreementReferences(reader, AgreementReferences.ids(tree))
        .check(arrangements, posts, events);
    tree.fieldNames()
        .forEachRemaining(section -> {
          if (!SERVED.contains(section) && !TO_COME.contains(section)) {
            reader.fault("-", section, "is no section of a facts file");
          }
        });
    if (source == null || !reader.faults().isEmpty()) {
      throw new Damaged(reader.faults());
    }
    return new FactsFile(
        name,
        sha256(text),
        source,
        regions,
        units,
        alliances,
        teams,
        arrangements,
        posts,
        events,
        metrics,
        questions,
        waiting(tree, teams));
  }

  int records() {
    return regions.size()
        + units.size()
        + alliances.size()
        + teams.size()
        + arrangements.size()
        + posts.size()
        + events.size()
        + metrics.size()
        + questions.size();
  }

  private static Map<String, Integer> waiting(JsonNode tree, List<TeamFact> teams) {
    var waiting = new LinkedHashMap<String, Integer>();
    TO_COME.stream()
        .filter(section -> !tree.path(section).isEmpty())
        .forEach(section -> waiting.put(section, tree.path(section).size()));
    long points = teams.stream().filter(team -> team.points() != null).count();
    if (points > 0) {
      waiting.put("points schemes", (int) points);
    }
    return waiting;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** Checks that what a file refers to is in it, and that its trees are trees. */
  private record References(FactReader reader, Set<String> known) {
    References(FactReader reader, JsonNode tree) {
      this(reader, ids(reader, tree));
    }

    void check(
        List<RegionFact> regions,
        List<UnitFact> units,
        List<AllianceFact> alliances,
        List<TeamFact> teams,
        List<MetricFact> metrics,
        List<QuestionFact> questions) {
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
      metrics.forEach(metric -> require(metric.id(), "subject", metric.subject()));
      questions.forEach(
          question -> question.refs().forEach(ref -> require(question.id(), "refs", ref)));
    }

    private void checkAlliance(AllianceFact alliance) {
      require(alliance.id(), "region", alliance.region());
      require(alliance.id(), "body", alliance.body());
      require(alliance.id(), "core_unit", alliance.coreUnit());
      require(alliance.id(), "lead", alliance.lead());
      require(alliance.id(), "centre", alliance.centre());
      require(alliance.id(), "parent_alliance", alliance.parentAlliance());
      require(alliance.id(), "members_same_as", alliance.membersSameAs());
      Objects.requireNonNullElse(alliance.members(), List.<Fact.MemberFact>of())
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

    private void require(String id, String field, @Nullable String reference) {
      if (reference != null && !known.contains(reference)) {
        reader.fault(id, field, "refers to " + reference + ", which is not in the file");
      }
    }

    private static Set<String> ids(FactReader reader, JsonNode tree) {
      var ids = new HashSet<String>();
      var records = new ArrayList<JsonNode>();
      tree.forEach(section -> section.forEach(records::add));
      for (JsonNode record : records) {
        String id = record.path("id").asText("");
        if (!id.isEmpty() && !ids.add(id)) {
          reader.fault(id, "id", "is used twice");
        }
      }
      return ids;
    }
  }
}
