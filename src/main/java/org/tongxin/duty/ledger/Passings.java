package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongxin.access.Caller;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Handover;
import org.tongxin.duty.HandoverStanding;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.OpenItems.Asked;
import org.tongxin.duty.Passing;
import org.tongxin.duty.Turn;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;

/**
 * How turns pass to those who come after, for those who may read it. A fixed number of statements,
 * however many turns there are.
 */
@ApplicationScoped
public class Passings {
  private static final String NEXT =
      """
      select t.id, n.id from turn t join lateral (
        select id from turn n where n.rotation_id = t.rotation_id and n.number > t.number
          and n.state = 'PUBLISHED' and not n.gap order by n.number limit 1) n on true
      where t.id in (:ids)
      """;

  private final Ledger ledger;
  private final Duties duties;
  private final Gathering gathering;
  private final Readers readers;
  private final Clock clock;

  Passings(Ledger ledger, Duties duties, Gathering gathering, Readers readers, Clock clock) {
    this.ledger = ledger;
    this.duties = duties;
    this.gathering = gathering;
    this.readers = readers;
    this.clock = clock;
  }

  /** Those handovers that the caller may read. */
  public Uni<List<Handover>> byIds(Caller caller, List<String> ids) {
    return ledger
        .read(session -> HandedOver.byIds(session, ids))
        .chain(all -> readers.readable(caller, all, Handover::rotationId));
  }

  /** The handovers of a rotation as far as the caller may read them, in the order of their ids. */
  public Uni<List<Handover>> ofRotation(Caller caller, String rotationId) {
    return ledger
        .read(session -> HandedOver.ofRotation(session, rotationId))
        .chain(all -> readers.readable(caller, all, Handover::rotationId));
  }

  /** How these turns pass on, by their ids; without those of which the caller may not read it. */
  public Uni<Map<String, Passing>> of(Caller caller, List<Turn> turns) {
    return readers
        .readable(caller, turns, Turn::rotationId)
        .chain(seen ->
            seen.isEmpty()
                ? Uni.createFrom().item(Map.<String, Passing>of())
                : passings(seen).map(Passings::byTurn));
  }

  public HandoverStanding standing(Passing passing) {
    return passing.standing(today(passing));
  }

  /** What is open now between the holders of each turn and those of the next, in the same order. */
  public Uni<List<List<OpenItem>>> openNow(List<Passing> passings) {
    var asked = new HashMap<String, Asked>();
    passings.forEach(passing ->
        asked.merge(
            passing.rotation().allianceId(),
            new Asked(passing.rotation().allianceId(), parties(passing), today(passing)),
            Passings::both));
    var open = new HashMap<String, List<OpenItem>>();
    return ledger.read(session ->
        InTurn.each(
                asked.values(),
                one ->
                    gathering.open(session, one).invoke(items -> open.put(one.allianceId(), items)))
            .map(asOfNow -> passings.stream().map(passing -> own(passing, open)).toList()));
  }

  private static Asked both(Asked one, Asked other) {
    var parties = new HashSet<>(one.partyIds());
    parties.addAll(other.partyIds());
    return new Asked(one.allianceId(), parties, one.day());
  }

  private static List<OpenItem> own(Passing passing, Map<String, List<OpenItem>> open) {
    Set<String> owners = parties(passing);
    owners.add(passing.rotation().allianceId());
    return open.getOrDefault(passing.rotation().allianceId(), List.of()).stream()
        .filter(item -> owners.contains(item.ownerId()))
        .toList();
  }

  private static Set<String> parties(Passing passing) {
    var parties = new HashSet<>(passing.turn().effectiveIds());
    if (passing.next() != null) {
      parties.addAll(passing.next().effectiveIds());
    }
    return parties;
  }

  private LocalDate today(Passing passing) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(passing.rotation().zone()));
  }

  private Uni<List<Passing>> passings(List<Turn> turns) {
    List<String> ids = turns.stream().map(Turn::id).toList();
    return duties
        .rotations(turns.stream().map(Turn::rotationId).distinct().toList())
        .chain(rotations ->
            next(ids)
                .chain(next ->
                    ledger
                        .read(session -> HandedOver.ofTurns(session, ids))
                        .map(handovers -> passings(turns, rotations, next, handovers))));
  }

  private static List<Passing> passings(
      List<Turn> turns,
      List<DutyRotation> rotations,
      Map<String, Turn> next,
      List<Handover> handovers) {
    Map<String, DutyRotation> rotation = by(rotations, DutyRotation::id);
    Map<String, Handover> handover = by(handovers, Handover::turnId);
    return turns.stream()
        .map(turn ->
            new Passing(
                Objects.requireNonNull(rotation.get(turn.rotationId())),
                turn,
                next.get(turn.id()),
                handover.get(turn.id())))
        .toList();
  }

  /** The turn that follows each, by the ids of those before. */
  private Uni<Map<String, Turn>> next(List<String> ids) {
    return ledger
        .read(session ->
            session
                .createNativeQuery(NEXT, Object[].class)
                .setParameter("ids", ids)
                .getResultList())
        .chain(pairs ->
            duties
                .turns(pairs.stream().map(pair -> (String) pair[1]).distinct().toList())
                .map(turns -> {
                  Map<String, Turn> byId = by(turns, Turn::id);
                  var next = new HashMap<String, Turn>();
                  for (Object[] pair : pairs) {
                    Turn turn = byId.get((String) pair[1]);
                    if (turn != null) {
                      next.put((String) pair[0], turn);
                    }
                  }
                  return next;
                }));
  }

  private static Map<String, Passing> byTurn(List<Passing> passings) {
    return by(passings, passing -> passing.turn().id());
  }

  private static <T> Map<String, T> by(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
  }
}
