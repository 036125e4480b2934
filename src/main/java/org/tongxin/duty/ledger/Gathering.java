package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.OpenItems;
import org.tongxin.duty.OpenItems.Asked;
import org.tongxin.journal.InTurn;

/** Asks every room what is open. */
@ApplicationScoped
class Gathering {
  private static final Comparator<OpenItem> BY_DUE =
      Comparator.<OpenItem, LocalDate>comparing(
              item -> item.due() == null ? LocalDate.MAX : item.due())
          .thenComparing(OpenItem::kind)
          .thenComparing(OpenItem::aboutId);

  private final Instance<OpenItems> sources;

  Gathering(Instance<OpenItems> sources) {
    this.sources = sources;
  }

  /** What is open, the most urgent first and what has no day last. */
  Uni<List<OpenItem>> open(Mutiny.StatelessSession session, Asked asked) {
    var items = new ArrayList<OpenItem>();
    return InTurn.each(sources, source -> source.open(session, asked).invoke(items::addAll))
        .map(asOfNow -> items.stream().sorted(BY_DUE).toList());
  }
}
