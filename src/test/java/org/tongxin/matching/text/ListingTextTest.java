package org.tongxin.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What is read from what people type. In the table a piece is its side (O offered, N needed, U
 * unclear), its sort of thing, amount, times (@), for whom (&) and faults (!).
 */
class ListingTextTest {
  private static final ListingText READER = Rendered.reader();
  private static final String TABLE =
      """
      我们夜间有30个车位和两名培训师 | O parking 30 PLACE @每天 20:00–次日08:00 + O trainers 2 PERSON @每天 20:00–次日08:00
      we have 30 parking places at night and two trainers | nothing
      夜间有30个车位，还有两名培训师 | O parking 30 PLACE @每天 20:00–次日08:00 + O trainers 2 PERSON
      我们能提供理发、量血压和法律咨询 | O haircut + O health-check + O legal-advice
      周二上午可以理发，周四下午量血压 | O haircut @周二 08:00–12:00 + O health-check @周四 12:00–18:00
      我们需要一间会议室，周末白天，可坐50人 | N meeting-room 50 PERSON @周六、周日 08:00–18:00
      报告厅可坐200人，工作日8:30至17:00 | O hall 200 PERSON @周一至周五 08:30–17:00
      会议室除周二外每天下午2点到5点开放 | O meeting-room @周一、周三、周四、周五、周六、周日 14:00–17:00
      晚上9点到早上8点有20个车位 | O parking 20 PLACE @每天 21:00–次日08:00
      下午5点到3点有会议室 | O meeting-room !TIME_BACKWARDS
      会议室仅限周末，只在工作日开放 | O meeting-room !DAYS_CONTRADICT
      缺10名志愿者 | N volunteers 10 PERSON
      车位：30 | U parking 30 PLACE
      我们有30 | O - 30 null !AMOUNT_WITHOUT_UNIT !AMOUNT_ALONE
      给200名独居老人理发 | O haircut &200独居老人
      寒暑假有两名大学生辅导作业 | O homework-help 2 PERSON @SCHOOL_HOLIDAYS
      每周三次理发 | U haircut
      每周三下午理发 | U haircut @周三 12:00–18:00
      周一至周五晚上6点半到8点半可用操场 | O sports-grounds @周一至周五 18:30–20:30
      约20-30名志愿者，周六周日 | U volunteers 20-30 PERSON @周六、周日 全天
      资助困难学生2万元 | U - 20000 YUAN !AMOUNT_ALONE
      停车位３０个，夜里１０点到早上７点 | U parking 30 PLACE @每天 22:00–次日07:00
      早八晚五托管 | U after-school @每天 08:00–17:00
      24小时开放的自习室60个座位 | O reading-room 60 SEAT @每天 全天
      我们有会议室。周末全天可用。 | O meeting-room @周六、周日 全天
      每天上门理发，除周日外 | U haircut @周一至周六 全天
      仓库一间约200平方米 | U vacant-rooms 1 VENUE
      我们有30车位 | O parking 30 PLACE
      不需要车位 | U parking
      有没有理发的 | N haircut
      周一、周三、周五晚上教太极拳 | O coaching @周一、周三、周五 18:00–22:00
      百余名志愿者 | U volunteers >=100 PERSON
      两个半小时的急救培训 | U first-aid 2.5 HOUR
      工作日18:30至次日7:30、周末全天，拿出35个车位给周边居民 | O parking 35 PLACE @周一至周四 18:30–次日07:30；周五 18:30–24:00；周六、周日 全天 &周边居民
      工作日上午8点到12点、下午2点到5点法律咨询 | U legal-advice @周一至周五 08:00–12:00；周一至周五 14:00–17:00
      周末两间会议室和工作日一间教室 | U meeting-room 2 VENUE @周六、周日 全天 + U classroom 1 VENUE @周一至周五 全天
      30个车位和周末两名培训师 | U parking 30 PLACE + U trainers 2 PERSON @周六、周日 全天
      除周二外 | nothing
      每天理发，除了周一到周日 | U haircut !NO_TIME_LEFT
      我们有一个礼堂，需要音响一套 | O hall 1 VENUE + N equipment-loan 1 ITEM
      想找人修玩具，还想请律师 | N toy-repair + N legal-advice
      每天中午送餐50份 | U meal-delivery 50 MEAL @每天 11:00–14:00
      食堂每天提供五十份盒饭 | O meal-delivery 50 MEAL @每天 全天
      两支志愿服务队 | U volunteers 2 TEAM
      1.5万元活动经费 | U grants 15000 YUAN
      三到五万元公益创投资金 | O civic-groups 30000-50000 YUAN
      七八名志愿者 | U volunteers 7-8 PERSON
      周六早上9点到11点半教书法 | O calligraphy @周六 09:00–11:30
      周日晚上10点到早上6点值守 | U security-guards @周日 22:00–次日06:00
      每周二、四下午心理咨询 | U counselling @周二、周四 12:00–18:00
      周一到周五9:00-17:00自习室 | U reading-room @周一至周五 09:00–17:00
      下午三点后会议室空闲 | O meeting-room @每天 15:00–18:00
      早上8点前可以停车 | O parking @每天 06:00–08:00
      凌晨2点到5点巡逻 | U patrols @每天 02:00–05:00
      面向残疾人的手语翻译 | U sign-language &残疾人
      为100名小学生提供作业辅导 | O homework-help &100小学生
      家长可以带孩子来听故事会 | O toddlers &孩子
      老人优先的助浴 | U bathing &老人
      120平方米的活动室 | U activity-room 120 SQUARE_METRE
      会议室，周末，能坐20到30人 | O meeting-room 20-30 PERSON @周六、周日 全天
      3间教室、2个球场 | U classroom 3 VENUE + U sports-grounds 2 VENUE
      帐篷六顶、移动音箱两只 | U equipment-loan 6 ITEM + U equipment-loan 2 ITEM
      不超过20人的会议室 | U meeting-room <=20 PERSON
      大约四十个车位 | U parking ~40 PLACE
      二十多名志愿者 | U volunteers >=20 PERSON
      50人左右的会议室 | U meeting-room ~50 PERSON
      🙂会议室🙂 | U meeting-room
      理发！！！理发 | U haircut
      停车 | U parking
      需要：1、会议室；2、志愿者5名 | N meeting-room + N volunteers 5 PERSON
      1,200元助学金 | U student-grants 1200 YUAN
      9点到9点会议室 | U meeting-room !TIME_BACKWARDS
      17点到8点车位10个 | U parking 10 PLACE @每天 17:00–次日08:00
      节假日有景区讲解员3名 | O guides 3 PERSON @PUBLIC_HOLIDAYS
      暑假托管30名孩子 | U after-school 30 PERSON @SUMMER_HOLIDAYS
      上午有场地，下午没有场地 | O open-ground @每天 08:00–12:00 + N open-ground @每天 12:00–18:00
      我们周一三五晚上有羽毛球场 | O sports-grounds @周一、周三、周五 18:00–22:00
      每周一次义诊 | U health-check
      第3会议室 | U meeting-room
      2026年3月起会议室开放 | O meeting-room
      会议室能用到晚上9点 | O meeting-room @每天 00:00–21:00
      周五通宵自习 | U reading-room @周五 20:00–次日08:00
      一对一补课 | U homework-help
      平时白天有40个车位，周末没有 | O parking 40 PLACE @周一至周五 08:00–18:00
      需要两名律师 | N legal-advice 2 PERSON
      本小区缺车位，夜间尤其紧张 | N parking @每天 20:00–次日08:00
      能否提供一间会议室 | N meeting-room 1 VENUE
      １２个停车位 | U parking 12 PLACE
      两百余平方米的仓库 | U vacant-rooms >=200 SQUARE_METRE
      周末有空教室一间 | O classroom 1 VENUE @周六、周日 全天
      志愿者每人每天2小时 | U volunteers 2 HOUR @每天 全天
      """;
  private static final String ALPHABET =
      "我们有需要缺和、，。；：！？周一二三四五六日末到至晚早上下午夜间点半第每除外仅限两百千万亿余来几个名位间张辆元小时"
          + "0123456789０９:-~.%aZ\u0000\t\n 🙂\ud83d\udc4d车位会议室理发志愿者老人";

