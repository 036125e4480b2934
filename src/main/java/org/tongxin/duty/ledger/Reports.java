package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.DutyReason;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Fairness;
import org.tongxin.duty.Share;
import org.tongxin.duty.Turn;
import org.tongxin.duty.roster.Accounts;
import org.tongxin.duty.roster.Assignment;
import org.tongxin.duty.roster.Explaining;
import org.tongxin.duty.roster.Jain;
import org.tongxin.duty.roster.Member;
import org.tongxin.duty.roster.Problem;
import org.tongxin.duty.roster.Reason;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;

/** Answers for rosters: who owes what, why somebody is on duty and why somebody else is not. */
@ApplicationScoped
public class Reports {
  private static final int PLACES = 4;
  // Members times turns; the contract names it too.
  private static final int MOST_SOLVED_CELLS = 2_500;

  private final Duties duties;
  private final Aside aside;

  Reports(Duties duties, Aside aside) {
    this.duties = duties;
    this.aside = aside;
  }

  /** Of published turns with a day in {@code [from, to)}; deficits count from the first turn on. */
  public Uni<Fairness> fairness(DutyRotation rotation, LocalDate from, LocalDate to) {
    return duties.roll(rotation).chain(roll -> aside.work(() -> fairness(roll, from, to)));
  }

  /**
   * A turn and a member of whom it is asked why.
   *
   * @param solve whether to look for what else would have to change, which may take seconds
   */
  public record Question(Turn turn, String partyId, boolean solve) {}

  /** Why the member has the turn or not. */
  public Uni<DutyReason> why(DutyRotation rotation, Question question) {
    return duties.roll(rotation).chain(roll -> aside.work(() -> why(roll, question)));
  }

  private static Fairness fairness(Roll roll, LocalDate from, LocalDate to) {
    List<Turn> counted =
        roll.turns().stream()
            .filter(
                turn -> turn.isPublished() && turn.to().isAfter(from) && turn.from().isBefore(to))
            .toList();
    Accounts within = roll.accounts(counted::contains);
    Map<String, BigFraction> deficits =
        roll.accounts(turn -> turn.isPublished() && turn.from().isBefore(to)).deficits();
    List<Share> shares =
        roll.members().stream()
            .map(member -> share(member, within, deficits, counted))
            .sorted(Comparator.comparing(Share::deficit).reversed())
            .toList();
    List<Double> rates =
        roll.members().stream()
            .filter(member -> within.due(member.id()).signum() > 0)
            .map(member -> within.served(member.id()).doubleValue() / member.weight())
            .toList();
    int gaps = (int) counted.stream().filter(Turn::gap).count();
    return new Fairness(
        roll.rotation().id(),
        from,
        to,
        counted.size() - gaps,
        gaps,
        BigDecimal.valueOf(Jain.index(rates)).setScale(PLACES, RoundingMode.HALF_EVEN),
        shares);
  }

  private static Share share(
      Member member, Accounts within, Map<String, BigFraction> deficits, List<Turn> counted) {
    BigFraction deficit = deficits.getOrDefault(member.id(), BigFraction.ZERO);
    return new Share(
        member.id(),
        member.weight(),
        rounded(within.due(member.id())),
        within.served(member.id()).intValue(),
        rounded(deficit),
        deficit.toString(),
        (int)
            counted.stream()
                .filter(turn ->
                    !turn.gap()
                        && turn.plannedIds().contains(member.id())
                        && !turn.effectiveIds().contains(member.id()))
                .count(),
        (int)
            counted.stream()
                .filter(turn ->
                    turn.effectiveIds().contains(member.id())
                        && !turn.plannedIds().contains(member.id()))
                .count());
  }

  private static DutyReason why(Roll roll, Question question) {
    Turn turn = question.turn();
    String partyId = question.partyId();
    if (roll.members().stream().map(Member::id).noneMatch(partyId::equals)) {
      throw Refusal.of(Code.NOT_FOUND, "party", "该主体不参与此轮值", "takes no turns of this rotation")
          .asException();
    }
    int number = turn.number();
    int last = roll.turns().getLast().number() + 1;
    Problem problem = roll.problem(number, last);
    List<Assignment> roster = roll.assignments(number, last);
    Reason reason = Explaining.why(problem, roster, number - 1, partyId);
    boolean solved =
        question.solve() && problem.members().size() * (last - number) <= MOST_SOLVED_CELLS;
    Text act = act(turn, partyId);
    return new DutyReason(
        turn.id(),
        partyId,
        reason.why(),
        act == null ? reason.words() : act,
        rounded(reason.deficit()),
        rounded(reason.cost()),
        solved ? Explaining.moved(problem, roster, number - 1, partyId) : null);
  }

  /** What somebody did to the turn says more than the rule that it was drafted by. */
  private static @Nullable Text act(Turn turn, String partyId) {
    boolean planned = turn.plannedIds().contains(partyId);
    boolean effective = turn.effectiveIds().contains(partyId);
    if (planned == effective || turn.gap()) {
      return null;
    }
    return effective
        ? new Text("经代班或换班值该轮", "has the turn by a cover, a swap or a stand-in")
        : new Text(
            "原定值该轮，已由他人代班或换班",
            "was to have the turn, and gave it up by a cover, a swap or a stand-in");
  }

  private static BigDecimal rounded(BigFraction fraction) {
    return fraction.bigDecimalValue(PLACES, RoundingMode.HALF_EVEN);
  }
}
