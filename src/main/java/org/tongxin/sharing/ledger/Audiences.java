package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.access.Caller;
import org.tongxin.access.Caller.Grant;
import org.tongxin.access.Callers;
import org.tongxin.access.Role;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.network.ledger.Belonging;
import org.tongxin.sharing.Audience;

/** Finds out what somebody may see and use. */
@ApplicationScoped
public class Audiences {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Ledger ledger;
  private final Callers callers;
  private final Clock clock;

  Audiences(Ledger ledger, Callers callers, Clock clock) {
    this.ledger = ledger;
    this.callers = callers;
    this.clock = clock;
  }

  /** Of the caller of the current request. */
  public Uni<Audience> current() {
    return callers
        .current()
        .chain(caller ->
            parties(caller).isEmpty()
                ? Uni.createFrom().item(audience(caller, Set.of()))
                : ledger.read(
                    session -> of(session, caller, LocalDate.ofInstant(clock.instant(), ZONE))));
  }

  /** Of somebody who asked before, with the grants that stand now. */
  public Uni<Audience> again(Caller caller) {
    return callers
        .again(caller)
        .chain(now ->
            ledger.read(session -> of(session, now, LocalDate.ofInstant(clock.instant(), ZONE))));
  }

  /** Of somebody who is doing something. */
  public static Uni<Audience> of(Transaction transaction, Caller caller) {
    return of(transaction.session(), caller, LocalDate.ofInstant(transaction.now(), ZONE));
  }

  /** The alliances that a party belongs to on a day, itself included where it is one. */
  static Uni<Set<String>> alliances(
      Mutiny.StatelessSession session, Set<String> partyIds, LocalDate today) {
    return Belonging.alliances(session, partyIds, today)
        .map(found -> {
          var alliances = new HashSet<>(found);
          alliances.addAll(partyIds);
          return alliances;
        });
  }

  private static Uni<Audience> of(Mutiny.StatelessSession session, Caller caller, LocalDate today) {
    return alliances(session, parties(caller), today).map(found -> audience(caller, found));
  }

  private static Audience audience(Caller caller, Set<String> allianceIds) {
    boolean all =
        caller.has(Role.ADMINISTRATOR) || caller.has(Role.COORDINATOR) || caller.has(Role.LIAISON);
    return new Audience(all, parties(caller), granted(caller, Role.COORDINATOR), allianceIds);
  }

  /** A partner enterprise's grant names the alliance that admits it, which it may look into. */
  private static Set<String> parties(Caller caller) {
    var parties = new HashSet<String>();
    List.of(Role.values()).forEach(role -> parties.addAll(granted(caller, role)));
    return parties;
  }

  private static Set<String> granted(Caller caller, Role role) {
    var parties = new HashSet<String>();
    caller.grants().stream()
        .filter(grant -> grant.role() == role)
        .map(Grant::partyId)
        .filter(Objects::nonNull)
        .forEach(parties::add);
    return parties;
  }
}
