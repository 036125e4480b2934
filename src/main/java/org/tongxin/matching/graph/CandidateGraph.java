package org.tongxin.matching.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tongxin.graph.CypherFile;
import org.tongxin.graph.Graph;
import org.tongxin.matching.graph.Asker.Joined;
import org.tongxin.matching.meaning.KeptMeaning;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.matching.meaning.WordsModel;
import org.tongxin.network.AllianceKind;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.graph.ListingValues;

/**
 * Finds listings that may fit: the nearest in meaning among all that everybody may see, and those
 * that are near in the network. Hard rules are in the questions, so that what breaks them takes
 * nobody's place.
 */
@ApplicationScoped
public class CandidateGraph {
  private static final CypherFile ASKER = CypherFile.query("matching/asker");
  private static final CypherFile BY_MEANING = CypherFile.query("matching/by_meaning");
  private static final CypherFile CLOSED_TOO = CypherFile.query("matching/by_meaning_closed_too");
  private static final CypherFile BY_NETWORK = CypherFile.query("matching/by_network");
  private static final CypherFile CANDIDATES = CypherFile.query("matching/candidates");

  private final Graph graph;
  private final WordsModel model;

  CandidateGraph(Graph graph, WordsModel model) {
    this.graph = graph;
    this.model = model;
  }

  /**
   * Where parties stand on a day.
   *
   * @param listing theirs, by which they ask; null where they ask by themselves
   */
  public Uni<Asker> asker(List<String> ownerIds, @Nullable Listing listing, LocalDate today) {
    List<String> sharedIn = listing == null ? List.of() : listing.links().allianceIds();
    return graph
        .ask(
            ASKER,
            Map.of(
                "parties",
                ownerIds,
                "shared",
                sharedIn,
                "places",
                places(ownerIds, listing),
                "listing",
                listing == null ? "" : listing.id(),
                "model",
                model.id(),
                "today",
                today))
        .map(rows -> asker(ownerIds, rows.getFirst()));
  }

  /** Up to some hundred that may fit, in no particular order. */
  public Uni<List<Candidate>> candidates(Sought sought, Audience audience) {
    Map<String, @Nullable Object> parameters = sought.parameters(audience);
    Uni<List<String>> byMeaning =
        sought.asker().meaning().isEmpty()
            ? Uni.createFrom().item(List.of())
            : ids(sought.closedToo() ? CLOSED_TOO : BY_MEANING, parameters);
    return Uni.combine()
        .all()
        .unis(byMeaning, ids(BY_NETWORK, parameters))
        .asTuple()
        .chain(found -> {
          Set<String> ids = new LinkedHashSet<>(found.getItem1());
          ids.addAll(found.getItem2());
          return these(List.copyOf(ids), sought, parameters);
        });
  }

  private Uni<List<Candidate>> these(
      List<String> ids, Sought sought, Map<String, @Nullable Object> parameters) {
    var wanted = new HashMap<>(parameters);
    wanted.put("ids", ids);
    wanted.put("model", model.id());
    Set<String> near = Set.copyOf(sought.asker().nearIds());
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : graph
            .ask(CANDIDATES, wanted)
            .map(rows -> rows.stream().map(row -> candidate(row, near)).toList());
  }

  private Uni<List<String>> ids(CypherFile question, Map<String, @Nullable Object> parameters) {
    return graph
        .ask(question, parameters)
        .map(rows -> rows.stream().map(row -> row.get("id").asString()).toList());
  }

  /** Where it is; else where its owners are. */
  private static List<String> places(List<String> ownerIds, @Nullable Listing listing) {
    String place = listing == null ? null : listing.links().placeId();
    return place == null ? ownerIds : List.of(place);
  }

  private static Candidate candidate(Value row, Set<String> near) {
    Set<String> alliances = new LinkedHashSet<>(texts(row.get("listing").get("allianceIds")));
    List<String> owners = texts(row.get("ownersAlliances"));
    alliances.addAll(owners);
    return new Candidate(
        ListingValues.listing(row.get("listing")),
        meaning(row.get("kept")).orElse(null),
        List.copyOf(alliances),
        owners.stream().anyMatch(near::contains),
        texts(row.get("regions")));
  }

  private static Asker asker(List<String> ownerIds, Value row) {
    var joined = new LinkedHashMap<String, Joined>();
    row.get("joined").asList(CandidateGraph::joined).forEach(one -> joined.put(one.id(), one));
    row.get("shared").asList(CandidateGraph::joined).forEach(one -> joined.put(one.id(), one));
    return new Asker(
        ownerIds,
        new ArrayList<>(joined.values()),
        texts(row.get("near")),
        texts(row.get("regions")),
        meaning(row.get("kept")));
  }

  private static Optional<Meaning> meaning(Value kept) {
    return kept.isNull() ? Optional.empty() : Optional.of(KeptMeaning.read(kept.asByteArray()));
  }

  private static Joined joined(Value alliance) {
    String name = alliance.get("name").asString();
    return new Joined(
        alliance.get("id").asString(),
        name,
        alliance.get("nameEn").isNull() ? name : alliance.get("nameEn").asString(),
        alliance.get("kind").asString().equals(AllianceKind.PAIRING.name()));
  }

  private static List<String> texts(Value list) {
    return list.asList(Value::asString);
  }
}
