package org.tongxin.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.tongxin.kernel.Position;

/**
 * Follows the journal on a connection of its own. It sees an entry only when every transaction that
 * could come before it has ended, so nothing that commits late is ever passed over.
 */
public final class JournalReader implements AutoCloseable {
  private static final String AFTER =
      """
      select cast(cast(xid as text) as bigint) as xid, seq, subject_id, subject_version, kind, cast(payload as text) as payload
      from journal
      where (xid, seq) > (cast(cast(? as text) as xid8), ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid, seq
      limit ?
      """;
  private static final String COUNT = "select count(*) from journal";
  private static final String LEAD =
      "select pg_try_advisory_lock(hashtext('tongxin'), hashtext('projector'))";

  private static final String WAIT_SECONDS = "4";

  private final Connection connection;

  private JournalReader(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a connection outside any pool: the lock and the subscription of this reader end with it.
   *
   * @param url a JDBC address
   */
  static JournalReader open(String url, String username, String password) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", username);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", WAIT_SECONDS);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("ApplicationName", "tongxin-journal");
    Connection connection = DriverManager.getConnection(url, properties);
    try (Statement listen = connection.createStatement()) {
      listen.execute("listen journal");
    }
    return new JournalReader(connection);
  }

  /** Entries after {@code position}, in order, at most {@code limit}. */
  public List<Entry> after(Position position, int limit) throws SQLException {
    try (var select = connection.prepareStatement(AFTER)) {
      select.setLong(1, position.xid());
      select.setLong(2, position.seq());
      select.setInt(3, limit);
      var entries = new ArrayList<Entry>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(entry(rows));
        }
      }
      return entries;
    }
  }

  /**
   * Everything after {@code position}, in pages, until nothing more can be seen.
   *
   * @return where the last entry stands
   */
  public Position readOn(Position position, int page, Consumer<List<Entry>> reader)
      throws SQLException {
    Position at = position;
    List<Entry> entries = after(at, page);
    while (!entries.isEmpty()) {
      reader.accept(entries);
      at = entries.getLast().position();
      entries = after(at, page);
    }
    return at;
  }

  public long count() throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery(COUNT)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /**
   * Whether this connection now holds the one lock of the leading projector; it keeps it until it
   * closes.
   */
  public boolean lead() throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery(LEAD)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  /** Waits until something is written, at most {@code millis} milliseconds. */
  public void awaitNews(int millis) throws SQLException {
    connection.unwrap(PGConnection.class).getNotifications(millis);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new Position(row.getLong("xid"), row.getLong("seq")),
        row.getString("subject_id"),
        row.getInt("subject_version"),
        row.getString("kind"),
        Json.map(row.getString("payload")));
  }
}
