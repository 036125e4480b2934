package org.tongxin.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.kernel.Text;

/** Rows by their columns' names, and every fault of every cell. */
class TableTest {
  private static final Table ROOMS =
      new Table(
          "rooms",
          List.of(
              Column.required("name", "名称", "Name", "1至200个字符"),
              Column.required("seats", "座位数", "Seats", "整数"),
              Column.optional("fee", "费用", "Fee", "元"),
              Column.optional("opened", "启用日期", "Opened on", "日期"),
              Column.optional("shared", "共享", "Shared", "是或否"),
              Column.optional("kind", "类型", "Kind", "会议室或球场"),
              Column.optional("tags", "标签", "Tags", "用顿号分开")));
  private static final Map<String, Integer> KINDS =
      Map.of("会议室", 1, "Meeting room", 1, "MEETING_ROOM", 1, "球场", 2, "COURT", 2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "名称,座位数,费用\n甲,5,1",
        "fee,seats,name\n1,5,甲",
        "ＦＥＥ,名稱, SEATS \n1,甲,5",
        "Fee*,Seats,\"\n Name \"\n1,5,甲"
      })
  void headersAreMatchedInAnyOrderLanguageCaseAndWidth(String csv) {
    var reading =
        read(csv, row -> row.text("name") + " " + row.whole("seats") + " " + row.number("fee"));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.items()).containsExactly(new Reading.Item<>(2, "甲 5 1"));
  }

  @Test
  void headersThatAreUnknownTwiceThereOrMissingAreFaultsAndRowsAreReadAllTheSame() {
    var reading = read("名称,备注,Name,,费用\n甲,x,乙,z,?\n", row -> "" + row.number("fee"));

    assertThat(reading.faults())
        .extracting(CellFault::cell, CellFault::column, fault -> fault.reason().en())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("B1", "备注", "an unknown column"),
            org.assertj.core.groups.Tuple.tuple("C1", "Name", "the column is there twice"),
            org.assertj.core.groups.Tuple.tuple(
                "A1", "座位数", "the required column Seats is missing"),
            org.assertj.core.groups.Tuple.tuple("D2", "", "the column has no header"),
            org.assertj.core.groups.Tuple.tuple("E2", "费用", "is a number of 30 digits at most"));
  }

  @Test
  void allFaultsOfARowAreGatheredAndOnlyItsItemIsDropped() {
    var reading =
        read(
            """
            名称,座位数,费用,启用日期,共享,类型
            甲,5,1.5,2026-03-05,是,球场
            ,many,x,2026-13-01,perhaps,castle
            =A1,,1,,,
            乙,7,,,,
            """,
            TableTest::everything);

    assertThat(reading.items()).extracting(Reading.Item::row).containsExactly(2, 5);
    assertThat(reading.faults())
        .extracting(CellFault::cell)
        .containsExactly("A3", "B3", "C3", "D3", "E3", "F3", "A4", "B4");
    assertThat(reading.faultCount()).isEqualTo(8);
    assertThat(reading.faults().get(5).reason().zh())
        .isEqualTo("须为下列之一：COURT / MEETING_ROOM / Meeting room / 会议室 / 球场");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-05  | 2026-03-05
          2026/3/5    | 2026-03-05
          2026年3月5日 | 2026-03-05
          ２０２６/03/05 | 2026-03-05
          2026-02-29  | -
          2026-3/5    | -
          2026年3月5   | -
          5/3/2026    | -
          26-3-5      | -
          """)
  void daysAreReadAsPeopleWriteThem(String written, String day) {
    var reading = read("名称,座位数,启用日期\n甲,1,\"" + written + "\"", row -> "" + row.date("opened"));

    assertThat(reading.items().stream().map(Reading.Item::value).findFirst().orElse("-"))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5               | 5
          -5.50           | -5.50
          1,234,567.8     | 1234567.8
          １２             | 12
          1,23            | -
          1E5             | -
          5 kg            | -
          1234567890123456789012345678901 | -
          """)
  void numbersAreReadAsPeopleWriteThem(String written, String number) {
    var reading = read("名称,座位数,费用\n甲,1,\"" + written + "\"", row -> "" + row.number("fee"));

    assertThat(reading.items().stream().map(Reading.Item::value).findFirst().orElse("-"))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"3,true", "3.0,true", "3.5,false", "3000000000,false", "x,false"})
  void aWholeNumberHasNoPartsAndIsNotTooLarge(String written, boolean whole) {
    var reading = read("名称,座位数\n甲," + written, row -> "" + row.whole("seats"));

    assertThat(reading.isClean()).isEqualTo(whole);
  }

  @Test
  void choicesFlagsAndListsAreReadInEitherLanguage() {
    var reading =
        read(
            """
            name,seats,kind,shared,tags
            a,1,meeting room,YES,甲；乙, 丙
            b,1,球場,否,"丁、戊,; 己
            庚"
            c,1,,,
            """
                .replace("甲；乙, 丙", "\"甲；乙, 丙\""),
            row -> row.choice("kind", KINDS) + " " + row.flag("shared") + " " + row.list("tags"));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.items())
        .extracting(Reading.Item::value)
        .containsExactly("1 true [甲, 乙, 丙]", "2 false [丁, 戊, 己, 庚]", "null null []");
  }

  @Test
  void theOwnerOfTheContentAddsFaultsOfItsOwn() {
    var reading =
        read(
            "名称,座位数\n甲,1",
            row -> {
              row.fault("seats", new Text("太少", "too few"));
              row.fault("fee", new Text("缺少", "is needed here"));
              return "x";
            });

    assertThat(reading.items()).isEmpty();
    assertThat(reading.faults()).extracting(CellFault::cell).containsExactly("A2", "B2");
    assertThat(reading.faults()).extracting(CellFault::column).containsExactly("费用", "座位数");
  }

  @Test
  void aThousandFaultsAreListedAndAllAreCounted() {
    var reading = read("名称,座位数\n" + "甲,x\n".repeat(1_500), row -> "" + row.whole("seats"));

    assertThat(reading.faults()).hasSize(1_000);
    assertThat(reading.faultCount()).isEqualTo(1_500);
  }

  @Test
  void aKeyThatTheTableDoesNotHaveIsTheOwnersMistake() {
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> read("名称,座位数\n甲,1", row -> row.text("castle")));
  }

  private static String everything(TableRow row) {
    var all = new ArrayList<Object>();
    BigDecimal fee = row.number("fee");
    LocalDate opened = row.date("opened");
    all.add(row.text("name") + row.whole("seats") + fee + opened);
    all.add(row.flag("shared") + "" + row.choice("kind", KINDS));
    return all.toString();
  }

  private static Reading<String> read(
      String csv,
      java.util.function.Function<TableRow, @org.jspecify.annotations.Nullable String> item) {
    return ROOMS.read(csv.getBytes(StandardCharsets.UTF_8), "input.upload", item);
  }
}
