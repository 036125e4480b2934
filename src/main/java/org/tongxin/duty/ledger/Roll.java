package org.tongxin.duty.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongxin.duty.Absence;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Turn;
import org.tongxin.duty.roster.Accounts;
import org.tongxin.duty.roster.Assignment;
import org.tongxin.duty.roster.Member;
import org.tongxin.duty.roster.Opening;
import org.tongxin.duty.roster.Problem;
import org.tongxin.duty.roster.Slot;

/**
 * All that a rotation's rosters and accounts are reckoned from, as it is on record: pure. Deficits
 * are never kept, so that a membership that turns out to have begun earlier counts from its date.
 *
 * @param turns by their numbers, drafted ones too
 */
record Roll(DutyRotation rotation, List<Place> places, List<Absence> absences, List<Turn> turns) {
  private static final Comparator<String> BY_ID = Comparator.naturalOrder();

  Roll {
    places = List.copyOf(places);
    absences = List.copyOf(absences);
    turns = List.copyOf(turns);
  }

  /** Everybody who takes turns at some time or has one, in the listed order. */
  List<Member> members() {
    Stream<String> allowed =
        places.stream()
            .filter(place -> rotation.eligibility().allows(place.partyId(), place.role()))
            .map(Place::partyId);
    Stream<String> holding =
        turns.stream()
            .flatMap(
                turn -> Stream.concat(turn.plannedIds().stream(), turn.effectiveIds().stream()));
    return Stream.concat(allowed, holding)
        .distinct()
        .sorted(Comparator.<String>comparingInt(rotation.eligibility()::place).thenComparing(BY_ID))
        .map(id -> new Member(id, rotation.eligibility().weight(id)))
        .toList();
  }

  /** Who owes a share of a turn on these days. */
  Set<String> eligible(LocalDate from, LocalDate to) {
    Set<String> excused = absent(absence -> absence.excused() && absence.contains(from, to));
    return places.stream()
        .filter(place -> place.isOn(from))
        .filter(place -> rotation.eligibility().allows(place.partyId(), place.role()))
        .map(Place::partyId)
        .filter(id -> !excused.contains(id))
        .collect(Collectors.toSet());
  }

  /** Whether a member may hold a turn on these days. */
  boolean fits(String member, LocalDate from, LocalDate to) {
    return eligible(from, to).contains(member)
        && !absent(absence -> absence.meets(from, to)).contains(member);
  }

  Optional<Turn> turn(int number) {
    return turns.stream().filter(turn -> turn.number() == number).findFirst();
  }

  /** The first published turn after one that is no declared gap. */
  Optional<Turn> successor(Turn turn) {
    return turns.stream()
        .filter(other -> other.number() > turn.number() && other.isPublished() && !other.gap())
        .findFirst();
  }

  /** The number of the first turn that is not published. */
  int next() {
    return turns.stream().filter(Turn::isPublished).mapToInt(Turn::number).max().orElse(0) + 1;
  }

  /** A turn as the next draft has to fill it: pinned holders and declared gaps stay. */
  Slot slot(int number) {
    Optional<Turn> turn = turn(number);
    LocalDate from =
        turn.map(Turn::from).orElseGet(() -> rotation.terms().cadence().from(number - 1));
    LocalDate to = turn.map(Turn::to).orElseGet(() -> rotation.terms().cadence().to(number - 1));
    Set<String> eligible = eligible(from, to);
    Set<String> absent = new HashSet<>(absent(absence -> absence.meets(from, to)));
    absent.retainAll(eligible);
    List<String> pinned = turn.filter(Turn::pinned).map(Turn::plannedIds).orElse(List.of());
    return new Slot(number - 1, eligible, absent, pinned, turn.map(Turn::gap).orElse(false));
  }

  /** The turns {@code [from, to)} as a problem, after all that comes before them on record. */
  Problem problem(int from, int to) {
    return new Problem(
        members(),
        IntStream.range(from, to).mapToObj(this::slot).toList(),
        rotation.terms().rules(),
        opening(from));
  }

  /** What the turns {@code [from, to)} are on record, as far as they are there. */
  List<Assignment> assignments(int from, int to) {
    return turns.stream()
        .filter(turn -> turn.number() >= from && turn.number() < to)
        .map(turn -> new Assignment(turn.number() - 1, turn.effectiveIds()))
        .toList();
  }

  /** The accounts of the turns that a predicate lets through, in their order. */
  Accounts accounts(Predicate<Turn> counted) {
    var accounts = new Accounts(members(), Map.of());
    turns.stream()
        .filter(counted)
        .forEach(turn -> accounts.turn(slot(turn.number()), turn.effectiveIds()));
    return accounts;
  }

  private Opening opening(int number) {
    Accounts before = accounts(turn -> turn.number() < number);
    var recent = new ArrayList<Set<String>>();
    turns.stream()
        .filter(turn -> turn.number() < number)
        .forEach(turn -> recent.add(Set.copyOf(turn.effectiveIds())));
    return new Opening(new HashMap<>(before.deficits()), recent);
  }

  private Set<String> absent(Predicate<Absence> condition) {
    return absences.stream().filter(condition).map(Absence::partyId).collect(Collectors.toSet());
  }
}
