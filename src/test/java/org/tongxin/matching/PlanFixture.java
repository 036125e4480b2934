package org.tongxin.matching;

import static org.tongxin.Mutation.ADD_CATEGORY;
import static org.tongxin.Mutation.START_PLAN;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.Api;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.sharing.Visibility;

/** Alliances with something to plan, and their plans. */
public final class PlanFixture {
  // Words that no listing of anybody else comes near to: what is alike in meaning may be given too.
  private static final String TITLE = "xq-17 vlt";
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String PLAN =
      """
      query ($id: ID!) { plan(id: $id) { id state done all result {
        score bound gap method disturbed
        allocations { amount unitOfMeasure score need { id } offer { id } }
        needs { standing shortfall asked granted need { id } }
        changes { kind before now } } pledges { id } } }
      """;

  private PlanFixture() {}

  /** An alliance in which teams of one sort are needed and offered, by a unit each. */
  public record Circle(Reply alliance, List<Reply> needs, List<Reply> offers) {

    /** What is asked for and offered; more names and values go into the listings of all. */
    public static Circle of(List<Integer> needed, List<Integer> offered, @Nullable Object... more) {
      Reply alliance = anAlliance();
      var listing = new HashMap<String, Object>();
      listing.put("title", TITLE);
      listing.put("category", aCategory());
      listing.put("alliances", List.of(alliance.id()));
      listing.put("visibility", Visibility.ALLIANCE);
      listing.putAll(input(more));
      var needs = new ArrayList<Reply>();
      var offers = new ArrayList<Reply>();
      needed.forEach(amount -> needs.add(aNeed(aUnit(), teams(listing, amount))));
      offered.forEach(amount -> offers.add(anOffer(aUnit(), teams(listing, amount))));
      return new Circle(alliance, needs, offers);
    }

    /** A plan of the alliance, with all that is in it. */
    public Map<String, Object> asked() {
      return input("alliance", alliance.id(), "atLeast", last());
    }

    /** A position at which all of it is there. */
    public String last() {
      return (offers.isEmpty() ? needs : offers).getLast().position();
    }
  }

  /** The plan as it is when it is done. */
  public static JsonPath planned(Reply started) throws InterruptedException {
    Instant last = Instant.now().plus(LONGEST);
    JsonPath plan = Api.as(Role.ADMINISTRATOR, PLAN, Map.of("id", started.id()));
    while ("RUNNING".equals(plan.getString("data.plan.state")) && Instant.now().isBefore(last)) {
      Thread.sleep(PAUSE);
      plan = Api.as(Role.ADMINISTRATOR, PLAN, Map.of("id", started.id()));
    }
    return plan;
  }

  /** A plan of the alliance that is done. */
  public static Reply aPlan(Circle circle) throws InterruptedException {
    Reply started = START_PLAN.as(Role.COORDINATOR, circle.asked()).done();
    planned(started);
    return started;
  }

  /** How much a need gets in all by a plan. */
  public static int granted(JsonPath plan, Reply need) {
    return new BigDecimal(
            plan.getString(
                "data.plan.result.needs.find { it.need.id == '%s' }.granted".formatted(need.id())))
        .intValueExact();
  }

  private static String aCategory() {
    return ADD_CATEGORY
        .as(Role.COORDINATOR, input("name", "急救队", "nameEn", "First aid", "code", word()))
        .done()
        .id();
  }

  private static Object[] teams(Map<String, Object> listing, int amount) {
    var all = new ArrayList<Object>();
    listing.forEach((name, value) -> all.addAll(List.of(name, value)));
    all.addAll(List.of("quantity", input("amount", amount, "unitOfMeasure", "TEAM")));
    return all.toArray();
  }
}
