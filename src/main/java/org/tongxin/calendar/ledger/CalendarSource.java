package org.tongxin.calendar.ledger;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.calendar.file.Entry;

/** Word from a room above on what a calendar shows; every bean of this type is asked. */
public interface CalendarSource {
  /**
   * The entries of a party or a post, in as many statements however much there is; 5,000 at most.
   */
  Uni<List<Entry>> entries(Mutiny.StatelessSession session, Asked asked);
}
