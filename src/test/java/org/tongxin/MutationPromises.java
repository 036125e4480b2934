package org.tongxin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.tongxin.access.Role;

/** What every mutation keeps, whatever it does; each room tries it on its own. */
@ApplicationScoped
public class MutationPromises {
  private static final String CHINESE = ".*\\p{IsHan}.*";

  private final DataSource ledger;

  MutationPromises(DataSource ledger) {
    this.ledger = ledger;
  }

  /**
   * @param input what a coordinator may do
   */
  public void theSameKeyDoesNothingTwice(Mutation mutation, Map<String, Object> input)
      throws SQLException {
    var keyed = new HashMap<>(input);
    keyed.put("idempotencyKey", UUID.randomUUID().toString());
    Reply first = mutation.as(Role.COORDINATOR, keyed).done();
    long length = journalLength();

    Reply second = mutation.as(Role.COORDINATOR, keyed).done();

    assertThat(second.payload()).isEqualTo(first.payload());
    assertThat(journalLength()).isEqualTo(length);
  }

  /**
   * @param input what a coordinator may do, on something that is there
   */
  public void aStaleVersionIsRefused(Mutation mutation, Map<String, Object> input)
      throws SQLException {
    var stale = new HashMap<>(input);
    stale.put("expectedVersion", 41);
    long length = journalLength();

    assertThat(mutation.as(Role.COORDINATOR, stale).errors())
        .contains("VERSION_CONFLICT input.expectedVersion");
    assertThat(journalLength()).isEqualTo(length);
  }

  /**
   * @param unknown names nothing that there is
   */
  public static void whatIsNotThereIsNotFoundInBothLanguages(
      Mutation mutation, Map<String, Object> unknown) {
    var chinese = given().auth().oauth2(Api.token(Role.ADMINISTRATOR));
    Reply refused = mutation.by(chinese.header("Accept-Language", "zh"), unknown);

    assertThat(refused.errors())
        .isNotEmpty()
        .allMatch(error -> error.startsWith("NOT_FOUND input."));
    assertThat(refused.messages()).allMatch(message -> message.matches(CHINESE));
    assertThat(mutation.as(Role.ADMINISTRATOR, unknown).messages())
        .isNotEmpty()
        .noneMatch(message -> message.matches(CHINESE));
  }

  public static void withoutATokenItIsUnauthenticated(
      Mutation mutation, Map<String, Object> input) {
    assertThat(mutation.by(given(), input).refusal()).isEqualTo("UNAUTHENTICATED");
  }

  /** How many changes are on record. */
  public long journalLength() throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from journal")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
