package org.tongxin.matching.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.Lexicon.Found;
import org.tongxin.sharing.UnitOfMeasure;

/** Finds the amounts of a text, from its beginning to its end; times of day are none. */
final class AmountScan {
  private static final int NEAR = 8;
  private static final int SAID_WITHIN = 4;
  private static final int EACH_WITHIN = 2;
  private static final String ORDINALS = "第周每首";
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final AmountRules rules;
  private final String text;
  private final Bounds bounds;
  private final List<Amount> amounts = new ArrayList<>();

  private AmountScan(AmountRules rules, String text) {
    this.rules = rules;
    this.text = text;
    this.bounds = new Bounds(text);
  }

  /**
   * The amounts in their order.
   *
   * @param taken positions that are something else
   */
  static List<Amount> of(AmountRules rules, String text, BitSet taken) {
    var scan = new AmountScan(rules, text);
    int at = 0;
    while (at < text.length()) {
      at = taken.get(at) ? at + 1 : Math.max(at + 1, scan.step(at));
    }
    return List.copyOf(scan.amounts);
  }

  private int step(int at) {
    Optional<Numeral> numeral = Numerals.at(text, at);
    if (numeral.isEmpty()) {
      return pastDigits(at);
    }
    boolean named = at > 0 && isLatin(text.charAt(at - 1));
    if (named || (at > 0 && ORDINALS.indexOf(text.charAt(at - 1)) >= 0)) {
      return numeral.get().end();
    }
    return measured(at, numeral.get());
  }

  private int pastDigits(int from) {
    int at = from;
    while (at < text.length() && Numerals.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int measured(int start, Numeral numeral) {
    int at = numeral.end();
    int behind = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    Optional<Found<List<Measure>>> word = rules.measures().at(text, behind);
    if (word.isEmpty()) {
      return half(start, numeral, behind).orElseGet(() -> unmeasured(start, numeral));
    }
    Optional<Integer> half = half(start, numeral, behind);
    if (half.isPresent()) {
      return half.get();
    }
    int end = word.get().end();
    Optional<Measure> rule = rule(word.get().meaning(), start);
    boolean apart = rule.isEmpty() || rule.get().unit() == null;
    if (!apart) {
      note(start, numeral, end, unit(rule.get(), word.get()));
    }
    return end;
  }

  /** 两个半小时 is 2.5 hours. */
  private Optional<Integer> half(int start, Numeral numeral, int at) {
    if (!text.startsWith("个半", at)) {
      return Optional.empty();
    }
    return rules
        .measures()
        .at(text, at + 2)
        .filter(word -> unitOf(word, start) == UnitOfMeasure.HOUR)
        .map(word -> {
          note(start, numeral.plus(numeral.end(), HALF), word.end(), UnitOfMeasure.HOUR);
          return word.end();
        });
  }

  private @Nullable UnitOfMeasure unitOf(Found<List<Measure>> word, int start) {
    return rule(word.meaning(), start).map(Measure::unit).orElse(null);
  }

  private Optional<Measure> rule(List<Measure> measures, int at) {
    String sentence = bounds.sentence(at);
    String clause = bounds.clause(at);
    return measures.stream().filter(measure -> measure.holds(sentence, clause)).findFirst();
  }

  /** A general measure word counts what stands behind it, or before the number. */
  private @Nullable UnitOfMeasure unit(Measure rule, Found<List<Measure>> word) {
    String said = text.substring(word.start(), word.end());
    if (rules.general().at(said, 0).filter(found -> found.end() == said.length()).isEmpty()) {
      return rule.unit();
    }
    return thing(word.end(), Math.min(word.end() + NEAR, bounds.clauseEnd(word.end())))
        .or(() -> thingBefore(word.start()))
        .orElse(rule.unit());
  }

  private Optional<UnitOfMeasure> thing(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Found<UnitOfMeasure>> found = rules.things().at(text, at);
      if (found.isPresent()) {
        return Optional.of(found.get().meaning());
      }
    }
    return Optional.empty();
  }

  private Optional<UnitOfMeasure> thingBefore(int number) {
    int end = number;
    while (end > 0 && ": ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return thing(Math.max(bounds.clauseStart(end), end - NEAR), end);
  }

  /** 30车位, 车位30, and three hundred thousand where the sentence speaks of money. */
  private int unmeasured(int start, Numeral numeral) {
    Optional<Found<UnitOfMeasure>> behind = rules.things().at(text, numeral.end());
    if (behind.isPresent()) {
      note(start, numeral, behind.get().end(), behind.get().meaning());
      return behind.get().end();
    }
    boolean closes = bounds.clauseEnd(numeral.end()) == numeral.end();
    if (text.charAt(numeral.end() - 1) == '万') {
      rules
          .measures()
          .at("万元", 0)
          .flatMap(money -> rule(money.meaning(), start))
          .filter(money -> money.unit() != null && !money.near().isEmpty())
          .ifPresent(money -> note(start, numeral, numeral.end(), UnitOfMeasure.YUAN));
    } else if (closes && Numerals.isDigit(text.charAt(start))) {
      bare(start, numeral);
    }
    return numeral.end();
  }

  /** A number that stands alone in its clause is that of a list, but for 车位：30. */
  private void bare(int start, Numeral numeral) {
    Optional<UnitOfMeasure> thing = thingBefore(start);
    boolean alone = text.substring(bounds.clauseStart(start), start).isBlank();
    if (thing.isPresent() || !alone) {
      note(start, numeral, numeral.end(), thing.orElse(null));
    }
  }

  private void note(int start, Numeral numeral, int end, @Nullable UnitOfMeasure unit) {
    boolean once = numeral.most().compareTo(BigDecimal.ONE) == 0;
    int near = Math.max(bounds.clauseStart(start), start - EACH_WITHIN);
    boolean each = text.substring(near, start).contains("每");
    if (unit == UnitOfMeasure.TIME && (once || each)) {
      return;
    }
    Precision said = precision(start, end);
    Numeral told = said == Precision.EXACT ? numeral : numeral.said(end, said);
    amounts.add(
        new Amount(told.least(), told.most(), told.precision(), unit, Phrase.of(text, start, end)));
  }

  private Precision precision(int start, int end) {
    for (int from = Math.max(0, start - SAID_WITHIN); from < start; from++) {
      Optional<Found<Precision>> before = rules.before().at(text, from);
      if (before.isPresent() && before.get().end() == start) {
        return before.get().meaning();
      }
    }
    return rules.behind().at(text, end).map(Found::meaning).orElse(Precision.EXACT);
  }

  private static boolean isLatin(char mark) {
    return (mark >= 'a' && mark <= 'z') || mark == '-' || mark == '.' || mark == '/';
  }
}
