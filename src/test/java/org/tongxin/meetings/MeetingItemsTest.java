package org.tongxin.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.HAND_OVER;
import static org.tongxin.Mutation.RESOLVE;
import static org.tongxin.Mutation.SETTLE_RESOLUTION;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aWeeklyRoster;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.meetings.MeetingFixture.aMeetingThatWas;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** What is resolved and not done is handed over with a turn. */
@OnRealStores
class MeetingItemsTest {
  @Test
  void openResolutionsOfTheHoldersAreHandedOver() {
    Circle circle = aCircle(3);
    Reply roster = aWeeklyRoster(circle, 4);
    Reply was = aMeetingThatWas(circle.alliance());
    Reply open = resolved(was, circle.members().get(1));
    Reply done = resolved(was, circle.members().get(1));
    SETTLE_RESOLUTION.as(Role.COORDINATOR, input("resolution", done.id(), "state", "DONE")).done();
    resolved(was, circle.members().get(2));
    resolved(aMeetingThatWas(aUnit()), circle.members().get(1));

    Reply handover =
        HAND_OVER.as(Role.COORDINATOR, input("turn", turn(roster, 1), "note", "试用")).done();

    assertThat(handover.list("items.about.id")).contains(open.id());
    assertThat(handover.list("items.kind")).containsOnlyOnce("RESOLUTION");
    assertThat(handover.list("items.title")).contains("resolution 1 of 试用会议 is not carried out");
  }

  private static Reply resolved(Reply meeting, Reply owner) {
    return RESOLVE
        .as(Role.COORDINATOR, input("meeting", meeting.id(), "text", "试用决议", "owner", owner.id()))
        .done();
  }
}
