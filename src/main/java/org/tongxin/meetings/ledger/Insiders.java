package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.tongxin.access.Caller;
import org.tongxin.access.Caller.Grant;
import org.tongxin.access.Callers;
import org.tongxin.access.Role;
import org.tongxin.journal.Ledger;
import org.tongxin.network.ledger.Belonging;

/**
 * Finds out whose meetings a caller may look into: those of parties that they have a right at, and
 * of alliances that one of these belongs to today.
 */
@ApplicationScoped
public class Insiders {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Ledger ledger;
  private final Callers callers;
  private final Clock clock;

  Insiders(Ledger ledger, Callers callers, Clock clock) {
    this.ledger = ledger;
    this.callers = callers;
    this.clock = clock;
  }

  /** Those of {@code partyIds} whose meetings the caller of this request may look into. */
  public Uni<Set<String>> among(Collection<String> partyIds) {
    return callers.current().chain(caller -> among(caller, Set.copyOf(partyIds)));
  }

  private Uni<Set<String>> among(Caller caller, Set<String> asked) {
    var theirs = new HashSet<String>();
    caller.grants().stream().map(Grant::partyId).filter(Objects::nonNull).forEach(theirs::add);
    var open = new HashSet<>(asked);
    open.removeIf(id -> !theirs.contains(id) && !caller.actsFor(id));
    boolean settled = caller.has(Role.ADMINISTRATOR) || open.equals(asked) || theirs.isEmpty();
    return settled
        ? Uni.createFrom().item(open)
        : ledger
            .read(session ->
                Belonging.alliances(session, theirs, LocalDate.ofInstant(clock.instant(), ZONE)))
            .map(alliances -> {
              asked.stream().filter(alliances::contains).forEach(open::add);
              return open;
            });
  }
}
