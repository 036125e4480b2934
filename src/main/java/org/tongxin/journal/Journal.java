package org.tongxin.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where readers of the journal come from. */
@ApplicationScoped
public class Journal {
  private final String url;
  private final String username;
  private final String password;

  Journal(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String username,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.url = url;
    this.username = username;
    this.password = password;
  }

  /** A reader with a connection of its own, to be closed by the caller. */
  public JournalReader open() throws SQLException {
    return JournalReader.open(url, username, password);
  }
}
