package org.tongxin.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.imports.ImportFixture.category;
import static org.tongxin.imports.ImportFixture.coordinator;
import static org.tongxin.imports.ImportFixture.csv;
import static org.tongxin.imports.ImportFixture.faults;
import static org.tongxin.imports.ImportFixture.importing;
import static org.tongxin.imports.ImportFixture.offers;
import static org.tongxin.imports.ImportMode.APPLY;
import static org.tongxin.imports.ImportMode.DRY_RUN;
import static org.tongxin.imports.ImportSubject.NEEDS;
import static org.tongxin.imports.ImportSubject.OFFERS;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** A search goes out as a sheet that comes in again. */
@OnRealStores
class ExportTest {

  @ParameterizedTest
  @CsvSource({"csv, zh", "csv, en", "xlsx, zh", "xlsx, en"})
  void whatGoesOutComesInAgain(String format, String language) {
    String category = category();
    String owner = aUnit().get("code");
    String alliance = anAlliance().get("code");
    String codes = word();
    awaitArrival(
        importing(
                csv(
                    "代码,标题,英文标题,主体,类目,说明,受益者,数量,计量单位,共享联盟,地点,起始日,终止日,复核日,可见范围,长期,草稿,容量,独占,需要同意,收回提前小时数,开放时间",
                    codes
                        + "-1,'=会议室,Room,"
                        + owner
                        + ","
                        + category
                        + ",\"两行\n文字\",老年人,2.50,小时,"
                        + alliance
                        + ","
                        + owner
                        + ",2026-01-01,2099-01-01,2098-01-01,联盟内,是,否,,是,否,48,全天",
                    codes + "-2,草稿,," + owner + "," + category + ",".repeat(12) + "是,7,否,是,,"),
                OFFERS,
                APPLY)
            .done());
    byte[] sheet = export(format, language, "OFFER", category).asByteArray();

    Reply again = importing(sheet, OFFERS, DRY_RUN).done();
    assertThat(again.get("rows")).isEqualTo("2");
    assertThat(faults(again))
        .as("nothing but the codes, which are taken")
        .hasSize(2)
        .allMatch(fault -> fault.endsWith("the code is taken"));
    if (format.equals("csv")) {
      String fresh = word();
      byte[] renamed = text(sheet).replace(codes, fresh).getBytes(StandardCharsets.UTF_8);
      awaitArrival(importing(renamed, OFFERS, APPLY).done());
      String both = text(export(format, language, "OFFER", category).asByteArray());
      assertThat(rowsOf(both, codes)).isEqualTo(rowsOf(both, fresh)).hasSize(2);
    }
  }

  @Test
  void needsGoOutToo() {
    String category = category();
    awaitArrival(
        importing(
                csv(
                    "title,owners,category,kind,priority,due",
                    "灯," + aUnit().get("code") + "," + category + ",WISH,URGENT,2099-03-05"),
                NEEDS,
                APPLY)
            .done());

    assertThat(text(export("csv", "zh", "NEED", category).asByteArray()))
        .contains("需求类别,优先级,期限", "微心愿,紧急,2099-03-05");
    assertThat(text(export("csv", "en", "OFFER", category).asByteArray()).strip())
        .as("the header alone")
        .doesNotContain("\n");
  }

  @Test
  void noTextBecomesAFormula() {
    String category = category();
    awaitArrival(
        importing(
                csv(
                    "title,owners,category",
                    "\"'=HYPERLINK(\"\"http://x\"\")\"," + aUnit().get("code") + "," + category),
                OFFERS,
                APPLY)
            .done());

    assertThat(text(export("csv", "en", "OFFER", category).asByteArray()))
        .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
        .doesNotContain(",\"=", ",=");
  }

  @Test
  void moreThanAPageGoesOutInTheOrderOfTheSearch() {
    String category = category();
    awaitArrival(
        importing(offers(150, word(), aUnit().get("code"), category), OFFERS, APPLY).done());

    List<String> lines =
        text(export("csv", "en", "OFFER", category).asByteArray()).lines().toList();
    assertThat(lines).hasSize(151).doesNotHaveDuplicates();
  }

  @Test
  void aFileHoldsWhatItsReaderMaySee() {
    String category = category();
    Reply owner = aUnit();
    Reply alliance = anAlliance();
    awaitArrival(
        importing(
                csv(
                    "title,owners,category,alliances,visibility",
                    "公开的,"
                        + owner.get("code")
                        + ","
                        + category
                        + ","
                        + alliance.get("code")
                        + ",PUBLIC",
                    "联盟的,"
                        + owner.get("code")
                        + ","
                        + category
                        + ","
                        + alliance.get("code")
                        + ",ALLIANCE"),
                OFFERS,
                APPLY)
            .done());
    var member = Person.who(Role.MEMBER, alliance.id());

    assertThat(seen(given(), category)).contains("公开的").doesNotContain("联盟的");
    assertThat(seen(given().auth().oauth2(Person.anybody().token()), category))
        .doesNotContain("联盟的");
    assertThat(seen(given().auth().oauth2(member.token()), category)).contains("公开的", "联盟的");
  }

  @Test
  void whatCannotBeAskedIsRefusedBeforeAFileBegins() {
    given().get("/exports/listings.pdf").then().statusCode(404);
    given().get("/exports/units.csv?type=OFFER").then().statusCode(404);
    Response nothing =
        given().header("Accept-Language", "zh").get("/exports/listings.csv?colour=red&stale=1");
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.jsonPath().<String>getList("errors.code"))
        .containsExactly("BAD_INPUT", "BAD_INPUT", "BAD_INPUT");
    assertThat(nothing.jsonPath().<String>getList("errors.message"))
        .contains("未知的参数：colour", "须给出 type=OFFER 或 type=NEED");
    given().get("/exports/listings.csv?type=OFFER&alliance=none").then().statusCode(404);
    given().get("/exports/listings.csv?type=CASTLE").then().statusCode(400);
    given()
        .auth()
        .oauth2("no.token.atall")
        .get("/exports/listings.csv?type=OFFER")
        .then()
        .statusCode(401);
  }

  private static Response export(String format, String language, String type, String category) {
    Response answer =
        given()
            .auth()
            .oauth2(coordinator())
            .header("Accept-Language", language)
            .queryParams(Map.of("type", type, "category", category, "states", "OPEN,DRAFT"))
            .get("/exports/listings." + format);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private static String seen(RequestSpecification request, String category) {
    return text(
        request
            .queryParams(Map.of("type", "OFFER", "category", category))
            .get("/exports/listings.csv")
            .asByteArray());
  }

  /** Rows with this code, without it. */
  private static List<String> rowsOf(String sheet, String codes) {
    return List.of(sheet.split("\r\n")).stream()
        .filter(row -> row.startsWith(codes))
        .map(row -> row.substring(codes.length()))
        .sorted()
        .toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
