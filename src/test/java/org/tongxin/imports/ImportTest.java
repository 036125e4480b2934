package org.tongxin.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.imports.ImportFixture.HEADER;
import static org.tongxin.imports.ImportFixture.awaitEnd;
import static org.tongxin.imports.ImportFixture.category;
import static org.tongxin.imports.ImportFixture.coordinator;
import static org.tongxin.imports.ImportFixture.csv;
import static org.tongxin.imports.ImportFixture.faults;
import static org.tongxin.imports.ImportFixture.importing;
import static org.tongxin.imports.ImportFixture.offers;
import static org.tongxin.imports.ImportFixture.run;
import static org.tongxin.imports.ImportFixture.undo;
import static org.tongxin.imports.ImportFixture.upload;
import static org.tongxin.imports.ImportMode.APPLY;
import static org.tongxin.imports.ImportMode.DRY_RUN;
import static org.tongxin.imports.ImportSubject.NEEDS;
import static org.tongxin.imports.ImportSubject.OFFERS;
import static org.tongxin.imports.ImportSubject.UNITS;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.Repository;
import org.tongxin.access.Role;

/** Sheets come in whole or not at all, say what is wrong with them, and are taken back. */
@OnRealStores
class ImportTest {
  private static final Duration LONG = Duration.ofMinutes(3);

  @Inject MovableClock clock;

  @AfterEach
  void now() {
    clock.moveBack();
  }

  @ParameterizedTest
  @EnumSource(ImportSubject.class)
  void aTemplateIsASheetWithoutRowsAndWithoutFaults(ImportSubject subject) {
    byte[] template =
        given()
            .get("/templates/" + Tables.of(subject).name() + ".xlsx")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Reply reply = importing(template, subject, DRY_RUN).done();

    assertThat(reply.get("state")).isEqualTo("DONE");
    assertThat(reply.get("rows")).isEqualTo("0");
  }

  @Test
  void theSampleOperationTakesASheetIn() throws InterruptedException {
    String upload = upload(coordinator(), offers(3, word(), aUnit().get("code"), category()));
    String document = Repository.read(Path.of("schema", "operations", "ImportListings.graphql"));
    var input = Map.of("upload", upload, "subject", OFFERS, "mode", APPLY);

    var taken =
        new Reply(
            Api.as(Role.COORDINATOR, document, Map.of("input", input)), "importListings", "import");

    assertThat(taken.done().get("rows")).isEqualTo("3");
    JsonPath run = awaitEnd(taken.id(), LONG);
    assertThat(run.getString("data.import.state")).isEqualTo("DONE");
    assertThat(run.getInt("data.import.createdCount")).isEqualTo(3);
  }

  @Test
  void aDryRunListsEveryFaultWithItsCellAndWritesNothing() {
    String owner = aUnit().get("code");
    String category = category();
    String taken = word();
    importing(offers(1, taken, owner, category), OFFERS, APPLY).done();
    Reply reply =
        importing(
            csv(
                "代码,标题,主体,类目,可见范围,数量,计量单位,容量,终止日,所在联盟".replace("所在联盟", "共享联盟"),
                taken + "-0,已有代码," + owner + "," + category + ",,,,,,",
                "Bad,坏代码," + owner + "," + category + ",,,,,,",
                ",,nobody," + category + ",,,,,,",
                ",无主体,nobody," + category + ",,,,,,",
                ",无类目," + owner + ",没有的类目,,,,,,",
                ",无范围," + owner + "," + category + ",到处,,,,,",
                ",无单位," + owner + "," + category + ",,3,,,,",
                ",半个车位," + owner + "," + category + ",,2.5,车位,,,",
                ",无容量," + owner + "," + category + ",,,,0,,",
                ",已过期," + owner + "," + category + ",,,,,2001-01-01,",
                ",无联盟," + owner + "," + category + ",联盟内,,,,,",
                "same-code,一," + owner + "," + category + ",,,,,,",
                "same-code,二," + owner + "," + category + ",,,,,,",
                ",公式," + owner + "," + category + ",,=1+1,件,,,"),
            OFFERS,
            DRY_RUN);

    assertThat(reply.done().get("state")).isEqualTo("FAULTY");
    assertThat(faults(reply))
        .containsExactly(
            "A2 代码: the code is taken",
            "A3 代码: starts with a small letter and has 3 to 64 small letters, digits or hyphens",
            "B4 标题: it is required",
            "C5 主体: nothing has this id or code",
            "D6 类目: nothing has this id or code",
            "E7 可见范围: is one of: PUBLIC / ALLIANCE / UNIT",
            "G8 计量单位: the unit of measure is missing",
            "F9 数量: this unit of measure has no halves",
            "H10 容量: is 1 to 1000000",
            "I11 终止日: it ends after the day it begins",
            "E12 可见范围: it is shared in no alliance",
            "A14 代码: row 13 has the same code",
            "F15 数量: a formula; enter its value instead");
    assertThat(reply.get("faultCount")).isEqualTo("13");
    assertThat(reply.get("createdCount")).isEqualTo("0");
  }

