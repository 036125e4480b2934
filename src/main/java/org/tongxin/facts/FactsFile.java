package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    var references = References.of(reader, tree);
    references.checkNetwork(regions, units, alliances, teams);
    references.checkAgreements(arrangements, posts, events);
    references.checkFigures(metrics, questions);
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
}
