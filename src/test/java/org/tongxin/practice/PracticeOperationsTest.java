package org.tongxin.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CREATE_PRACTICE;
import static org.tongxin.Mutation.REMOVE_PRACTICE;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.Repository;
import org.tongxin.access.Role;

/** The sample operations of sharing, as somebody tries them on a practice alliance. */
@OnRealStores
class PracticeOperationsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String SHARED =
      """
      query ($alliance: ID!) {
        listings(where: {alliance: $alliance, practice: true}, first: 20) {
          nodes { id ... on Offer { terms { exclusive capacity } owners { id } } ... on Need { kind owners { id } } }
        }
      }
      """;

  private Reply alliance;

  @BeforeEach
  void aPracticeAlliance() {
    alliance = CREATE_PRACTICE.as(Role.COORDINATOR, input("members", 3)).done();
    awaitArrival(alliance);
  }

  @AfterEach
  void itGoesAgain() {
    REMOVE_PRACTICE.as(Role.COORDINATOR, input("alliance", alliance.id())).done();
  }

  @Test
  void aHallIsLookedAtAndBookedWeekAfterWeek() {
    Map<String, Object> hall = shared("terms.exclusive", true);
    LocalDate first = LocalDate.now(ZONE).plusDays(8);
    Instant from = at(first, 14);
    var series =
        Map.of(
            "party", owner(shared("kind", "WISH")),
            "lines", List.of(Map.of("offer", hall.get("id"))),
            "rrule", "FREQ=WEEKLY;COUNT=4",
            "starts", from.toString(),
            "ends", at(first, 16).toString());

    JsonPath preview = done("PreviewSeries", Map.of("series", series));
    assertThat(preview.getList("data.previewSeries.starts")).hasSize(4);
    assertThat(preview.<List<?>>getList("data.previewSeries.clashes")).containsOnly(List.of());
    JsonPath booked = done("BookSeries", Map.of("input", Map.of("series", series)));
    assertThat(booked.getList("data.bookSeries.errors")).isEmpty();
    assertThat(booked.getList("data.bookSeries.series.bookings.state"))
        .hasSize(4)
        .containsOnly("CONFIRMED");

    JsonPath week =
        done(
            "SlotsOfWeek",
            Map.of(
                "offer", hall.get("id"),
                "from", at(first, 0).toString(),
                "to", at(first.plusDays(7), 0).toString()));
    assertThat(week.getList("data.offer.slots")).hasSize(7);
    assertThat(week.getList("data.offer.slots[0].parts.free")).containsExactly(1, 0, 1);
    assertThat(week.getList("data.offer.slots[1].parts.free")).containsExactly(1);
    JsonPath again = done("BookSeries", Map.of("input", Map.of("series", series)));
    assertThat(again.getList("data.bookSeries.errors.code"))
        .hasSize(4)
        .containsOnly("BOOKING_CONFLICT");
  }

  @Test
  void aWishIsClaimedOnce() {
    Map<String, Object> wish = shared("kind", "WISH");
    String party = owner(shared("terms.exclusive", true));
    var input = Map.of("input", Map.of("wish", wish.get("id"), "party", party));

    JsonPath claimed = done("ClaimWish", input);

    assertThat(claimed.getList("data.claimWish.errors")).isEmpty();
    assertThat(claimed.getString("data.claimWish.claim.claimedAt")).isNotNull();
    assertThat(claimed.getString("data.claimWish.position")).isNotNull();
    assertThat(done("ClaimWish", input).getList("data.claimWish.errors.code"))
        .containsExactly("CONFLICT");
  }

  @Test
  void aNeedIsPledgedToAndWhatWasPledgedIsDeliveredAndConfirmed() {
    String receiver = owner(shared("kind", "WISH"));
    Reply need = aNeed(alliance, "owners", List.of(receiver), "quantity", items(6));
    String provider = owner(shared("terms.exclusive", true));
    var pledging = Map.of("need", need.id(), "provider", provider, "quantity", items(4));

    JsonPath pledged = done("PledgeToNeed", Map.of("input", pledging));
    assertThat(pledged.getList("data.pledge.errors")).isEmpty();
    String pledge = pledged.getString("data.pledge.pledge.id");
    JsonPath accepted = done("AcceptPledge", Map.of("input", Map.of("pledge", pledge)));
    assertThat(accepted.getString("data.acceptPledge.pledge.need.quantity.remaining"))
        .isEqualTo("2");
    JsonPath part = done("RecordDelivery", Map.of("input", Map.of("pledge", pledge, "amount", 1)));
    assertThat(part.getString("data.recordDelivery.pledge.state")).isEqualTo("ACCEPTED");
    JsonPath rest = done("RecordDelivery", Map.of("input", Map.of("pledge", pledge, "amount", 3)));
    assertThat(rest.getString("data.recordDelivery.pledge.state")).isEqualTo("DELIVERED");
    JsonPath confirmed = done("ConfirmDelivery", Map.of("input", Map.of("pledge", pledge)));
    assertThat(confirmed.getString("data.confirmDelivery.pledge.state")).isEqualTo("CONFIRMED");
    JsonPath overdue =
        done("OverduePledges", Map.of("alliance", alliance.id(), "provider", provider));
    assertThat(overdue.getInt("data.overduePledges.totalCount")).isZero();
    assertThat(overdue.getInt("data.reliability.due")).as("it named no day").isZero();
  }

  @Test
  void theChairIsTakenInTurnSwappedAndExplained() {
    LocalDate today = LocalDate.now(ZONE);
    String members = alliance.get("code");
    JsonPath chairs = done("WhoChairs", Map.of("alliance", alliance.id(), "on", today.toString()));
    assertThat(chairs.getList("data.onDuty.holders.code.flatten()"))
        .containsExactly(members + "-1");
    JsonPath roster =
        done(
            "Roster",
            Map.of(
                "alliance", alliance.id(),
                "from", today.toString(),
                "to", today.plusYears(1).toString()));
    assertThat(roster.getList("data.roster")).hasSize(12);
    List<String> turns = roster.getList("data.roster.id");

    JsonPath swapped =
        done("SwapTurns", Map.of("input", Map.of("turn", turns.get(1), "with", turns.get(2))));
    assertThat(swapped.getList("data.swapTurns.errors")).isEmpty();
    assertThat(swapped.getString("data.swapTurns.swap.state")).isEqualTo("AGREED");
    assertThat(swapped.getString("data.swapTurns.swap.turn.holders[0].code"))
        .isEqualTo(members + "-3");

    JsonPath fair = done("Fairness", Map.of("rotation", members + "-chair"));
    assertThat(fair.getList("data.fairness.members.deficitExact")).containsExactly("0", "0", "0");
    JsonPath why = done("WhyNot", Map.of("turn", turns.get(5), "party", members + "-1"));
    assertThat(why.getString("data.whyNot.words")).isNotBlank();
    String until = today.plusMonths(18).toString();
    JsonPath drafted =
        done(
            "DraftRoster", Map.of("input", Map.of("rotation", members + "-chair", "until", until)));
    assertThat(drafted.getList("data.draftRoster.errors")).isEmpty();
    assertThat(drafted.getList("data.draftRoster.roster.turns")).hasSize(18);
    JsonPath published =
        done("PublishRoster", Map.of("input", Map.of("rotation", members + "-chair")));
    assertThat(published.getList("data.publishRoster.roster.turns.state"))
        .hasSize(18)
        .containsOnly("PUBLISHED");
  }

  @Test
  void theChairIsHandedOver() {
    String members = alliance.get("code");
    LocalDate today = LocalDate.now(ZONE);
    JsonPath chairs = done("WhoChairs", Map.of("alliance", alliance.id(), "on", today.toString()));
    assertThat(chairs.getList("data.onDuty.number")).containsExactly(1);
    JsonPath roster =
        done(
            "Roster",
            Map.of(
                "alliance", alliance.id(),
                "from", today.toString(),
                "to", today.plusDays(1).toString()));
    Object turn = roster.getList("data.roster.id").getFirst();

    JsonPath handed = done("HandOver", Map.of("input", Map.of("turn", turn, "note", "例会每月第一个星期三")));
    assertThat(handed.getList("data.handOver.errors")).isEmpty();
    assertThat(handed.getString("data.handOver.handover.next.holders[0].code"))
        .isEqualTo(members + "-2");
    JsonPath accepted =
        done(
            "AcceptHandover",
            Map.of("input", Map.of("handover", handed.getString("data.handOver.handover.id"))));
    assertThat(accepted.getList("data.acceptHandover.errors")).isEmpty();
    assertThat(accepted.getString("data.acceptHandover.handover.standing")).isEqualTo("ACCEPTED");
    assertThat(accepted.getString("data.acceptHandover.handover.acceptedBy.code"))
        .isEqualTo(members + "-2");
  }

  @Test
  void theNextMeetingIsCalledOnceAndTheLastOneWrittenDown() {
    LocalDate today = LocalDate.now(ZONE);
    LocalDate next = today.withDayOfMonth(15);
    next = next.isAfter(today) ? next : next.plusMonths(1);
    var call =
        Map.of(
            "input",
            Map.of("recurringDay", alliance.get("code") + "-monthly", "day", next.toString()));

    JsonPath called = done("CallMeeting", call);

    assertThat(called.getList("data.callMeeting.errors")).isEmpty();
    assertThat(called.getString("data.callMeeting.meeting.starts"))
        .isEqualTo(at(next, 14).toString());
    assertThat(done("CallMeeting", call).getList("data.callMeeting.errors.code"))
        .containsExactly("CONFLICT");
    String last =
        Api.as(
                Role.COORDINATOR,
                "query ($party: ID!, $from: DateTime!, $to: DateTime!) "
                    + "{ meetings(party: $party, from: $from, to: $to, first: 9) { nodes { id } } }",
                Map.of(
                    "party", alliance.id(),
                    "from", at(today.minusDays(70), 0).toString(),
                    "to", at(today, 0).toString()))
            .getString("data.meetings.nodes[0].id");
    JsonPath written =
        done(
            "RecordMinutes",
            Map.of("input", Map.of("meeting", last, "links", List.of("https://example.org/m"))));
    assertThat(written.getList("data.recordMinutes.errors")).isEmpty();
    written.setRootPath("data.recordMinutes.meeting");
    assertThat(written.getString("state")).isEqualTo("HELD");
    assertThat(written.getList("proceedings.attendance.state"))
        .containsExactly("PRESENT", "PRESENT", "EXCUSED");
    assertThat(written.getList("proceedings.resolutions.owner.code"))
        .containsExactly(alliance.get("code") + "-1");
  }

  private Map<String, Object> shared(String path, Object value) {
    JsonPath found = Api.as(Role.COORDINATOR, SHARED, Map.of("alliance", alliance.id()));
    assertThat(found.getList("errors")).as(found.prettify()).isNull();
    List<Object> values = found.getList("data.listings.nodes." + path);
    return found.getMap("data.listings.nodes[%d]".formatted(values.indexOf(value)));
  }

  private static String owner(Map<String, Object> listing) {
    var owners = (List<?>) Objects.requireNonNull(listing.get("owners"));
    return String.valueOf(((Map<?, ?>) owners.getFirst()).get("id"));
  }

  private static JsonPath done(String operation, Map<String, ?> variables) {
    String document = Repository.read(Path.of("schema", "operations", operation + ".graphql"));
    JsonPath answer = Api.as(Role.COORDINATOR, document, variables);
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer;
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
  }
}
