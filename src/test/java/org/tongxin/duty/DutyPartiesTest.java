package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_HANDOVER;
import static org.tongxin.Mutation.APPOINT;
import static org.tongxin.Mutation.ASK_FOR_COVER;
import static org.tongxin.Mutation.HAND_OVER;
import static org.tongxin.Mutation.MERGE_UNITS;
import static org.tongxin.Mutation.NAME_OFFICER;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.aWeeklyRoster;
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
  void officersAndHandoversGoWithTheUnit() {
    Circle circle = aCircle(2);
    Reply roster = aWeeklyRoster(circle, 2);
    String first = circle.ids().getFirst();
    Reply post =
        APPOINT
            .as(
                Role.COORDINATOR,
                input(
                    "party", circle.ids().getLast(),
                    "kind", "OFFICIAL",
                    "title", "负责人",
                    "since", "2021-01-01"))
            .done();
    NAME_OFFICER.as(Role.COORDINATOR, input("turn", turn(roster, 2), "post", post.id())).done();
    Reply handover =
        HAND_OVER.as(Role.COORDINATOR, input("turn", turn(roster, 1), "note", "已交代")).done();
    assertThat(handover.get("writtenBy.id")).isEqualTo(first);
    ACCEPT_HANDOVER.as(Role.COORDINATOR, input("handover", handover.id())).done();
    Reply kept = aUnit();

    merge(circle.ids().getLast(), kept);

    JsonPath found =
        Api.as(
            Role.COORDINATOR,
            """
            query ($turn: ID!, $handover: ID!) {
              turn: node(id: $turn) { ... on Turn { officers { holder { id } post { id } } } }
              handover: node(id: $handover) { ... on Handover { version acceptedBy { id } } }
            }
            """,
            Map.of("turn", turn(roster, 2), "handover", handover.id()));
    assertThat(found.getList("errors")).as(found.prettify()).isNull();
    found.setRootPath("data");
    assertThat(found.getList("turn.officers.holder.id")).containsExactly(kept.id());
    assertThat(found.getList("turn.officers.post.id")).containsExactly(post.id());
    assertThat(found.getString("handover.acceptedBy.id")).isEqualTo(kept.id());
    assertThat(found.getInt("handover.version")).isEqualTo(3);
    Reply again =
        NAME_OFFICER.as(Role.COORDINATOR, input("turn", turn(roster, 2), "post", post.id())).done();
    assertThat(again.list("officers.post.id")).as("named anew, and not beside").hasSize(1);
  }

  @Test
  void turnsAndCoversGoWithTheUnit() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    Reply roster = aRoster(rotation, 3);
    Reply cover = ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn(roster, 1))).done();
    Reply kept = aUnit();

    merge(circle.ids().getFirst(), kept);

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

  private static void merge(String from, Reply into) {
    awaitArrival(
        MERGE_UNITS
            .as(Role.ADMINISTRATOR, input("from", from, "into", into.id(), "reason", "同一单位"))
            .done());
  }
}
