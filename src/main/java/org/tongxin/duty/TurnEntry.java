package org.tongxin.duty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Languages;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.file.EntryStatus;
import org.tongxin.calendar.file.EntryWords;
import org.tongxin.calendar.file.When;
import org.tongxin.kernel.Text;

/**
 * A published turn as a calendar shows it, on whole days.
 *
 * @param names of its holders, by id
 */
public record TurnEntry(Turn turn, DutyRotation rotation, Map<String, Text> names) {
  private static final String AND = "、";

  public TurnEntry {
    names = Map.copyOf(names);
  }

  /**
   * As the calendar of {@code ownerId} shows it: a member that was to have the turn and has it no
   * longer sees it called off, and so does everybody when nobody has it.
   *
   * @param changed when the turn last did
   */
  public Entry in(String ownerId, Instant made, Instant changed) {
    return new Entry(
        turn.id(),
        turn.version() - 1,
        isOff(ownerId) ? EntryStatus.CANCELLED : EntryStatus.CONFIRMED,
        new When.Days(turn.from(), turn.to(), ZoneId.of(rotation.zone())),
        made,
        changed,
        words());
  }

  private boolean isOff(String ownerId) {
    boolean gaveUp = turn.plannedIds().contains(ownerId) && !turn.effectiveIds().contains(ownerId);
    return turn.gap() || gaveUp;
  }

  private EntryWords words() {
    String name = EntryWords.both(new Text(rotation.name(), rotation.nameEn()));
    String holders = turn.gap() ? "空缺 (nobody)" : both(turn.effectiveIds());
    return new EntryWords(
        name + "：" + holders,
        String.join("\n", description()),
        "",
        List.of(Objects.requireNonNullElse(Languages.text(rotation.kind()).zh(), "")));
  }

  private List<String> description() {
    var lines = new ArrayList<String>();
    Topic topic = rotation.terms().topic(turn.number());
    if (topic != null) {
      lines.add("主题 (topic): " + EntryWords.both(new Text(topic.zh(), topic.en())));
    }
    if (!turn.plannedIds().equals(turn.effectiveIds())) {
      lines.add("原定 (planned): " + both(turn.plannedIds()));
    }
    @Nullable String reason = turn.reason();
    if (reason != null) {
      lines.add("原因 (reason): " + reason);
    }
    return lines;
  }

  private String both(List<String> ids) {
    return ids.stream()
        .map(id -> EntryWords.both(names.getOrDefault(id, new Text(id, null))))
        .collect(Collectors.joining(AND));
  }
}
