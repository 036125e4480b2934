package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ASK_FOR_COVER;
import static org.tongxin.Mutation.SWAP_TURNS;
import static org.tongxin.Mutation.TAKE_COVER;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.duty.DutyFixture.today;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** What of duty awaits a member, and what awaits its alliance. */
@OnRealStores
class DutyInboxTest {
  @Test
  void everybodyFindsWhatTheyHaveToDo() {
    Circle circle = aCircle(3);
    Reply first = circle.members().get(0);
    Reply second = circle.members().get(1);
    Reply third = circle.members().get(2);
    Reply roster =
        aRoster(aRotation(circle, terms("firstDay", today().plusDays(5), "consent", true)), 4);
    Reply swap =
        SWAP_TURNS
            .as(
                Person.who(Role.LIAISON, third.id()),
                input("turn", turn(roster, 3), "with", turn(roster, 2)))
            .done();
    Reply cover = ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn(roster, 1))).done();

    assertThat(inbox(first)).containsExactly("TURN_AHEAD " + turn(roster, 1));
    assertThat(inbox(second))
        .containsExactlyInAnyOrder("SWAP_TO_ANSWER " + swap.id(), "COVER_TO_TAKE " + cover.id());
    assertThat(inbox(third)).containsExactly("COVER_TO_TAKE " + cover.id());
    TAKE_COVER.as(Role.COORDINATOR, input("cover", cover.id(), "party", third.id())).done();

    assertThat(inbox(third)).isEmpty();
    assertThat(inbox(circle.alliance())).containsExactly("COVER_TO_DECIDE " + cover.id());
  }

  private static List<String> inbox(Reply party) {
    JsonPath answer =
        Api.as(
            Role.COORDINATOR,
            "query ($party: ID!) { inbox(party: $party, first: 20) { nodes { kind about { id } } } }",
            Map.of("party", party.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    List<String> kinds = answer.getList("data.inbox.nodes.kind");
    List<String> ids = answer.getList("data.inbox.nodes.about.id");
    return IntStream.range(0, kinds.size()).mapToObj(i -> kinds.get(i) + " " + ids.get(i)).toList();
  }
}