  @Test
  void aSheetWithOneFaultWritesNone() {
    String owner = aUnit().get("code");
    String category = category();
    String codes = word();
    byte[] good = offers(150, codes, owner, category);
    byte[] sheet =
        csv(new String(good, java.nio.charset.StandardCharsets.UTF_8), codes + "-x,,x,x");
    Reply reply = importing(sheet, OFFERS, APPLY).done();

    assertThat(reply.get("state")).isEqualTo("FAULTY");
    assertThat(listings(category, "[]")).isZero();
    assertThat(importing(good, OFFERS, APPLY).done().get("createdCount"))
        .as("no code was used up")
        .isEqualTo("150");
  }

  @Test
  void everythingThatASheetSaysIsOnRecord() {
    String owner = aUnit().get("code");
    Reply alliance = anAlliance();
    String category = category();
    String word = word();
    Reply reply =
        importing(
                csv(
                    "标题,代码,主体,类目,受益者,数量,计量单位,共享联盟,地点,可见范围,长期,草稿,容量,需要同意,收回提前小时数,开放时间",
                    "晚间车位,"
                        + word
                        + ","
                        + owner
                        + ",试用类目"
                        + category
                        + ",老年人,12,车位,"
                        + alliance.get("code")
                        + ","
                        + owner
                        + ",联盟内,是,是,12,是,24,每晚"),
                OFFERS,
                APPLY)
            .done();
    awaitArrival(reply);

    JsonPath offer =
        Api.as(
            Role.COORDINATOR,
            """
            query ($key: ID!) { offer(key: $key) {
              title state visibility standing category { code } owners { code } place { code }
              alliances { code } beneficiaries { count group { zh } }
              quantity { amount unitOfMeasure }
              terms { capacity exclusive approval recallNoticeHours openHours { zh } }
            } }
            """,
            Map.of("key", word));
    assertThat(reply.get("state")).isEqualTo("DONE");
    assertThat(offer.getString("data.offer.toString()"))
        .as(offer.prettify())
        .contains("晚间车位", "DRAFT", "ALLIANCE", "standing:true", category, owner, "老年人")
        .contains("PLACE", "capacity:12", "approval:true", "recallNoticeHours:24", "每晚")
        .contains(alliance.get("code"));
  }

  @Test
  void needsAndUnitsComeInToo() {
    String category = category();
    String word = word();
    Reply units =
        importing(csv("代码,名称,类别,别名,成立时间", word + ",试用单位" + word + ",社区,甲；乙,2019-05"), UNITS, APPLY)
            .done();
    Reply needs =
        importing(
                csv(
                    "代码,标题,主体,类目,需求类别,优先级,期限",
                    word + "-n,想要一盏灯," + word + "," + category + ",微心愿,紧急,2099/3/5"),
                NEEDS,
                APPLY)
            .done();
    awaitArrival(needs);

    assertThat(units.get("state")).isEqualTo("DONE");
    JsonPath seen =
        Api.as(
            Role.COORDINATOR,
            """
            query ($unit: ID!, $need: ID!) {
              unit(key: $unit) { kind aliases founded }
              need(key: $need) { kind priority due owners { code } }
            }
            """,
            Map.of("unit", word, "need", word + "-n"));
    assertThat(seen.getMap("data.unit").toString())
        .contains("COMMUNITY", "甲, 乙", "founded=2019-05");
    assertThat(seen.getMap("data.need").toString()).contains("WISH", "URGENT", "2099-03-05", word);
  }

  @Test
  void manyRowsAreWrittenWithProgress() throws InterruptedException {
    int rows = Integer.getInteger("import.rows", 2_000);
    String category = category();
    Reply reply = importing(offers(rows, word(), aUnit().get("code"), category), OFFERS, APPLY);
    assertThat(reply.done().get("state")).isIn("CHECKING", "WRITING");
    assertThat(reply.get("rows")).isEqualTo(rows + "");

    JsonPath run = awaitEnd(reply.id(), LONG);
    assertThat(run.getString("data.import.state")).as(run.prettify()).isEqualTo("DONE");
    assertThat(run.getInt("data.import.rowsDone")).isEqualTo(rows);
    assertThat(run.getInt("data.import.createdCount")).isEqualTo(rows);
  }

  @Test
  void aRepeatedRequestIsTheSameImport() {
    byte[] sheet = offers(1, word(), aUnit().get("code"), category());
    var input =
        Map.of(
            "upload",
            upload(coordinator(), sheet),
            "subject",
            OFFERS,
            "mode",
            APPLY,
            "idempotencyKey",
            word());
    String first = importing(coordinator(), input).done().id();

    assertThat(importing(coordinator(), input).done().id()).isEqualTo(first);
  }

