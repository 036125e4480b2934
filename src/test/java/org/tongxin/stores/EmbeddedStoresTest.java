package org.tongxin.stores;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.OnRealStores;
import org.tongxin.StoresResource;

@OnRealStores
class EmbeddedStoresTest {
  @Inject DataSource ledger;

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void postgresIsDurable(String setting) throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery("show " + setting)) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("on");
    }
  }

  @Test
  void aSecondServiceOnTheSameFolderIsRefusedInOneLine() throws IOException, InterruptedException {
    Process second =
        HostCommand.of(
                StoresResource.FOLDER.toAbsolutePath(), Ports.free(), ProcessHandle.current().pid())
            .start();
    try (BufferedReader said = second.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine())
          .startsWith("REFUSED the data folder")
          .contains("is in use by the service with process id " + ProcessHandle.current().pid());
      assertThat(second.waitFor()).isEqualTo(3);
    } finally {
      second.destroy();
    }
  }
}
