package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.AGREE_TO_SWAP;
import static org.tongxin.Mutation.ASK_FOR_COVER;
import static org.tongxin.Mutation.DECIDE_COVER;
import static org.tongxin.Mutation.DECLINE_SWAP;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.MOVE_TURN;
import static org.tongxin.Mutation.STAND_IN;
import static org.tongxin.Mutation.SWAP_TURNS;
import static org.tongxin.Mutation.TAKE_COVER;
import static org.tongxin.Mutation.WITHDRAW_COVER;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.holders;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;
import org.tongxin.duty.ledger.DutyClock;

/** Published turns move by recorded acts: covers, swaps, stand-ins, gaps, and other days. */
@OnRealStores
class CoversAndSwapsTest {
  private static final int TURNS = 6;

  @Inject MovableClock time;
  @Inject DutyClock clock;

  private Circle circle;
  private Reply roster;

  @BeforeEach
  void aPublishedRoster() {
    circle = aCircle(3);
    roster = aRoster(aRotation(circle), TURNS);
  }

  @AfterEach
  void theTimeIsNowAgain() {
    time.moveBack();
  }

  @Test
  void whoTakesACoverHasTheTurnAndThePlanStays() {
    Reply cover = ask(1).done();
    assertThat(cover.get("state")).isEqualTo("ASKED");

    Reply taken = take(cover, 2).done();

    assertThat(taken.get("state")).isEqualTo("ACCEPTED");
    assertThat(taken.list("turn.holders.id")).containsExactly(member(2).id());
    assertThat(taken.list("turn.planned.id")).containsExactly(member(0).id());
    assertThat(now()).isEqualTo("2 1 2 0 1 2");
  }

  @Test
  void ofManyWhoTakeACoverAtOnceOneHasIt() throws Exception {
    Reply cover = ask(1).done();
    var replies = new ArrayList<Future<Reply>>();
    try (var clients = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 16; i++) {
        int who = 1 + i % 2;
        Callable<Reply> work = () -> take(cover, who);
        replies.add(clients.submit(work));
      }
    }

