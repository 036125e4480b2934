package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.duty.roster.PeriodLength;
import org.tongxin.duty.roster.TurnOrder;

/**
 * What is still to be done so that a turn is handed over: a turn of A's that is over on the 8th.
 */
class PassingTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -        | 7  | NOT_YET
          -        | 8  | TO_WRITE
          -        | 10 | TO_WRITE
          -        | 11 | WRITE_OVERDUE
          RETURNED | 7  | TO_WRITE
          RETURNED | 11 | WRITE_OVERDUE
          WRITTEN  | 7  | TO_ACCEPT
          WRITTEN  | 10 | TO_ACCEPT
          WRITTEN  | 11 | ACCEPT_OVERDUE
          ACCEPTED | 11 | ACCEPTED
          """)
  void threeDaysAreInTime(String state, int day, HandoverStanding standing) {
    var passing =
        new Passing(rotation(RotationState.RUNNING), turn(1, "A"), turn(2, "B"), in(state));

    assertThat(passing.standing(FIRST.withDayOfMonth(day))).isEqualTo(standing);
  }

  @Test
  void whoGoesOnHandsNothingOver() {
    assertThat(passing(RotationState.RUNNING, turn(1, "A"), turn(2, "A")))
        .isEqualTo(HandoverStanding.NONE);
    assertThat(passing(RotationState.RUNNING, turn(1, "A", "B"), turn(2, "B")))
        .isEqualTo(HandoverStanding.NONE);
    assertThat(passing(RotationState.RUNNING, turn(1, "A"), turn(2, "A", "B")))
        .as("B is new")
        .isEqualTo(HandoverStanding.WRITE_OVERDUE);
  }

  @Test
  void theLastTurnIsHandedOverUnlessTheRotationHasEnded() {
    assertThat(passing(RotationState.RUNNING, turn(1, "A"), null))
        .isEqualTo(HandoverStanding.WRITE_OVERDUE);
    assertThat(passing(RotationState.ENDED, turn(1, "A"), null)).isEqualTo(HandoverStanding.NONE);
    var waits = new Passing(rotation(RotationState.RUNNING), turn(1, "A"), null, in("WRITTEN"));
    assertThat(waits.standing(FIRST.plusDays(30))).isEqualTo(HandoverStanding.AWAITS_SUCCESSOR);
  }

  @Test
  void nobodyHandsOverAGap() {
    assertThat(passing(RotationState.RUNNING, turn(1, "A").leftOpen("休整"), turn(2, "B")))
        .isEqualTo(HandoverStanding.NONE);
  }

  private static HandoverStanding passing(RotationState state, Turn turn, @Nullable Turn next) {
    return new Passing(rotation(state), turn, next, null).standing(FIRST.plusDays(10));
  }

  private static Turn turn(int number, String... holders) {
    return new Turn(
        "turn_" + number,
        1,
        "rotation_1",
        number,
        FIRST.plusWeeks(number - 1),
        FIRST.plusWeeks(number),
        TurnState.PUBLISHED,
        List.of(holders),
        List.of(holders),
        false,
        false,
        null);
  }

  private static DutyRotation rotation(RotationState state) {
    var terms =
        new Terms(PeriodLength.WEEK, null, FIRST, TurnOrder.LISTED, 1, 0, 1, false, List.of());
    return new DutyRotation(
        "rotation_1",
        1,
        "code",
        "alliance_1",
        RotationKind.CHAIR,
        "试用轮值",
        null,
        state,
        "Asia/Shanghai",
        terms,
        Eligibility.ALL);
  }

  private static @Nullable Handover in(String state) {
    return "-".equals(state)
        ? null
        : new Handover(
            "handover_1",
            1,
            "rotation_1",
            "turn_1",
            HandoverState.valueOf(state),
            "已交代",
            List.of(),
            List.of(),
            "A",
            Instant.EPOCH,
            null,
            null,
            null,
            null);
  }
}