  @Test
  void whatAnImportOffersIsWithdrawnAgainOnce() {
    String category = category();
    Reply made = importing(offers(120, word(), aUnit().get("code"), category), OFFERS, APPLY);
    awaitArrival(made.done());
    assertThat(listings(category, "[OPEN]")).isEqualTo(120);

    Reply undone = undo(coordinator(), made.id()).done();
    awaitArrival(undone);
    assertThat(undone.get("state")).isEqualTo("UNDONE");
    assertThat(listings(category, "[WITHDRAWN]")).isEqualTo(120);
    assertThat(undo(coordinator(), made.id()).errors()).containsExactly("CONFLICT input.import");
  }

  @Test
  void anImportIsNotTakenBackAfterTwoDaysNorWhereItWasAllUsed() {
    String codes = word();
    Reply made = importing(offers(2, codes, aUnit().get("code"), category()), OFFERS, APPLY).done();
    Api.as(
        Role.COORDINATOR,
        "mutation ($key: ID!) { fulfilListing(input: {listing: $key}) { errors { code } } }",
        Map.of("key", codes + "-1"));
    Reply used = undo(coordinator(), made.id());
    assertThat(used.errors()).containsExactly("CONFLICT input.import");
    assertThat(used.json().<List<String>>getList("data.undoImport.errors.conflictsWith"))
        .containsExactly(List.of(codes + "-1"));

    Reply other = importing(offers(1, word(), aUnit().get("code"), category()), OFFERS, APPLY);
    clock.moveTo(Instant.now().plus(Duration.ofHours(49)));
    assertThat(undo(coordinator(), other.done().id()).errors())
        .containsExactly("EXPIRED input.import");
  }

  @Test
  void unitsAreRemovedAgainUnlessSomethingNamesThem() {
    String word = word();
    Reply made =
        importing(csv("代码,名称,类别", word + "-a,甲单位,学校", word + "-b,乙单位,银行"), UNITS, APPLY).done();
    Reply member =
        ADD_MEMBER
            .as(
                Role.COORDINATOR,
                input("alliance", anAlliance().id(), "party", word + "-b", "since", "2090-01-01"))
            .done();
    Reply refused = undo(coordinator(), made.id());
    assertThat(refused.json().<List<String>>getList("data.undoImport.errors.conflictsWith"))
        .as(member.id())
        .containsExactly(List.of(word + "-b"));

    String free = word();
    Reply unused = importing(csv("代码,名称,类别", free + ",丙单位,学校"), UNITS, APPLY).done();
    awaitArrival(undo(coordinator(), unused.id()).done());
    assertThat(
            Api.ask("query ($key: ID!) { unit(key: $key) { id } }", Map.of("key", free))
                .getString("data.unit.id"))
        .isNull();
  }

  @Test
  void whatIsSomebodyElsesIsNotFound() {
    var stranger = Person.who(Role.COORDINATOR, anAlliance().id());
    byte[] sheet = csv(HEADER);
    String theirs = upload(coordinator(), sheet);
    String run = importing(sheet, OFFERS, DRY_RUN).done().id();
    var input = Map.of("upload", theirs, "subject", OFFERS, "mode", DRY_RUN);

    assertThat(importing(stranger.token(), input).errors())
        .containsExactly("NOT_FOUND input.upload");
    assertThat(undo(stranger.token(), run).errors()).containsExactly("NOT_FOUND input.import");
    assertThat(run(stranger.token(), run).getString("errors[0].extensions.code"))
        .isEqualTo("NOT_FOUND");
    assertThat(node(stranger.token(), run)).isNull();
    assertThat(node(coordinator(), run)).isEqualTo(run);
    assertThat(run(Api.token(Role.ADMINISTRATOR), run).getString("data.import.state"))
        .isEqualTo("DONE");
    assertThat(importing(Person.anybody().token(), input).codes()).containsExactly("FORBIDDEN");
  }

  @Test
  void aSheetGivesNoRightsThatItsSenderLacks() {
    Reply own = anAlliance();
    var keeper = Person.who(Role.COORDINATOR, own.id());
    byte[] sheet =
        csv(HEADER + ",alliances", ",他人的," + aUnit().get("code") + "," + category() + ",");
    Reply reply =
        importing(
            keeper.token(),
            Map.of("upload", upload(keeper.token(), sheet), "subject", OFFERS, "mode", APPLY));

    assertThat(reply.done().get("state")).isEqualTo("FAULTY");
    assertThat(faults(reply)).containsExactly("C2 owners: you may not do this");
  }

  private static String node(String token, String id) {
    return Api.post(
            given().auth().oauth2(token),
            "query ($id: ID!) { node(id: $id) { id } }",
            Map.of("id", id))
        .getString("data.node.id");
  }

  private static int listings(String category, String states) {
    return Api.as(
            Role.COORDINATOR,
            "query ($category: ID!) { listings(first: 1, where: {category: $category, states: "
                + states
                + "}) { totalCount } }",
            Map.of("category", category))
        .getInt("data.listings.totalCount");
  }
}
