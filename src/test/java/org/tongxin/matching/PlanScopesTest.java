package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.START_PLAN;
import static org.tongxin.matching.PlanFixture.granted;
import static org.tongxin.matching.PlanFixture.planned;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.PlanFixture.Circle;

/** What is planned may be a region or a list, and what is not of it gets nothing. */
@OnRealStores
class PlanScopesTest {
  private static final String REGION = "jh-reg-qingchun";

  @Test
  void ofARegionTheNeedsThatTheCallerCoordinatesAreServed() throws InterruptedException {
    Circle circle = Circle.of(List.of(1, 4), List.of(2), "region", REGION);
    Circle others = Circle.of(List.of(1), List.of(1), "region", REGION);
    Circle elsewhere = Circle.of(List.of(1), List.of(1));
    Person keeper =
        Person.who(Role.COORDINATOR, circle.alliance().id())
            .and(Role.COORDINATOR, elsewhere.alliance().id());

    Reply started =
        START_PLAN.as(keeper, input("region", REGION, "atLeast", elsewhere.last())).done();

    JsonPath plan = planned(started);
    assertThat(plan.getString("data.plan.state")).as(plan.prettify()).isEqualTo("DONE");
    assertThat(plan.getList("data.plan.result.needs.need.id", String.class))
        .containsExactlyInAnyOrderElementsOf(circle.needs().stream().map(Reply::id).toList())
        .doesNotContain(others.needs().getFirst().id());
    assertThat(granted(plan, circle.needs().getFirst())).isEqualTo(1);
    // What is offered anywhere in like words comes on top of what the circle has.
    assertThat(granted(plan, circle.needs().getLast())).isBetween(1, 4);
    assertThat(plan.getDouble("data.plan.result.gap")).isZero();
  }

  @Test
  void ofAListTheseNeedsAloneAreServed() throws InterruptedException {
    Circle circle = Circle.of(List.of(3, 2, 9), List.of(4, 1));
    List<Reply> listed = circle.needs().subList(0, 2);
    var asked = input("needs", listed.stream().map(Reply::id).toList(), "atLeast", circle.last());

    JsonPath plan = planned(START_PLAN.as(Role.COORDINATOR, asked).done());

    assertThat(plan.getString("data.plan.state")).as(plan.prettify()).isEqualTo("DONE");
    assertThat(plan.getList("data.plan.result.needs.need.id", String.class))
        .containsExactlyInAnyOrderElementsOf(listed.stream().map(Reply::id).toList());
    assertThat(granted(plan, listed.getFirst())).isEqualTo(3);
    assertThat(granted(plan, listed.getLast())).isEqualTo(2);
    assertThat(plan.getList("data.plan.result.needs.shortfall")).containsOnlyNulls();
  }
}
