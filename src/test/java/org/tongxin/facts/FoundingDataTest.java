package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void whatAnEarlierServiceDidNotServeIsReadAtTheNextStart() throws Throwable {
    String loaded = "select loaded from founding_file where name = 'jinhua.yaml'";
    long all = count(loaded);
    execute("update founding_file set loaded = loaded - 3 where name = 'jinhua.yaml'");

    VertxContextSupport.subscribeAndAwait(foundingData::load);

    assertThat(count(loaded)).isEqualTo(all);
  }

  @Test
  void everyRecordOfTheServedSectionsIsThereWithItsCitation() throws Exception {
    assertThat(founding("region")).isEqualTo(58);
    assertThat(founding("unit")).isEqualTo(110);
    assertThat(founding("alliance")).isEqualTo(13);
    assertThat(founding("team")).isEqualTo(15);
    assertThat(founding("metric")).isEqualTo(85);
    assertThat(founding("open_question")).isEqualTo(59);
    assertThat(offers()).isEqualTo(65);
    assertThat(founding("listing") - offers()).isEqualTo(30);
    assertThat(
            count(
                "select count(*) from (select id from region union all select id from unit union all select id from alliance"
                    + " union all select id from team union all select id from metric union all select id from open_question"
                    + " union all select id from listing) fact"
                    + " where not exists (select from citation where subject_id = fact.id) and"
                    + OF_THE_FOUNDING))
        .isZero();
  }

  @Test
  void everyOfferAndNeedHasOneCitationAndACategoryOfTheSecondLevel() throws Exception {
    assertThat(
            count(
                "select count(*) from listing fact where (select count(*) from citation where subject_id = fact.id) <> 1 and"
                    + OF_THE_FOUNDING))
        .isZero();
    assertThat(
            count(
                "select count(*) from listing fact left join category on category.id = category_id"
                    + " where parent_id is null and"
                    + OF_THE_FOUNDING))
        .isZero();
    assertThat(founding("category")).isEqualTo(46);
    assertThat(
            count(
                "select count(*) from category fact join citation on subject_id = fact.id where"
                    + OF_THE_FOUNDING))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          entitlement is null and min_age = 60, 8
          entitlement is null and min_age = 70, 7
          entitlement is null and min_age = 80, 6
          entitlement = 'MIGRANT_WORKER' and min_age is null, 10
          """)
  void theCanteenHasItsFourPrices(String rule, int yuan) throws Exception {
    String rules =
        "from price_rule join listing on listing.id = offer_id"
            + " where code = 'dj-offer-canteen' and per = 'MEAL' and max_age is null";

    assertThat(count("select count(*) " + rules)).isEqualTo(4);
    assertThat(count("select price_rule.amount " + rules + " and " + rule)).isEqualTo(yuan);
  }

  @Test
  void openQuestionsAreAboutTheOffersThatTheyName() throws Exception {
    assertThat(count("select count(*) from question_subject where subject_code like '__-offer-%'"))
        .isPositive();
    assertThat(
            count(
                "select count(*) from question_subject left join listing on listing.id = subject_id"
                    + " where subject_code like '__-offer-%' and listing.code is distinct from subject_code"))
        .isZero();
  }

  @Test
  void whatATextSaysOfAnOfferInWordsIsRemarked() throws Exception {
    assertThat(
            count(
                "select count(*) from remark join listing on listing.id = subject_id"
                    + " where code = 'bz-offer-roadside-office' and topic = 'DOMAIN'"))
        .isEqualTo(4);
  }

  @Test
  void aFileWithAnUnknownCategoryWritesNothing() throws Exception {
    String damaged =
        FoundingData.text("liandu.yaml").replace("category: MEDIATION", "category: MAGIC");
    long before = count("select count(*) from journal");

    assertThatThrownBy(() -> foundingData.load("liandu.yaml", damaged))
        .isInstanceOf(Damaged.class)
        .hasMessageContaining("ld-offer-mediation, field category: is MAGIC");

    assertThat(count("select count(*) from journal")).isEqualTo(before);
  }

  @Test
  void aDamagedFileWritesNothing() throws Exception {
    long before = count("select count(*) from journal");

    assertThatThrownBy(() -> foundingData.load("x.yaml", "source: {id: x}\nunits:\n  - {id: y}\n"))
        .isInstanceOf(Damaged.class)
        .isNotInstanceOf(Refused.class);

    assertThat(count("select count(*) from journal")).isEqualTo(before);
  }

  private long offers() throws SQLException {
    return count("select count(*) from listing fact where is_offer and" + OF_THE_FOUNDING);
  }

  private long founding(String table) throws SQLException {
    return count("select count(*) from " + table + " fact where" + OF_THE_FOUNDING);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = ledger.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private long count(String sql) throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
