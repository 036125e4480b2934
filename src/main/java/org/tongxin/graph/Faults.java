package org.tongxin.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.tongxin.journal.Entry;

/**
 * Subjects whose change the graph refused. They stop there, are listed and logged, and everything
 * else goes on; a rebuild tries them again. Kept in PostgreSQL, so that a restart does not forget
 * them.
 */
@ApplicationScoped
public class Faults {
  private static final Logger LOG = Logger.getLogger(Faults.class);
  private static final String ADD =
      """
      insert into projection_fault (subject_id, seq, kind, reason, at) values (?, ?, ?, ?, now())
      on conflict (subject_id) do nothing
      """;
  private static final String LIST =
      "select subject_id, kind, reason from projection_fault order by seq";
  private static final String CLEAR = "delete from projection_fault";
  private static final int LONGEST_REASON = 500;

  private final DataSource ledger;
  private final Set<String> stopped = ConcurrentHashMap.newKeySet();

  Faults(DataSource ledger) {
    this.ledger = ledger;
  }

  /** A change that could not be applied. */
  public record Fault(String subjectId, String kind, String reason) {}

  public List<Fault> list() throws SQLException {
    try (var connection = ledger.getConnection();
        var select = connection.prepareStatement(LIST);
        var rows = select.executeQuery()) {
      var faults = new ArrayList<Fault>();
      while (rows.next()) {
        faults.add(new Fault(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
      return faults;
    }
  }

  /** Reads what earlier runs listed; called when a projector begins to lead. */
  void load() throws SQLException {
    stopped.clear();
    list().forEach(fault -> stopped.add(fault.subjectId()));
  }

  boolean allows(Entry entry) {
    return !stopped.contains(entry.subjectId());
  }

  void add(Entry entry, RuntimeException cause) throws SQLException {
    String reason = String.valueOf(cause.getMessage());
    LOG.errorf(
        "The graph refused %s of %s, which stops there: %s",
        entry.kind(), entry.subjectId(), reason);
    try (var connection = ledger.getConnection();
        var insert = connection.prepareStatement(ADD)) {
      insert.setString(1, entry.subjectId());
      insert.setLong(2, entry.position().seq());
      insert.setString(3, entry.kind());
      insert.setString(4, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
      insert.executeUpdate();
    }
    stopped.add(entry.subjectId());
  }

  void clear() throws SQLException {
    try (var connection = ledger.getConnection();
        var delete = connection.prepareStatement(CLEAR)) {
      delete.executeUpdate();
    }
    stopped.clear();
  }
}
