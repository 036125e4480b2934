package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ASK_FOR_COVER;
import static org.tongxin.Mutation.MERGE_UNITS;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** Two records that are one unit: the turns of the one are the other's. */
@OnRealStores
class DutyPartiesTest {
  @Test
  void turnsAndCoversGoWithTheUnit() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    Reply roster = aRoster(rotation, 3);
    Reply cover = ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn(roster, 1))).done();
    Reply kept = aUnit();

    awaitArrival(
        MERGE_UNITS
            .as(
                Role.ADMINISTRATOR,
                input(
                    "from", circle.members().getFirst().id(),
                    "into", kept.id(),
                    "reason", "同一单位"))
            .done());

    JsonPath found =
        Api.as(
            Role.COORDINATOR,
            """
            query ($turn: ID!, $cover: ID!, $rotation: ID!) {
              turn: node(id: $turn) { ... on Turn { version holders { id } covers { id askedBy { id } } } }
              cover: node(id: $cover) { ... on Cover { version askedBy { id } } }
              rotation(key: $rotation) { listed { id } }
            }
            """,
            Map.of("turn", turn(roster, 1), "cover", cover.id(), "rotation", rotation.id()));
    assertThat(found.getList("errors")).as(found.prettify()).isNull();
    found.setRootPath("data");
    assertThat(found.getList("turn.holders.id")).containsExactly(kept.id());
    assertThat(found.getInt("turn.version")).isEqualTo(3);
    assertThat(found.getString("cover.askedBy.id")).isEqualTo(kept.id());
    assertThat(found.getInt("cover.version")).isEqualTo(2);
    assertThat(found.getList("turn.covers.id")).containsExactly(cover.id());
    assertThat(found.getList("rotation.listed.id")).contains(kept.id());
  }
}
