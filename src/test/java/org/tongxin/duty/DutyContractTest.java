package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.aWeeklyRoster;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.duty.DutyFixture.today;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tongxin.Mutation;
import org.tongxin.MutationPromises;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.arrangements.PostKind;
import org.tongxin.duty.DutyFixture.Circle;

/** What every mutation of duty keeps, whatever it does. */
@OnRealStores
class DutyContractTest {
  private static final String FIRST = "DRAFT_ROTATION";
  private static final String LAST = "ACCEPT_HANDOVER";

  /** Of all tests: rotations are what each of them has for itself. */
  private static @Nullable Circle circle;

  @Inject MutationPromises promises;

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void aStrangerIsForbiddenAndTheSameKeyDoesNothingTwice(Mutation mutation) throws SQLException {
    var input = new HashMap<>(anInputFor(mutation));
    input.put("idempotencyKey", UUID.randomUUID().toString());
    long before = promises.journalLength();
    assertThat(mutation.as(Person.who(Role.LIAISON, aUnit().id()), input).codes())
        .containsExactly("FORBIDDEN");
    // The stranger and the right are on record, and nothing else.
    assertThat(promises.journalLength()).isEqualTo(before + 2);

    var first = mutation.as(Role.COORDINATOR, input).done();
    long length = promises.journalLength();
    var second = mutation.as(Role.COORDINATOR, input).done();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.position()).isEqualTo(first.position());
    assertThat(promises.journalLength()).isEqualTo(length).isGreaterThan(before + 2);
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void whatIsNamedAndNotThereIsNotFoundInBothLanguages(Mutation mutation) {
    MutationPromises.whatIsNotThereIsNotFoundInBothLanguages(mutation, unknown(mutation));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void withoutATokenItIsUnauthenticated(Mutation mutation) {
    MutationPromises.withoutATokenItIsUnauthenticated(mutation, unknown(mutation));
  }

  @ParameterizedTest
  @EnumSource(
      value = Mutation.class,
      from = FIRST,
      to = LAST,
      mode = Mode.MATCH_ALL,
      names = "(UPDATE|END)_ROTATION|WITHDRAW_ABSENCE|NAME_OFFICER|(AMEND|RETURN|ACCEPT)_HANDOVER")
  void aStaleVersionIsRefused(Mutation mutation) throws SQLException {
    promises.aStaleVersionIsRefused(mutation, anInputFor(mutation));
  }

  private static Circle circle() {
    Circle known = circle == null ? aCircle(2) : circle;
    circle = known;
    return known;
  }

  /** Something that a coordinator may do, on a rotation that no other test knows. */
  private static Map<String, Object> anInputFor(Mutation mutation) {
    Circle circle = circle();
    return switch (mutation) {
      case DRAFT_ROTATION ->
          input("alliance", circle.alliance().id(), "kind", "PATROL", "name", "巡查");
      case UPDATE_ROTATION -> input("rotation", aRotation(circle).id(), "name", "改名");
      case END_ROTATION -> input("rotation", aRotation(circle).id());
      case DRAFT_ROSTER ->
          input("rotation", aRotation(circle).id(), "until", firstDay().plusMonths(2));
      case PUBLISH_ROSTER -> input("rotation", aDraft(circle).get("rotation.id"));
      case RECORD_ABSENCE -> anAbsence(aRotation(circle).id(), circle.ids().getFirst());
      case WITHDRAW_ABSENCE ->
          input(
              "absence",
              Mutation.RECORD_ABSENCE
                  .as(Role.COORDINATOR, anAbsence(aRotation(circle).id(), circle.ids().getFirst()))
                  .done()
                  .id());
      case PIN_TURN ->
          input("turn", turn(aDraft(circle), 1), "holders", List.of(circle.ids().getFirst()));
      case UNPIN_TURN -> input("turn", turn(aDraft(circle), 1));
      default -> onARoster(mutation, circle);
    };
  }

  /** The same for what is done to published turns. */
  private static Map<String, Object> onARoster(Mutation mutation, Circle circle) {
    boolean consent = mutation == Mutation.DECIDE_COVER;
    Reply roster = aRoster(aRotation(circle, terms("consent", consent)), 2);
    String other = circle.ids().getLast();
    return switch (mutation) {
      case LEAVE_TURN_OPEN -> input("turn", turn(roster, 1), "reason", "休整");
      case STAND_IN -> input("turn", turn(roster, 1), "party", other, "reason", "临时安排");
      case MOVE_TURN ->
          input(
              "turn", turn(roster, 1),
              "to", firstDay().plusDays(9),
              "reason", "提前");
      case ASK_FOR_COVER -> input("turn", turn(roster, 1));
      case TAKE_COVER -> input("cover", aCover(roster), "party", other);
      case DECIDE_COVER -> {
        String cover = aCover(roster);
        Mutation.TAKE_COVER.as(Role.COORDINATOR, input("cover", cover, "party", other)).done();
        yield input("cover", cover, "accept", true);
      }
      case WITHDRAW_COVER -> input("cover", aCover(roster));
      case SWAP_TURNS -> input("turn", turn(roster, 1), "with", turn(roster, 2));
      case AGREE_TO_SWAP, DECLINE_SWAP, WITHDRAW_SWAP ->
          input(
              "swap",
              Mutation.SWAP_TURNS
                  .as(
                      Person.who(Role.LIAISON, circle.ids().getFirst()),
                      input("turn", turn(roster, 1), "with", turn(roster, 2)))
                  .done()
                  .id());
      case NAME_OFFICER -> input("turn", turn(roster, 1), "post", aPost(circle.ids().getFirst()));
      case HAND_OVER -> input("turn", turn(aWeeklyRoster(circle(), 2), 1), "note", "已交代");
      case AMEND_HANDOVER -> input("handover", aHandover(), "note", "补充");
      case RETURN_HANDOVER -> input("handover", aHandover(), "reason", "缺少台账");
      case ACCEPT_HANDOVER -> input("handover", aHandover());
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  /** The same, naming nothing that there is. */
  private static Map<String, Object> unknown(Mutation mutation) {
    String nothing = "no-such";
    return switch (mutation) {
      case DRAFT_ROTATION -> input("alliance", nothing, "kind", "PATROL", "name", "巡查");
      case UPDATE_ROTATION, END_ROTATION, DRAFT_ROSTER, PUBLISH_ROSTER ->
          input("rotation", nothing);
      case RECORD_ABSENCE -> anAbsence(nothing, nothing);
      case WITHDRAW_ABSENCE -> input("absence", nothing);
      case PIN_TURN -> input("turn", nothing, "holders", List.of(nothing));
      case UNPIN_TURN, ASK_FOR_COVER -> input("turn", nothing);
      case LEAVE_TURN_OPEN -> input("turn", nothing, "reason", "休整");
      case STAND_IN -> input("turn", nothing, "party", nothing, "reason", "临时安排");
      case MOVE_TURN -> input("turn", nothing, "to", firstDay(), "reason", "提前");
      case TAKE_COVER -> input("cover", nothing, "party", nothing);
      case DECIDE_COVER -> input("cover", nothing, "accept", true);
      case WITHDRAW_COVER -> input("cover", nothing);
      case SWAP_TURNS -> input("turn", nothing, "with", nothing);
      case AGREE_TO_SWAP, DECLINE_SWAP, WITHDRAW_SWAP -> input("swap", nothing);
      case NAME_OFFICER -> input("turn", nothing, "post", nothing);
      case HAND_OVER -> input("turn", nothing, "note", "已交代");
      case AMEND_HANDOVER, ACCEPT_HANDOVER -> input("handover", nothing);
      case RETURN_HANDOVER -> input("handover", nothing, "reason", "缺少台账");
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  private static Reply aDraft(Circle circle) {
    return draft(aRotation(circle), 2).done();
  }

  private static Map<String, Object> anAbsence(String rotation, String party) {
    return input(
        "rotation", rotation, "party", party, "from", firstDay(), "to", firstDay().plusDays(9));
  }

  private static String aCover(Reply roster) {
    return Mutation.ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn(roster, 1))).done().id();
  }

  private static String aPost(String party) {
    return Mutation.APPOINT
        .as(
            Role.COORDINATOR,
            input("party", party, "kind", PostKind.OFFICIAL, "title", "负责人", "since", today()))
        .done()
        .id();
  }

  private static String aHandover() {
    return Mutation.HAND_OVER
        .as(Role.COORDINATOR, input("turn", turn(aWeeklyRoster(circle(), 2), 1), "note", "已交代"))
        .done()
        .id();
  }
}
