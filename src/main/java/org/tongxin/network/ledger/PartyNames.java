package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.kernel.Text;

/** What parties are called, as the ledger has it. */
public final class PartyNames {
  private static final String NAMES =
      """
      select id, name, name_en from unit where id in (:ids)
      union all select id, name, name_en from team where id in (:ids)
      union all select id, name, name_en from alliance where id in (:ids)
      """;

  private PartyNames() {}

  /** The names of units, teams and alliances, by id; one statement, none for no ids. */
  public static Uni<Map<String, Text>> of(Mutiny.StatelessSession session, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return session
        .createNativeQuery(NAMES, Object[].class)
        .setParameter("ids", List.copyOf(ids))
        .getResultList()
        .map(rows -> {
          var names = new HashMap<String, Text>();
          rows.forEach(
              row -> names.put((String) row[0], new Text((String) row[1], (String) row[2])));
          return names;
        });
  }
}
