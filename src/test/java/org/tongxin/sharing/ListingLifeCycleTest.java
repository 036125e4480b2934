package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.sharing.ListingLifeCycle.Mover;

/** Who may move a listing where, state by state. */
class ListingLifeCycleTest {
  /** From each state to every other: O owner, C coordinator, K the clock, - nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from     | DRAFT | OPEN | PAUSED | FULFILLED | EXPIRED | WITHDRAWN
          DRAFT      | -     | OC   | -      | -         | -       | OC
          OPEN       | -     | -    | OC     | OC        | K       | OC
          PAUSED     | -     | OC   | -      | OC        | K       | OC
          FULFILLED  | -     | C    | -      | -         | -       | -
          EXPIRED    | -     | OC   | -      | -         | -       | OC
          WITHDRAWN  | -     | -    | -      | -         | -       | -
          """)
  void everyWayIsOpenToTheseAlone(
      ListingState from,
      String draft,
      String open,
      String paused,
      String fulfilled,
      String expired,
      String withdrawn) {
    for (ListingState to : ListingState.values()) {
      String movers =
          switch (to) {
            case DRAFT -> draft;
            case OPEN -> open;
            case PAUSED -> paused;
            case FULFILLED -> fulfilled;
            case EXPIRED -> expired;
            case WITHDRAWN -> withdrawn;
          };

      assertThat(ListingLifeCycle.leads(from, to))
          .as("%s to %s", from, to)
          .isEqualTo(!movers.equals("-"));
      assertThat(
              Arrays.stream(Mover.values())
                  .filter(mover -> ListingLifeCycle.allows(mover, from, to)))
          .as("%s to %s", from, to)
          .containsExactlyInAnyOrderElementsOf(movers(movers));
    }
  }

  private static List<Mover> movers(String letters) {
    return Arrays.stream(Mover.values()).filter(mover -> letters.contains(letter(mover))).toList();
  }

  private static String letter(Mover mover) {
    return switch (mover) {
      case OWNER -> "O";
      case COORDINATOR -> "C";
      case CLOCK -> "K";
    };
  }
}
