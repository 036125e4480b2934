package org.tongxin.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CREATE_PRACTICE;
import static org.tongxin.Mutation.REMOVE_PRACTICE;
import static org.tongxin.Mutation.START_PLAN;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Of a practice alliance that is removed nothing waits for anybody any more. */
@OnRealStores
class PracticeRemovalTest {
  private static final String LEFT =
      """
      select (select count(*) from plan where alliance_id = a.id) as plans,
        (select count(*) from pledge where a.id = any(alliance_ids)
          and state in ('PROPOSED', 'OFFERED', 'ACCEPTED')) as pledges,
        (select count(*) from listing where a.id = any(alliance_ids) and state = 'OPEN') as listings,
        (select count(*) from duty_rotation where alliance_id = a.id and state <> 'ENDED') as rotations,
        (select count(*) from recurring_day where party_id = a.id and not ended) as days,
        (select count(*) from resolution r join meeting m on m.id = r.meeting_id
          where m.party_id = a.id and r.state = 'OPEN') as resolutions
      from alliance a where a.id = ?
      """;

  @Inject DataSource ledger;

  @ParameterizedTest
  @CsvSource({
    "5, '1 plans, 1 pledges, 15 listings, 1 rotations, 1 days, 1 resolutions'",
    "3, '1 plans, 0 pledges, 3 listings, 1 rotations, 1 days, 1 resolutions'"
  })
  void nothingOfItIsLeftOpen(int members, String before) throws SQLException {
    Reply alliance = CREATE_PRACTICE.as(Role.COORDINATOR, input("members", members)).done();
    START_PLAN.as(Role.COORDINATOR, input("alliance", alliance.id())).done();
    assertThat(left(alliance)).isEqualTo(before);

    REMOVE_PRACTICE.as(Role.COORDINATOR, input("alliance", alliance.id())).done();

    assertThat(left(alliance))
        .isEqualTo("0 plans, 0 pledges, 0 listings, 0 rotations, 0 days, 0 resolutions");
  }

  @Test
  void thePlanThatWasForgottenIsNotFoundByItsKeyAndTheSameKeyMakesOneAlliance() {
    String key = word();
    var asked = input("members", 5, "idempotencyKey", key);
    Reply alliance = CREATE_PRACTICE.as(Role.COORDINATOR, asked).done();
    var planned = input("alliance", alliance.id(), "idempotencyKey", key);
    START_PLAN.as(Role.COORDINATOR, planned).done();

    assertThat(CREATE_PRACTICE.as(Role.COORDINATOR, asked).done().id()).isEqualTo(alliance.id());
    REMOVE_PRACTICE.as(Role.COORDINATOR, input("alliance", alliance.id())).done();

    assertThat(START_PLAN.as(Role.COORDINATOR, planned).codes()).containsExactly("NOT_FOUND");
  }

  private String left(Reply alliance) throws SQLException {
    var left = new StringBuilder();
    try (var connection = ledger.getConnection();
        var query = connection.prepareStatement(LEFT)) {
      query.setString(1, alliance.id());
      try (var rows = query.executeQuery()) {
        rows.next();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          left.append(i == 1 ? "" : ", ")
              .append(rows.getLong(i))
              .append(' ')
              .append(rows.getMetaData().getColumnLabel(i));
        }
      }
    }
    return left.toString();
  }
}
