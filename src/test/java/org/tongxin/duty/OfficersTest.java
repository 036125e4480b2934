package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.APPOINT;
import static org.tongxin.Mutation.NAME_OFFICER;
import static org.tongxin.Mutation.STAND_IN;
import static org.tongxin.Mutation.SWAP_TURNS;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.arrangements.PostKind;
import org.tongxin.duty.DutyFixture.Circle;

/** A holder names the person who has the turn, by their post. */
@OnRealStores
class OfficersTest {
  private Circle circle;
  private Reply roster;

  @BeforeEach
  void aPublishedRoster() {
    circle = aCircle(3);
    roster = aRoster(aRotation(circle), 3);
  }

  @Test
  void theHolderNamesAnOfficerAndThenAnother() {
    Reply one = aPost(0, null);
    Reply other = aPost(0, null);

    Reply named = name(1, 0, one).done();
    assertThat(named.list("officers.holder.id")).containsExactly(member(0));
    assertThat(named.list("officers.post.id")).containsExactly(one.id());
    assertThat(named.version()).as("published was 2").isEqualTo(3);

    assertThat(name(1, 0, other).done().list("officers.post.id")).containsExactly(other.id());
  }

  @Test
  void anOfficerGoesWithTheTurnOfTheHolder() {
    name(1, 0, aPost(0, null)).done();
    name(2, 1, aPost(1, null)).done();
    name(3, 2, aPost(2, null)).done();

    SWAP_TURNS.as(Role.COORDINATOR, input("turn", turn(roster, 1), "with", turn(roster, 2))).done();
    Reply stoodIn =
        STAND_IN
            .as(
                Role.COORDINATOR,
                input("turn", turn(roster, 3), "party", member(0), "reason", "临时安排"))
            .done();

    assertThat(stoodIn.list("officers.post.id")).isEmpty();
    Reply now = name(1, 1, aPost(1, null)).done();
    assertThat(now.list("officers.holder.id")).containsExactly(member(1));
  }

  @Test
  void anOfficerHasAPostOfTheHolderThroughoutTheTurn() {
    Reply post = aPost(0, null);

    assertThat(name(1, 0, aPost(1, null)).errors()).containsExactly("CONFLICT input.post");
    assertThat(name(1, 0, aPost(0, firstDay().plusDays(3))).errors())
        .as("ends in the turn")
        .containsExactly("CONFLICT input.post");
    assertThat(name(1, 1, post).codes()).as("not its turn").containsExactly("FORBIDDEN");
    Reply drafted = draft(new Reply(roster.json(), roster.field(), "roster.rotation"), 4).done();
    assertThat(
            NAME_OFFICER
                .as(Role.COORDINATOR, input("turn", turn(drafted, 4), "post", post.id()))
                .errors())
        .containsExactly("CONFLICT input.turn");
  }

  private String member(int place) {
    return circle.ids().get(place);
  }

  private Reply aPost(int place, @Nullable LocalDate until) {
    return APPOINT
        .as(
            Role.COORDINATOR,
            input(
                "party",
                member(place),
                "kind",
                PostKind.OFFICIAL,
                "title",
                "负责人",
                "since",
                "2021-01-01",
                "until",
                until))
        .done();
  }

  private Reply name(int number, int place, Reply post) {
    return NAME_OFFICER.as(
        Person.who(Role.LIAISON, member(place)),
        input("turn", turn(roster, number), "post", post.id()));
  }
}
