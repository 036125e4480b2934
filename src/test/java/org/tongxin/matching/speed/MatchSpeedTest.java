package org.tongxin.matching.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.access.Role;
import org.tongxin.matching.graph.MeaningGraph;
import org.tongxin.matching.meaning.WordsModel;
import org.tongxin.matching.speed.Client.Answer;

/**
 * How long matches of one need among very many offers take, as a user asks for them: {@code
 * -Dspeed=true}, {@code -Doffers=100000}. Beside each of them the limit is measured, the bare
 * question for the nearest vectors. Prints figures and asserts none: only that answers are right.
 */
@OnRealStores
@EnabledIfSystemProperty(named = "speed", matches = "true")
class MatchSpeedTest {
  private static final int OFFERS = Integer.getInteger("offers", 100_000);
  private static final int NEEDS = 340;
  private static final int AT_ONCE = 4;
  private static final int WARM_UP = 1_000;
  private static final String REASONS =
      """
      { considered withMeaning scoring matches {
          score serves listing { __typename id title } reasons { term points most zh en } } }
      """;
  private static final String FOR_NEED =
      "query ($key: ID!) { found: matchesForNeed(need: $key, first: 10) " + REASONS + " }";
  private static final String FOR_TEXT =
      """
      query ($text: String!) { found: matchesForText(text: $text, side: NEEDED, first: 10) {
        pieces { side matches %s } } }
      """
          .formatted(REASONS);
  private static final String VECTOR =
      "MATCH (:Need {code: $need})-[:MEANS]->(m) RETURN m.vector AS vector";
  private static final String NEAREST =
      """
      CYPHER 25 MATCH (m:Meaning)
      SEARCH m IN (VECTOR INDEX meanings FOR $vector WHERE m.pool = 'OFFER' LIMIT 60)
      RETURN m.of AS id
      """;

  @Inject Scheduler scheduler;
  @Inject WordsModel model;
  @Inject MeaningGraph graph;
  @Inject Driver driver;
  @Inject DataSource ledger;

  @Test
  void matchesOfOneNeedAmongManyOffers() throws Exception {
    fill();
    List<String> needs = IntStream.range(0, NEEDS).mapToObj(Sheets::need).toList();
    Client client = client();
    IntStream.range(0, WARM_UP).forEach(i -> right(forNeed(client, needs.get(i % NEEDS))));

    oneAtATime(client, needs);
    told("matchesForNeed, %d at once".formatted(AT_ONCE), atOnce(client, needs));
    forTexts(client());
  }

  private void fill() throws Exception {
    long seed = Long.getLong("seed", 1);
    System.out.printf("%d offers, seed %d%n", OFFERS, seed);
    List<Trigger> reading =
        scheduler.getScheduledJobs().stream()
            .filter(job -> job.getMethodDescription().contains("MeaningReader"))
            .toList();
    reading.forEach(job -> scheduler.pause(job.getId()));
    var meanings = new VariedMeanings(model);
    new ManyListings(graph, meanings, model.id(), new Copies(ledger), seed).fill(OFFERS, NEEDS);
    reading.forEach(job -> scheduler.resume(job.getId()));
  }

  /** A liaison of a member of the largest alliance, who knows of nobody else's secrets. */
  private static Client client() {
    URI graphql = URI.create("http://localhost:" + RestAssured.port + "/graphql");
    return new Client(
        HttpClient.newHttpClient(), graphql, Person.who(Role.LIAISON, Sheets.unit(0)).token());
  }

  private void oneAtATime(Client client, List<String> needs) {
    var asked = new ArrayList<Long>();
    var limits = new ArrayList<Long>();
    try (Session session = driver.session()) {
      for (String need : needs) {
        Value vector = session.run(VECTOR, Map.of("need", need)).single().get("vector");
        long start = System.nanoTime();
        assertThat(session.run(NEAREST, Map.of("vector", vector)).list()).hasSize(60);
        limits.add(System.nanoTime() - start);
        asked.add(right(forNeed(client, need)).nanos());
      }
    }
    Durations matches = told("matchesForNeed, one at a time", asked);
    Durations limit = told("the nearest 60 vectors alone", limits);
    System.out.printf(
        "ratio: p50 %.1f, p95 %.1f%n",
        matches.millis(0.5) / limit.millis(0.5), matches.millis(0.95) / limit.millis(0.95));
  }

  private static List<Long> atOnce(Client client, List<String> needs) throws Exception {
    List<Callable<Answer>> calls =
        needs.stream().<Callable<Answer>>map(need -> () -> forNeed(client, need)).toList();
    var nanos = new ArrayList<Long>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var answer : threads.invokeAll(calls)) {
        nanos.add(right(answer.get()).nanos());
      }
    }
    return nanos;
  }

  private static void forTexts(Client client) {
    var nanos = new ArrayList<Long>();
    int pieces = 0;
    for (Labelled need : Labelled.needs()) {
      Answer answer = client.ask(FOR_TEXT, Map.of("text", need.title() + "。" + need.text()));
      assertThat(answer.body()).doesNotContain("\"errors\"");
      JsonNode found = answer.found().path("pieces");
      found.forEach(piece -> reasonsAddUp(piece.path("matches").path("matches")));
      pieces += found.size();
      nanos.add(answer.nanos());
    }
    told("matchesForText, one at a time, %d pieces in all".formatted(pieces), nanos);
  }

  private static Answer forNeed(Client client, String need) {
    return client.ask(FOR_NEED, Map.of("key", need));
  }

  /** Ten offers, each with reasons that add up, by their words too. */
  private static Answer right(Answer answer) {
    JsonNode found = answer.found();
    assertThat(found.path("withMeaning").asBoolean()).as(answer.body()).isTrue();
    assertThat(found.path("matches")).hasSize(10);
    assertThat(found.findValuesAsText("__typename")).containsOnly("Offer");
    reasonsAddUp(found.path("matches"));
    return answer;
  }

  private static void reasonsAddUp(JsonNode matches) {
    for (JsonNode match : matches) {
      int points = 0;
      for (JsonNode reason : match.path("reasons")) {
        points += reason.path("points").asInt();
      }
      assertThat(points).isPositive().isEqualTo(match.path("score").asInt());
    }
  }

  private static Durations told(String what, List<Long> nanos) {
    var durations = Durations.of(nanos);
    System.out.println(what + ": " + durations);
    return durations;
  }
}
