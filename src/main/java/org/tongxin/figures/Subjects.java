package org.tongxin.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Ledger;

/** Whatever can be counted, by id or code. */
@ApplicationScoped
class Subjects {
  private static final String FIND =
      """
      select coalesce(merged_into_id, id) from party where id = :key or code = :key
      union all select id from region where id = :key or code = :key
      """;

  private final Ledger ledger;

  Subjects(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The subject's id, or null where there is none; that of the unit that it was merged into. */
  Uni<@Nullable String> find(String key) {
    return ledger.read(session -> find(session, key));
  }

  Uni<@Nullable String> find(Mutiny.StatelessSession session, String key) {
    return session
        .createNativeQuery(FIND, String.class)
        .setParameter("key", key)
        .getSingleResultOrNull();
  }
}
