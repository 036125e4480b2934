package org.tongxin.matching;

import static java.util.Collections.nCopies;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CANCEL_PLAN;
import static org.tongxin.Mutation.START_PLAN;
import static org.tongxin.matching.PlanFixture.planned;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.PlanFixture.Circle;

/** Plans that are under way: whoever makes them waits for the pledges, which the test holds. */
@OnRealStores
class LivePlansTest {
  private static final int CLIENTS = 8;
  private static final String HOLD = "lock table pledge in access exclusive mode";
  // Whoever draws a plan up asks how reliable providers are, then for what is promised.
  private static final String DRAWN_UP =
      """
      select count(*) from pg_stat_activity
      where wait_event_type = 'Lock' and query ~ '^\\s*select (state, need_id|provider_id)'
      """;

  @Inject DataSource ledger;

  @Test
  void aPlanThatIsCalledOffWhileItIsMadeKeepsNothing() throws Exception {
    Circle circle = Circle.of(List.of(1), List.of());
    Reply started;
    Reply cancelled;

    try (var held = hold()) {
      started = START_PLAN.as(Role.COORDINATOR, circle.asked()).done();
      cancelled = CANCEL_PLAN.as(Role.COORDINATOR, input("plan", started.id())).done();
      held.rollback();
    }
    JsonPath next = planned(START_PLAN.as(Role.COORDINATOR, circle.asked()).done());

    assertThat(started.get("state")).isEqualTo("RUNNING");
    assertThat(cancelled.get("state")).isEqualTo("CANCELLED");
    assertThat(next.getString("data.plan.state")).isEqualTo("DONE");
    JsonPath after = planned(started);
    assertThat(after.getString("data.plan.state")).isEqualTo("CANCELLED");
    assertThat(after.<Object>get("data.plan.result")).isNull();
  }

  @Test
  void ofManyWhoPlanTheSameAtTheSameInstantOneDoes() throws Exception {
    Circle circle = Circle.of(List.of(1), List.of());
    var codes = new ArrayList<String>();
    Callable<Reply> start = () -> START_PLAN.as(Role.COORDINATOR, circle.asked());

    try (var held = hold();
        var threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (var reply : threads.invokeAll(nCopies(CLIENTS, start))) {
        codes.add(reply.get().codes().isEmpty() ? "done" : reply.get().codes().getFirst());
      }
      held.rollback();
    }

    assertThat(codes.stream().collect(groupingBy(identity(), counting())))
        .isEqualTo(Map.of("done", 1L, "CONFLICT", CLIENTS - 1L));
  }

  @Test
  void theSameKeyIsAnsweredWithTheSamePlanWhichIsDrawnUpOnce() throws Exception {
    Circle circle = Circle.of(List.of(1), List.of());
    var keyed = new HashMap<>(circle.asked());
    keyed.put("idempotencyKey", word());
    Reply first;
    Reply second;
    int drawnUp;

    try (var held = hold()) {
      first = START_PLAN.as(Role.COORDINATOR, keyed).done();
      // Each answer comes after two seconds: whoever draws a plan up waits for the pledges by then.
      second = START_PLAN.as(Role.COORDINATOR, keyed).done();
      drawnUp = drawnUp();
      held.rollback();
    }

    assertThat(drawnUp).isEqualTo(1);
    assertThat(second.get("state")).isEqualTo("RUNNING");
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(planned(first).getString("data.plan.state")).isEqualTo("DONE");
  }

  /** How many plans are being drawn up, all of which wait for the pledges. */
  private int drawnUp() throws SQLException {
    try (var connection = ledger.getConnection();
        var question = connection.createStatement();
        var answer = question.executeQuery(DRAWN_UP)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private Connection hold() throws SQLException {
    Connection connection = ledger.getConnection();
    connection.setAutoCommit(false);
    try (var lock = connection.createStatement()) {
      lock.execute(HOLD);
    }
    return connection;
  }
}