  @Test
  void sentencesAreReadAsPeopleMeanThem() {
    var softly = new SoftAssertions();
    List<String> rows = TABLE.lines().toList();

    for (String row : rows) {
      int bar = row.indexOf(" | ");
      String sentence = row.substring(0, bar);
      softly
          .assertThat(Rendered.line(READER.read(sentence)))
          .as(sentence)
          .isEqualTo(row.substring(bar + 3));
    }

    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    softly.assertAll();
  }

  @Test
  void eachPieceTellsTheWordsThatItCameFrom() {
    String text = "我们夜间有30个车位和两名培训师";

    Reading reading = READER.read(text);

    assertThat(reading.pieces().stream().map(piece -> piece.phrase().words()).toList())
        .containsExactly("我们夜间有30个车位", "两名培训师");
    assertThat(reading.pieces().getFirst().category()).isEqualTo("cat-parking");
    assertThat(reading.pieces().getLast().category()).isEqualTo("cat-training");
    assertThat(reading.pieces())
        .allSatisfy(
            piece -> assertThat(piece.times().phrases()).containsExactly(new Phrase(2, 4, "夜间")));
  }

  @Test
  void phrasesStandWhereTheyWereTypedThoughDigitsAreWideAndEmojiTakeTwoUnits() {
    String text = "🙂停车位３０个";

    Piece piece = READER.read(text).pieces().getFirst();

    assertThat(Objects.requireNonNull(piece.amount()).phrase()).isEqualTo(new Phrase(5, 8, "３０个"));
    assertThat(Objects.requireNonNull(piece.kind()).phrases())
        .containsExactly(new Phrase(2, 5, "停车位"));
  }