    int done = 0;
    for (Future<Reply> reply : replies) {
      if (reply.get().errors().isEmpty()) {
        done++;
      } else {
        assertThat(reply.get().errors()).containsExactly("CONFLICT input.cover");
      }
    }
    assertThat(done).isEqualTo(1);
  }

  @Test
  void nobodyCoversTheirOwnTurnOrForSomebodyElse() {
    Reply cover = ask(1).done();

    assertThat(ask(1).codes()).as("asked for already").containsExactly("CONFLICT");
    assertThat(take(cover, 0).errors()).containsExactly("BAD_INPUT input.party");
    assertThat(
            TAKE_COVER
                .as(Role.COORDINATOR, input("cover", cover.id(), "party", aUnit().id()))
                .errors())
        .as("no member")
        .containsExactly("CONFLICT input.party");
    assertThat(
            TAKE_COVER
                .as(
                    Person.who(Role.LIAISON, member(1).id()),
                    input("cover", cover.id(), "party", member(2).id()))
                .codes())
        .containsExactly("FORBIDDEN");
    assertThat(
            ASK_FOR_COVER
                .as(Person.who(Role.LIAISON, member(1).id()), input("turn", turn(roster, 1)))
                .codes())
        .as("not its holder")
        .containsExactly("FORBIDDEN");
    WITHDRAW_COVER.as(Person.who(Role.LIAISON, member(0).id()), input("cover", cover.id())).done();
    assertThat(take(cover, 1).errors()).containsExactly("CONFLICT input.cover");
  }

  @Test
  void whereACoordinatorHasToAgreeACoverWaitsForIt() {
    circle = aCircle(3);
    roster = aRoster(aRotation(circle, terms("consent", true)), 3);
    Reply one = ask(1).done();
    Reply other = ask(2).done();
    assertThat(take(one, 2).done().get("state")).isEqualTo("TAKEN");
    take(other, 2).done();
    assertThat(now()).as("nothing has changed yet").isEqualTo("0 1 2");

    DECIDE_COVER.as(Role.COORDINATOR, input("cover", one.id(), "accept", true)).done();
    Reply declined =
        DECIDE_COVER
            .as(Role.COORDINATOR, input("cover", other.id(), "accept", false, "reason", "太密"))
            .done();

    assertThat(declined.get("state")).isEqualTo("DECLINED");
    assertThat(now()).isEqualTo("2 1 2");
  }

  @Test
  void whatNobodyTakesExpiresWithItsTurn() throws Throwable {
    Reply cover = ask(1).done();
    Reply swap = propose(2, 3);
    time.moveTo(noon(firstDay().plusMonths(1)));

    VertxContextSupport.subscribeAndAwait(clock::look);

    assertThat(take(cover, 2).errors()).containsExactly("EXPIRED input.cover");
    assertThat(AGREE_TO_SWAP.as(Role.COORDINATOR, input("swap", swap.id())).errors())
        .containsExactly("EXPIRED input.swap");
    assertThat(ask(1).errors()).as("it is over").containsExactly("EXPIRED input.turn");
  }

  @Test
  void aSwapIsInEffectWhenBothAgree() {
    Reply swap = propose(1, 2);
    assertThat(swap.get("state")).isEqualTo("PROPOSED");
    assertThat(now()).isEqualTo("0 1 2 0 1 2");
    assertThat(
            AGREE_TO_SWAP
                .as(Person.who(Role.LIAISON, member(2).id()), input("swap", swap.id()))
                .codes())
        .containsExactly("FORBIDDEN");

    AGREE_TO_SWAP.as(Person.who(Role.LIAISON, member(1).id()), input("swap", swap.id())).done();

    assertThat(now()).isEqualTo("1 0 2 0 1 2");
    assertThat(AGREE_TO_SWAP.as(Role.COORDINATOR, input("swap", swap.id())).errors())
        .containsExactly("CONFLICT input.swap");
  }

  @Test
  void whoActsForBothSidesSwapsAtOnceAndNobodySwapsWhatHasBegun() {
    Reply swapped = SWAP_TURNS.as(Role.COORDINATOR, swap(1, 2)).done();
    assertThat(swapped.get("state")).isEqualTo("AGREED");
    assertThat(now()).isEqualTo("1 0 2 0 1 2");

    assertThat(SWAP_TURNS.as(Role.COORDINATOR, swap(1, 1)).codes()).contains("BAD_INPUT");
    assertThat(SWAP_TURNS.as(Role.COORDINATOR, swap(1, 5)).errors())
        .as("it holds that one already")
        .isNotEmpty();
    time.moveTo(noon(firstDay().plusDays(3)));
    assertThat(SWAP_TURNS.as(Role.COORDINATOR, swap(1, 3)).errors())
        .containsExactly("EXPIRED input.turn");
  }

  @Test
  void aDeclinedSwapChangesNothing() {
    Reply swap = propose(1, 2);

    DECLINE_SWAP.as(Person.who(Role.LIAISON, member(1).id()), input("swap", swap.id())).done();

    assertThat(now()).isEqualTo("0 1 2 0 1 2");
  }

  @Test
  void aSwapFollowsItsTurnToOtherDays() {
    Reply swap = propose(1, 2);
    LocalDate later = firstDay().plusMonths(1).plusDays(10);
    MOVE_TURN
        .as(Role.COORDINATOR, input("turn", turn(roster, 1), "to", later, "reason", "换届推迟"))
        .done();

    AGREE_TO_SWAP.as(Person.who(Role.LIAISON, member(1).id()), input("swap", swap.id())).done();

    assertThat(now()).isEqualTo("1 0 2 0 1 2");
    assertThat(onDuty(later.minusDays(1))).isEqualTo("1");
    assertThat(onDuty(later)).isEqualTo("0");
  }

  @Test
  void aCoordinatorPutsSomebodyInOrLeavesATurnOpen() {
    STAND_IN
        .as(
            Role.COORDINATOR,
            input("turn", turn(roster, 1), "party", member(1).id(), "reason", "临时安排"))
        .done();
    LEAVE_TURN_OPEN.as(Role.COORDINATOR, input("turn", turn(roster, 3), "reason", "休整")).done();

    assertThat(now()).isEqualTo("1 1 - 0 1 2");
    assertThat(onDuty(firstDay().plusMonths(2))).isEqualTo("-");
    assertThat(
            MOVE_TURN
                .as(
                    Role.COORDINATOR,
                    input(
                        "turn", turn(roster, 1),
                        "to", firstDay().plusMonths(2),
                        "reason", "太远"))
                .errors())
        .containsExactly("BAD_INPUT input.to");
    assertThat(
            MOVE_TURN
                .as(
                    Role.COORDINATOR,
                    input(
                        "turn", turn(roster, TURNS),
                        "to", firstDay().plusMonths(TURNS).minusDays(1),
                        "reason", "最后一轮"))
                .errors())
        .as("the next one is not published")
        .containsExactly("CONFLICT input.turn");
  }

  private Reply member(int place) {
    return circle.members().get(place);
  }

  private Reply ask(int number) {
    return ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn(roster, number), "reason", "出差"));
  }

  private Reply take(Reply cover, int place) {
    return TAKE_COVER.as(Role.COORDINATOR, input("cover", cover.id(), "party", member(place).id()));
  }

  private Map<String, Object> swap(int one, int other) {
    return input("turn", turn(roster, one), "with", turn(roster, other));
  }

  /** As the holder of the first turn alone. */
  private Reply propose(int one, int other) {
    String holder = member((one - 1) % circle.members().size()).id();
    return SWAP_TURNS.as(Person.who(Role.LIAISON, holder), swap(one, other)).done();
  }

  private String now() {
    var answer =
        Api.ask(
            """
            query ($alliance: ID!, $from: Date!, $to: Date!) {
              roster(alliance: $alliance, from: $from, to: $to) { holders { id } }
            }
            """,
            Map.of(
                "alliance", circle.alliance().id(),
                "from", firstDay().toString(),
                "to", firstDay().plusYears(2).toString()));
    return String.join(" ", places(answer.getList("data.roster")));
  }

  private String onDuty(LocalDate day) {
    var answer =
        Api.ask(
            "query ($alliance: ID!, $on: Date) { onDuty(alliance: $alliance, on: $on) { holders { id } } }",
            Map.of("alliance", circle.alliance().id(), "on", day.toString()));
    return String.join(" ", places(answer.getList("data.onDuty")));
  }

  private List<String> places(List<Map<String, Object>> turns) {
    return turns.stream().map(turn -> holders(circle, turn)).toList();
  }

  private static java.time.Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
