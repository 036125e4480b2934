package org.tongxin.matching.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.Lexicon.Found;
import org.tongxin.matching.text.Segment.Lead;

/** Cuts a text where sentences, clauses and joined things end; never within a number or a time. */
final class Segments {
  private static final int GROUP_WITHIN = 6;

  private final Rules rules;
  private final String typed;
  private final String text;
  private final List<TimeWord> times;
  private final List<Amount> amounts;
  private final List<Found<Concept>> concepts;
  private final BitSet whole = new BitSet();
  private final List<Segment> segments = new ArrayList<>();
  private int nextTime;
  private int nextAmount;
  private int nextConcept;

  private Segments(Rules rules, String typed) {
    this.rules = rules;
    this.typed = typed;
    text = Surface.of(typed);
    times = TimeScan.of(rules.times(), text);
    times.forEach(time -> mark(time.phrase()));
    amounts = AmountScan.of(rules.amounts(), text, (BitSet) whole.clone());
    amounts.forEach(amount -> mark(amount.phrase()));
    concepts = rules.concepts().scan(text);
  }

  static List<Segment> of(Rules rules, String typed) {
    var cutting = new Segments(rules, typed);
    cutting.cut();
    return List.copyOf(cutting.segments);
  }

  private void mark(Phrase phrase) {
    whole.set(phrase.start(), phrase.end());
  }

  private void cut() {
    BitSet inConcepts = new BitSet();
    concepts.forEach(found -> inConcepts.set(found.start(), found.end()));
    int start = 0;
    Lead lead = Lead.SENTENCE;
    boolean joined = false;
    for (int at = 0; at < text.length(); ) {
      Optional<Joint> joint = whole.get(at) ? Optional.empty() : joint(at, inConcepts);
      if (joint.isEmpty()) {
        at++;
        continue;
      }
      Joint found = joint.get();
      if (!text.substring(start, at).isBlank()) {
        add(start, at, lead, joined);
        lead = found.lead();
        joined = found.joins();
      } else {
        lead = found.lead().compareTo(lead) > 0 ? found.lead() : lead;
        joined |= found.joins();
      }
      at = found.end();
      start = at;
    }
    add(start, text.length(), lead, joined);
  }

  private Optional<Joint> joint(int at, BitSet inConcepts) {
    char mark = text.charAt(at);
    if (mark == '、') {
      return Optional.of(new Joint(at + 1, Lead.JOIN, true));
    }
    if (Surface.endsClause(mark)) {
      Lead lead = Surface.endsSentence(mark) ? Lead.SENTENCE : Lead.CLAUSE;
      return Optional.of(new Joint(at + 1, lead, false));
    }
    if (inConcepts.get(at)) {
      return Optional.empty();
    }
    return rules
        .phrases()
        .joins()
        .at(text, at)
        .filter(Found::meaning)
        .filter(found -> !isInJoinedWord(found))
        .map(found -> new Joint(found.end(), Lead.JOIN, true));
  }

  /** 温和 begins before its 和. */
  private boolean isInJoinedWord(Found<Boolean> found) {
    for (int from = Math.max(0, found.start() - 2); from < found.start(); from++) {
      Optional<Found<Boolean>> word = rules.phrases().joins().at(text, from);
      if (word.isPresent() && !word.get().meaning() && word.get().end() > found.start()) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end, Lead lead, boolean joined) {
    if (text.substring(start, end).isBlank()) {
      return;
    }
    List<TimeWord> said = new ArrayList<>();
    while (nextTime < times.size() && times.get(nextTime).phrase().start() < end) {
      said.add(times.get(nextTime++));
    }
    List<Amount> counted = new ArrayList<>();
    while (nextAmount < amounts.size() && amounts.get(nextAmount).phrase().start() < end) {
      counted.add(amounts.get(nextAmount++));
    }
    Map<Concept, List<Phrase>> found = found(end);
    @Nullable Audience audience = audience(start, end, found, counted);
    @Nullable Recognised kind = kind(found, audience);
    if (audience != null && audience.count() != null) {
      counted.removeIf(amount -> amount.phrase().end() == audience.phrase().start());
    }
    segments.add(
        new Segment(start, end, lead, joined, side(start, end), kind, counted, said, audience));
  }

  private Map<Concept, List<Phrase>> found(int end) {
    Map<Concept, List<Phrase>> found = new LinkedHashMap<>();
    while (nextConcept < concepts.size() && concepts.get(nextConcept).start() < end) {
      Found<Concept> word = concepts.get(nextConcept++);
      found
          .computeIfAbsent(word.meaning(), none -> new ArrayList<>())
          .add(Phrase.of(typed, word.start(), word.end()));
    }
    return found;
  }

  /**
   * The concept with the most letters of its words here; of equals the last, as heads are. For whom
   * it is tells what it is only where nothing else does.
   */
  private static @Nullable Recognised kind(
      Map<Concept, List<Phrase>> found, @Nullable Audience audience) {
    if (audience != null && found.size() > 1) {
      found.values().removeIf(words -> words.equals(List.of(audience.phrase())));
    }
    return found.entrySet().stream()
        .map(entry -> new Recognised(entry.getKey(), entry.getValue()))
        .reduce((best, next) -> next.weight() >= best.weight() ? next : best)
        .orElse(null);
  }

  private Side side(int start, int end) {
    PhraseRules.Cue strongest = PhraseRules.Cue.NONE;
    for (int at = start; at < end; ) {
      Optional<Found<PhraseRules.Cue>> cue = rules.phrases().sides().at(text, at);
      if (cue.isPresent() && cue.get().meaning().compareTo(strongest) > 0) {
        strongest = cue.get().meaning();
      }
      at = cue.map(Found::end).orElse(at + 1);
    }
    return strongest.side();
  }

  private @Nullable Audience audience(
      int start, int end, Map<Concept, List<Phrase>> found, List<Amount> counted) {
    for (int at = start; at < end; ) {
      Optional<Found<String>> group = rules.phrases().groups().at(text, at);
      if (group.isPresent() && isForWhom(group.get(), start, found, counted)) {
        Phrase phrase = Phrase.of(typed, group.get().start(), group.get().end());
        return new Audience(
            counted.stream()
                .filter(amount -> amount.phrase().end() == phrase.start())
                .filter(amount -> isSaidFor(start, amount.phrase().start()))
                .map(Amount::value)
                .findFirst()
                .orElse(null),
            phrase);
      }
      at = group.map(Found::end).orElse(at + 1);
    }
    return null;
  }

  /** 两名大学生辅导作业 is by them and not for them. */
  private boolean isForWhom(
      Found<String> group, int start, Map<Concept, List<Phrase>> found, List<Amount> counted) {
    boolean counts = counted.stream().anyMatch(amount -> amount.phrase().end() == group.start());
    boolean before = isSaidFor(start, group.start());
    boolean behind = rules.phrases().first().at(text, group.end()).isPresent();
    boolean served =
        found.values().stream()
            .flatMap(List::stream)
            .anyMatch(phrase -> phrase.start() == group.end());
    return before || behind || (served && !counts);
  }

  private boolean isSaidFor(int start, int at) {
    for (int from = Math.max(start, at - GROUP_WITHIN); from < at; from++) {
      if (rules.phrases().forWhom().at(text, from).filter(word -> word.end() <= at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private record Joint(int end, Lead lead, boolean joins) {}
}
