package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tongxin.journal.Ledger;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;

/** The applications that an alliance has to decide. */
@ApplicationScoped
public class ApplicationInbox implements InboxSource {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String PENDING =
      """
      from ApplicationRow where allianceId = :party and state = org.tongxin.network.ApplicationState.PENDING
      order by id
      """;
  private final Ledger ledger;

  ApplicationInbox(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    return ledger
        .read(session ->
            session
                .createQuery(PENDING, ApplicationRow.class)
                .setParameter("party", partyId)
                .getResultList())
        .map(rows ->
            rows.stream()
                .map(row ->
                    new InboxItem(
                        InboxKind.APPLICATION_TO_DECIDE,
                        row.id,
                        null,
                        LocalDate.ofInstant(row.appliedAt, ZONE)))
                .toList());
  }
}
