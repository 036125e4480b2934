package org.tongxin.matching.speed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sheets of a large network: 500 units in regions of the founding data, and what they offer and
 * need, the labelled texts over and over. A fifth is shared in an alliance besides, half of that in
 * the first one.
 */
final class Sheets {
  static final int UNITS = 500;
  static final int ALLIANCES = 12;

  private static final List<String> REGIONS =
      List.of(
          "bz-reg-baizhang",
          "bz-reg-huachuan",
          "dj-reg-taiping",
          "dj-reg-guankou",
          "dj-reg-liujie",
          "jc-reg-jiaobei",
          "jc-reg-nanji",
          "jh-reg-qingchun",
          "jh-reg-pujiang",
          "jh-reg-yongkang",
          "ld-reg-nanyuan",
          "ld-reg-guyan",
          "ld-reg-dagangtou",
          "ld-reg-xiandu");

  private final Random random;
  private final List<String> alliances;
  private final List<Labelled> offers = Labelled.offers();
  private final List<Labelled> needs = Labelled.needs();

  /**
   * @param alliances codes of {@link #ALLIANCES}
   */
  Sheets(long seed, List<String> alliances) {
    this.random = new Random(seed);
    this.alliances = alliances;
  }

  static String unit(int number) {
    return "speed-unit-" + number;
  }

  static String need(int number) {
    return "speed-need-" + number;
  }

  static byte[] units() {
    return sheet(
        "code,name,kind,region",
        UNITS,
        i -> unit(i) + ",试用单位" + i + ",社区," + REGIONS.get(i % REGIONS.size()));
  }

  byte[] offers(int count) {
    return sheet(
        "code,title,text,owners,category,quantity,unitOfMeasure,visibility,alliances",
        count,
        i -> "speed-offer-" + i + "," + listing(offers.get(i % offers.size()), i));
  }

  byte[] needs(int count) {
    return sheet(
        "code,title,text,owners,category,quantity,unitOfMeasure,visibility,alliances",
        count,
        i -> need(i) + "," + listing(needs.get(i % needs.size()), i));
  }

  private String listing(Labelled base, int number) {
    return String.join(
        ",",
        quoted(VariedMeanings.title(base.title(), number)),
        quoted(base.text()),
        unit(random.nextInt(UNITS)),
        base.category(),
        String.valueOf(1 + random.nextInt(60)),
        base.unit(),
        "PUBLIC",
        alliance(random.nextInt(10)));
  }

  private String alliance(int draw) {
    return switch (draw) {
      case 0 -> alliances.getFirst();
      case 1 -> alliances.get(1 + random.nextInt(alliances.size() - 1));
      default -> "";
    };
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static byte[] sheet(String header, int count, IntFunction<String> row) {
    return IntStream.range(0, count)
        .mapToObj(row)
        .collect(Collectors.joining("\n", header + "\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }
}