  @Test
  void nothingIsRecognisedInOtherLanguagesAndInNothing() {
    for (String text : List.of("", " ", "Nous avons 30 places", "駐車ください", "🙂🙂", "\u0000\n")) {
      Reading reading = READER.read(text);

      assertThat(reading.pieces()).as(text).isEmpty();
      assertThat(reading.faults().getFirst().kind()).isEqualTo(Fault.Kind.NOTHING_RECOGNISED);
      assertThat(reading.category()).isEmpty();
    }
  }

  @Test
  void longTextsAreReadToTheirEnd() {
    for (String part : List.of("夜间有30个车位和两名培训师，", "一", "9", "周一、", "晚上9点到", "停", "和", "，")) {
      String text = part.repeat(10_000 / part.length());

      Reading reading = READER.read(text);

      assertThat(Math.min(reading.pieces().size(), 1))
          .as(part)
          .isEqualTo(part.contains("车位") ? 1 : 0);
    }
  }

  @Test
  void whateverIsTypedIsReadTwiceAlikeAndNeverFails() {
    long seed = new Random().nextLong();
    System.out.println("ListingTextTest seed " + seed);
    var random = new Random(seed);

    for (int round = 0; round < 3000; round++) {
      String text = typed(random, random.nextInt(60));
      Reading reading = READER.read(text);

      assertThat(READER.read(text)).as("seed %d: %s", seed, text).isEqualTo(reading);
      for (Piece piece : reading.pieces()) {
        Phrase phrase = piece.phrase();
        assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(phrase.words());
      }
    }
  }

  private static String typed(Random random, int length) {
    return random
        .ints(length, 0, ALPHABET.length() + 3)
        .mapToObj(at ->
            String.valueOf(
                at < ALPHABET.length() ? ALPHABET.charAt(at) : (char) random.nextInt(0x10000)))
        .collect(Collectors.joining());
  }
}
