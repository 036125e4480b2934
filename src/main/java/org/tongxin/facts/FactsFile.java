package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.AgreementFact.ArrangementFact;
import org.tongxin.facts.AgreementFact.EventFact;
import org.tongxin.facts.AgreementFact.PostFact;
import org.tongxin.facts.Fact.AllianceFact;
import org.tongxin.facts.Fact.MetricFact;
import org.tongxin.facts.Fact.QuestionFact;
import org.tongxin.facts.Fact.RegionFact;
import org.tongxin.facts.Fact.SourceFact;
import org.tongxin.facts.Fact.TeamFact;
import org.tongxin.facts.Fact.UnitFact;
import org.tongxin.facts.ListingFact.NeedFact;
import org.tongxin.facts.ListingFact.OfferFact;

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
    List<OfferFact> offers,
    List<NeedFact> needs,
    List<MetricFact> metrics,
    List<QuestionFact> questions,
    List<RotationFact> rotations,
    List<RecurringDayFact> recurringDays,
    List<MatchFact> matches,
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
          "offers",
          "needs",
          "statistics",
          "open_questions",
          "rotations",
          "duties",
          "matches");
  private static final List<String> TO_COME = List.of("projects", "case_loops");

  /**
   * @param categories the codes that offers and needs may be filed under
   * @throws Damaged with every fault of the file
   */
  static FactsFile read(String name, String text, Set<String> categories) {
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
    var offers = reader.list(tree, "offers", OfferFact.class);
    var needs = reader.list(tree, "needs", NeedFact.class);
    var metrics = reader.list(tree, "statistics", MetricFact.class);
    var questions = reader.list(tree, "open_questions", QuestionFact.class);
    var rotations = reader.list(tree, "rotations", RotationFact.class);
    var recurringDays = reader.list(tree, "duties", RecurringDayFact.class);
    var matches = reader.list(tree, "matches", MatchFact.class);
    var references = References.of(reader, tree);
    references.checkNetwork(regions, units, alliances, teams);
    references.checkAgreements(arrangements, posts, events);
    references.checkListings(offers, needs, categories);
    new ListingFigures(reader).check(offers);
    references.checkFigures(metrics, questions);
    references.checkRotations(rotations);
    references.checkRecurringDays(recurringDays);
    references.checkMatches(matches);
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
        FoundingFile.sha256(text),
        source,
        regions,
        units,
        alliances,
        teams,
        arrangements,
        posts,
        events,
        offers,
        needs,
        metrics,
        questions,
        rotations,
        recurringDays,
        matches,
        waiting(tree, teams));
  }

  /** How many records of each sort it holds that are served. */
  Map<String, Integer> served() {
    var served = new LinkedHashMap<String, Integer>();
    served.put("regions", regions.size());
    served.put("units", units.size());
    served.put("alliances", alliances.size());
    served.put("teams", teams.size());
    served.put("arrangements", arrangements.size());
    served.put("posts", posts.size());
    served.put("events", events.size());
    served.put("offers", offers.size());
    served.put("needs", needs.size());
    served.put("figures", metrics.size());
    served.put("open questions", questions.size());
    served.put("rotations", rotations.size());
    served.put("recurring days", recurringDays.size());
    served.put("matches", matches.size());
    return served;
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
}
