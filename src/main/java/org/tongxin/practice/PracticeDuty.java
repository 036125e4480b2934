package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Eligibility;
import org.tongxin.duty.RotationKind;
import org.tongxin.duty.RotationState;
import org.tongxin.duty.Terms;
import org.tongxin.duty.Topic;
import org.tongxin.duty.ledger.Publications;
import org.tongxin.duty.ledger.Rotations;
import org.tongxin.duty.roster.PeriodLength;
import org.tongxin.duty.roster.TurnOrder;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.Alliance;
import org.tongxin.network.Unit;
import org.tongxin.network.ledger.Fresh;

/** Makes a roster up: the members take the chair by the month, from today on. */
@ApplicationScoped
class PracticeDuty {
  private static final int TURNS = 12;

  private final Rotations rotations;
  private final Publications publications;

  PracticeDuty(Rotations rotations, Publications publications) {
    this.rotations = rotations;
    this.publications = publications;
  }

  /**
   * A rotation of the alliance's members, who are there already, with a year of published turns.
   */
  Uni<Void> makeUp(Transaction transaction, Alliance alliance, List<Unit> members) {
    var terms =
        new Terms(
            PeriodLength.MONTH,
            null,
            Fresh.day(transaction, null, alliance.zone()),
            TurnOrder.FAIR,
            1,
            // Who is alone follows themselves.
            members.size() > 1 ? 1 : 0,
            TURNS,
            false,
            List.of(new Topic("练习主题（虚构）", "Practice topic (made up)")));
    var rotation =
        new DutyRotation(
            Fresh.id(transaction, IdKind.ROTATION),
            1,
            alliance.code() + "-chair",
            alliance.id(),
            RotationKind.CHAIR,
            "练习轮值主席（虚构）",
            "Practice chair (made up)",
            RotationState.DRAFT,
            alliance.zone(),
            terms,
            new Eligibility(
                List.of(),
                List.of(),
                List.of(),
                members.stream().map(Unit::id).toList(),
                Map.of()));
    return rotations
        .enter(transaction, rotation)
        .chain(() -> publications.publishAfresh(transaction, rotation, TURNS));
  }
}
