package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.kernel.Refused;

@OnRealStores
class FoundingDataTest {
  // Other tests put things of their own on record.
  private static final String OF_THE_FOUNDING =
      " fact.id in (select subject_id from journal where actor = 'founding data')";

  @Inject FoundingData foundingData;
  @Inject DataSource ledger;

  @Test
  void loadingAgainWritesNothing() throws Throwable {
    long before = count("select count(*) from journal where actor = 'founding data'");

    VertxContextSupport.subscribeAndAwait(foundingData::load);

    assertThat(count("select count(*) from journal where actor = 'founding data'"))
        .isEqualTo(before);
  }

  @Test
  void aNewerFileAddsWhatIsNewAndKeepsTheRest() throws Throwable {
    String newer = FoundingData.text("liandu.yaml") + "\n# a newer edition\n";
    long before = count("select count(*) from journal where actor = 'founding data'");

    VertxContextSupport.subscribeAndAwait(() -> foundingData.load("liandu.yaml", newer));

    assertThat(count("select count(*) from journal where actor = 'founding data'"))
        .isEqualTo(before);
  }

  @Test
  void everyRecordOfTheServedSectionsIsThereWithItsCitation() throws Exception {
    assertThat(founding("region")).isEqualTo(58);
    assertThat(founding("unit")).isEqualTo(110);
    assertThat(founding("alliance")).isEqualTo(13);
    assertThat(founding("team")).isEqualTo(15);
    assertThat(founding("metric")).isEqualTo(85);
    assertThat(founding("open_question")).isEqualTo(59);
    assertThat(
            count(
                "select count(*) from (select id from region union all select id from unit union all select id from alliance"
                    + " union all select id from team union all select id from metric union all select id from open_question) fact"
                    + " where not exists (select from citation where subject_id = fact.id) and"
                    + OF_THE_FOUNDING))
        .isZero();
  }

  @Test
  void aDamagedFileWritesNothing() throws Exception {
    long before = count("select count(*) from journal");

    assertThatThrownBy(() -> foundingData.load("x.yaml", "source: {id: x}\nunits:\n  - {id: y}\n"))
        .isInstanceOf(Damaged.class)
        .isNotInstanceOf(Refused.class);

    assertThat(count("select count(*) from journal")).isEqualTo(before);
  }

  private long founding(String table) throws SQLException {
    return count("select count(*) from " + table + " fact where" + OF_THE_FOUNDING);
  }

  private long count(String sql) throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
