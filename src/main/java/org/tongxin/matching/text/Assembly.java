package org.tongxin.matching.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.Segment.Lead;
import org.tongxin.matching.text.TimeWord.Days;
import org.tongxin.matching.text.TimeWord.Mode;

/**
 * Puts segments together to pieces.
 *
 * <p>What belongs to what: a time before the first of several things that 和, 、 or the like join is
 * that of all of them that name none of their own; behind a comma it is not, unless the time stood
 * in a clause of its own. A time behind a thing is that thing's, and one in a clause of its own
 * behind things that are joined is that of all. A side goes on until another is told. A number
 * without a thing is that of the thing before it that has none, else a piece of its own.
 */
final class Assembly {
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> run = new ArrayList<>();
  private final List<TimeWord> waiting = new ArrayList<>();
  private List<TimeWord> shared = List.of();
  private int waitingSince = -1;
  private @Nullable Audience waitingFor;
  private Side side = Side.UNCLEAR;

  private Assembly() {}

  static List<Piece> of(List<Segment> segments, String typed) {
    var assembly = new Assembly();
    segments.forEach(assembly::take);
    return assembly.drafts.stream().map(draft -> draft.piece(typed)).toList();
  }

  private void take(Segment segment) {
    if (segment.lead() == Lead.SENTENCE) {
      run.clear();
      waiting.clear();
      waitingSince = -1;
      waitingFor = null;
      shared = List.of();
    }
    if (deniesTimes(segment)) {
      run.forEach(draft -> draft.addTimes(excepted(segment.times())));
      return;
    }
    Side before = side;
    side = segment.side() == Side.UNCLEAR ? side : segment.side();
    if (segment.kind() != null) {
      takeThing(segment, before);
    } else if (segment.amount() != null) {
      takeNumber(segment);
    } else {
      takeRest(segment);
    }
  }

  /** 周末没有, behind what is offered, excepts those days. */
  private boolean deniesTimes(Segment segment) {
    boolean bare = segment.kind() == null && segment.amounts().isEmpty();
    boolean days = segment.times().stream().anyMatch(Days.class::isInstance);
    boolean offered = !run.isEmpty() && run.getLast().side() == Side.OFFERED;
    return bare && days && offered && segment.side() == Side.NEEDED;
  }

  private static List<TimeWord> excepted(List<TimeWord> times) {
    return times.stream()
        .filter(Days.class::isInstance)
        .map(Days.class::cast)
        .<TimeWord>map(days -> new Days(days.days(), Mode.EXCEPTED, days.phrase()))
        .toList();
  }

  private void takeThing(Segment segment, Side before) {
    boolean turned = segment.side() != Side.UNCLEAR && segment.side() != before;
    if (!drafts.isEmpty() && !turned && isMore(drafts.getLast(), segment)) {
      extendLast(segment);
      return;
    }
    begin(segment);
  }

  /** Whether a thing is the one before once more, and not another beside it. */
  private static boolean isMore(Draft last, Segment segment) {
    @Nullable Recognised was = last.kind();
    @Nullable Recognised now = segment.kind();
    if (segment.joined() || now == null) {
      return false;
    }
    if (was == null) {
      return segment.lead() == Lead.CLAUSE && segment.amount() == null;
    }
    boolean second = last.amount() != null && segment.amount() != null;
    boolean alike = was.concept().category().equals(now.concept().category());
    boolean same = was.concept().code().equals(now.concept().code());
    boolean apart = !same && last.hasTimes() && !segment.times().isEmpty();
    return !second && !apart && (segment.lead() == Lead.CLAUSE ? alike : same);
  }

  private void extendLast(Segment segment) {
    Draft last = drafts.getLast();
    if (segment.lead() == Lead.CLAUSE || !last.hasTimes()) {
      last.addTimes(waiting);
      last.addTimes(segment.times());
    }
    waiting.clear();
    waitingSince = -1;
    last.extend(segment);
  }

  private void begin(Segment segment) {
    boolean joined = segment.lead() == Lead.JOIN && !run.isEmpty();
    List<TimeWord> times = new ArrayList<>(waiting);
    times.addAll(segment.times());
    if (joined) {
      times = times.isEmpty() ? shared : times;
    } else {
      run.clear();
      shared = new ArrayList<>(waiting);
      shared.addAll(segment.leadingTimes());
    }
    waiting.clear();
    int start = joined || waitingSince < 0 ? segment.start() : waitingSince;
    waitingSince = -1;
    var draft = new Draft(start, segment, side, times);
    draft.give(waitingFor);
    waitingFor = null;
    run.add(draft);
    drafts.add(draft);
  }

  private void takeNumber(Segment segment) {
    boolean beside = segment.lead() == Lead.JOIN && !run.isEmpty();
    boolean lacking = !drafts.isEmpty() && drafts.getLast().amount() == null;
    if (drafts.isEmpty() || (beside && !lacking)) {
      begin(segment);
    } else {
      extendLast(segment);
    }
  }

  private void takeRest(Segment segment) {
    if (segment.audience() != null) {
      takeAudience(segment.audience());
    }
    if (segment.side() != Side.UNCLEAR) {
      run.forEach(draft -> draft.tell(segment.side()));
    }
    if (segment.times().isEmpty()) {
      return;
    }
    if (!run.isEmpty()) {
      run.forEach(draft -> draft.addTimes(segment.times()));
    } else if (isLate(segment)) {
      drafts.getLast().addTimes(segment.times());
    } else {
      waiting.addAll(segment.times());
      waitingSince = waitingSince < 0 ? segment.start() : waitingSince;
    }
  }

  /** Whether a sentence that only tells a time is about the thing before it. */
  private boolean isLate(Segment segment) {
    return segment.lead() == Lead.SENTENCE && !drafts.isEmpty() && !drafts.getLast().hasTimes();
  }

  private void takeAudience(Audience audience) {
    if (run.isEmpty()) {
      waitingFor = audience;
    } else {
      run.forEach(draft -> draft.give(audience));
    }
  }
}
