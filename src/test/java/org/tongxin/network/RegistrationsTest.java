package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refused;
import org.tongxin.network.ledger.Registrations;

/** The rules that the database keeps come back as refusals, and nothing is half-written. */
@OnRealStores
class RegistrationsTest {
  @Inject Ledger ledger;
  @Inject Registrations registrations;
  @Inject DataSource rows;

  private long before;

  @BeforeEach
  void count() throws SQLException {
    before = journal();
  }

  @AfterEach
  void nothingWasWritten() throws SQLException {
    assertThat(journal()).isEqualTo(before);
  }

  @Test
  void aRegionCannotLieWithinItself() {
    assertRefused(
        Code.BAD_INPUT,
        "parent",
        transaction ->
            registrations
                .record(transaction, region("test-a", "test-b"))
                .chain(() -> registrations.record(transaction, region("test-b", "test-c")))
                .chain(() -> registrations.record(transaction, region("test-c", "test-a"))));
  }

  @Test
  void superiorsCannotGoRoundInACircle() {
    assertRefused(
        Code.BAD_INPUT,
        "superior",
        transaction ->
            registrations.setSuperior(
                transaction, under("bz-unit-baizhang", "bz-unit-huachuan-pc", "2090-01-01")));
  }

  @Test
  void aUnitHasOneSuperiorAtATime() {
    assertRefused(
        Code.CONFLICT,
        "superior",
        transaction ->
            registrations.setSuperior(
                transaction, under("bz-unit-huachuan", "bz-unit-jiahui", "2090-01-01")));
  }

  @Test
  void aCodeIsUsedOnce() {
    assertRefused(
        Code.CONFLICT,
        "code",
        transaction ->
            registrations.register(
                transaction,
                new Unit(
                    Id.fresh(IdKind.UNIT, 1).toString(),
                    1,
                    "bz-unit-huachuan",
                    "划船",
                    null,
                    java.util.List.of(),
                    UnitKind.COMMUNITY,
                    null,
                    null,
                    null,
                    null,
                    Standing.REAL)));
  }

  private void assertRefused(Code code, String field, Function<Transaction, Uni<Void>> work) {
    assertThatThrownBy(
            () -> VertxContextSupport.subscribeAndAwait(() -> ledger.write("test", work)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.first().code()).isEqualTo(code);
              assertThat(refused.first().field()).isEqualTo(field);
            });
  }

  private static Region region(String code, String parent) {
    return new Region(
        Id.ofCode(IdKind.REGION, code).toString(),
        1,
        code,
        code,
        null,
        RegionLevel.COMMUNITY,
        Id.ofCode(IdKind.REGION, parent).toString(),
        ParentBasis.STATED);
  }

  private static Subordination under(String unit, String superior, @Nullable String since) {
    return new Subordination(
        Id.fresh(IdKind.SUBORDINATION, 1).toString(),
        1,
        Id.ofCode(IdKind.UNIT, unit).toString(),
        Id.ofCode(IdKind.UNIT, superior).toString(),
        since == null ? null : LocalDate.parse(since),
        null,
        null,
        Basis.STATED);
  }

  private long journal() throws SQLException {
    try (var connection = rows.getConnection();
        var count =
            connection
                .createStatement()
                .executeQuery("select count(*) from journal where actor = 'test'")) {
      count.next();
      return count.getLong(1);
    }
  }
}
