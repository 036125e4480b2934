package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CREATE_PRACTICE;
import static org.tongxin.Mutation.REMOVE_PRACTICE;
import static org.tongxin.Mutation.START_PLAN;
import static org.tongxin.matching.PlanFixture.planned;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/**
 * A practice alliance of one case's own. In the case PRACTICE is its code and PLAN the id of a plan
 * of it that is done. What is another each time is left out of the answer, what words mean with it,
 * and what is ordered by ids is ordered by codes.
 */
final class PracticeCase implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRACTICE = "PRACTICE";
  private static final String PLAN = "\"PLAN\"";
  private static final Comparator<JsonNode> BY_CODES =
      Comparator.comparing(one ->
          String.join(
              " ",
              one.at("/need/code").asText(),
              one.at("/offer/code").asText(),
              one.at("/term").asText()));

  private final Reply alliance;

  private PracticeCase(Reply alliance) {
    this.alliance = alliance;
  }

  /**
   * With five members.
   *
   * @param words waits until all words are read
   */
  static PracticeCase begun(Runnable words) {
    Reply alliance = CREATE_PRACTICE.as(Role.COORDINATOR, input("members", 5)).done();
    awaitArrival(alliance);
    words.run();
    return new PracticeCase(alliance);
  }

  /** The variables with its names in them. */
  JsonNode named(JsonNode variables) throws IOException, InterruptedException {
    String named = variables.toString().replace(PRACTICE, code());
    return JSON.readTree(named.contains(PLAN) ? named.replace(PLAN, plan()) : named);
  }

  /** What does not change from one practice alliance to the other. */
  JsonNode unnamed(JsonNode answer, JsonNode without) throws IOException {
    JsonNode unnamed = JSON.readTree(answer.toString().replace(code(), PRACTICE));
    var fields = new ArrayList<String>();
    without.forEach(field -> fields.add(field.asText()));
    clear(unnamed, fields);
    return unnamed;
  }

  @Override
  public void close() {
    REMOVE_PRACTICE.as(Role.COORDINATOR, input("alliance", alliance.id())).done();
  }

  private String code() {
    return Objects.requireNonNull(alliance.get("code"));
  }

  private String plan() throws InterruptedException {
    Reply started = START_PLAN.as(Role.COORDINATOR, input("alliance", alliance.id())).done();
    assertThat(planned(started).getString("data.plan.state")).isEqualTo("DONE");
    return "\"" + started.id() + "\"";
  }

  private static void clear(JsonNode node, List<String> without) {
    if (node instanceof ObjectNode object) {
      object.remove(without);
    } else if (node instanceof ArrayNode array) {
      var kept = new ArrayList<JsonNode>();
      array.forEach(kept::add);
      kept.removeIf(one -> "MEANING".equals(one.path("term").asText()));
      kept.sort(BY_CODES);
      array.removeAll().addAll(kept);
    }
    node.forEach(child -> clear(child, without));
  }
}
