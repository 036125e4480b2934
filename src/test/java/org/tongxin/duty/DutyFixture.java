package org.tongxin.duty;

import static org.tongxin.Mutation.DRAFT_ROSTER;
import static org.tongxin.Mutation.DRAFT_ROTATION;
import static org.tongxin.Mutation.PUBLISH_ROSTER;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/**
 * Alliances whose members take the chair in turn by the month, in the order in which they joined.
 * The first turn begins on the first day of next month, by the clocks of Shanghai.
 */
public final class DutyFixture {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private DutyFixture() {}

  /** An alliance with its members, which are members since long. */
  public record Circle(Reply alliance, List<Reply> members) {
    public List<String> ids() {
      return members.stream().map(Reply::id).toList();
    }

    /** The place of a member in the listed order, from 0. */
    public int at(String id) {
      return ids().indexOf(id);
    }
  }

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** The first day of the first turn. */
  public static LocalDate firstDay() {
    return today().plusMonths(1).withDayOfMonth(1);
  }

  /** The first day of the first turn of {@link #aWeeklyRoster}: that turn was over 3 days ago. */
  public static LocalDate begun() {
    return today().minusDays(10);
  }

  /** A roster of so many published turns by the week, of which the second one runs. */
  public static Reply aWeeklyRoster(Circle circle, int turns) {
    Reply rotation = aRotation(circle, terms("period", "WEEK", "firstDay", begun()));
    DRAFT_ROSTER
        .as(Role.COORDINATOR, input("rotation", rotation.id(), "until", begun().plusWeeks(turns)))
        .done();
    return publish(rotation).done();
  }

  public static Circle aCircle(int members) {
    Reply alliance = anAlliance();
    var joined = new ArrayList<Reply>();
    Reply last = alliance;
    for (int i = 0; i < members; i++) {
      Reply unit = aUnit();
      last = aMember(alliance, unit, "2020-01-01", null);
      joined.add(unit);
    }
    awaitArrival(last);
    return new Circle(alliance, joined);
  }

  /** Monthly from {@link #firstDay}; more names and values replace or add. */
  public static Map<String, Object> terms(@Nullable Object... more) {
    var terms = new HashMap<>(input("period", "MONTH", "firstDay", firstDay(), "order", "LISTED"));
    terms.putAll(input(more));
    return terms;
  }

  /** A rotation of a circle, its members listed in their order. */
  public static Reply aRotation(Circle circle, Map<String, Object> terms) {
    return DRAFT_ROTATION
        .as(
            Role.COORDINATOR,
            input(
                "alliance",
                circle.alliance().id(),
                "kind",
                RotationKind.CHAIR,
                "name",
                "试用轮值",
                "terms",
                terms,
                "members",
                input("listed", circle.ids())))
        .done();
  }

  public static Reply aRotation(Circle circle) {
    return aRotation(circle, terms());
  }

  /** Drafts so many turns from the first one on. */
  public static Reply draft(Reply rotation, int turns) {
    return DRAFT_ROSTER.as(
        Role.COORDINATOR, input("rotation", rotation.id(), "until", firstDay().plusMonths(turns)));
  }

  public static Reply publish(Reply rotation) {
    return PUBLISH_ROSTER.as(Role.COORDINATOR, input("rotation", rotation.id()));
  }

  /** A roster of so many published turns. */
  public static Reply aRoster(Reply rotation, int turns) {
    draft(rotation, turns).done();
    return publish(rotation).done();
  }

  /** The id of a turn of a roster, by its number from 1. */
  public static String turn(Reply roster, int number) {
    return roster.list("turns.id").get(number - 1);
  }

  /** Who holds each turn: places in the listed order, joint terms with a plus, a gap as a dash. */
  public static String holders(Circle circle, Reply roster) {
    var turns = new ArrayList<String>();
    for (Object turn : roster.json().getList("data." + roster.field() + ".roster.turns")) {
      turns.add(holders(circle, (Map<?, ?>) turn));
    }
    return String.join(" ", turns);
  }

  /** The same of one turn, as GraphQL gives it. */
  public static String holders(Circle circle, Map<?, ?> turn) {
    var places = new ArrayList<String>();
    if (turn.get("holders") instanceof List<?> holders) {
      for (Object holder : holders) {
        places.add(String.valueOf(circle.at(String.valueOf(((Map<?, ?>) holder).get("id")))));
      }
    }
    return places.isEmpty() ? "-" : String.join("+", places);
  }
}
