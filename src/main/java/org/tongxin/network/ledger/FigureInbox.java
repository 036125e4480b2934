package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tongxin.figures.Metrics;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;

/** The figures about a party that nobody has renewed for a year. */
@ApplicationScoped
public class FigureInbox implements InboxSource {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final Metrics metrics;

  FigureInbox(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    LocalDate yearAgo = LocalDate.ofInstant(now, ZONE).minusYears(1);
    return metrics
        .outOfDate(partyId, yearAgo)
        .map(found ->
            found.stream()
                .map(metric ->
                    new InboxItem(
                        InboxKind.FIGURE_OUT_OF_DATE, metric.id(), null, metric.holdsUntil()))
                .toList());
  }
}
