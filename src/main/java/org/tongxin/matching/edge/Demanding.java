package org.tongxin.matching.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.input.DemandsInput;
import org.tongxin.matching.input.Weekday;
import org.tongxin.matching.input.WeeklyTimeInput;
import org.tongxin.matching.score.Demands;
import org.tongxin.matching.text.WeeklyTimes;
import org.tongxin.network.Region;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.graph.ListingGraph;

/** Makes demands of what a caller says. */
@ApplicationScoped
public class Demanding {
  private static final int MOST = 50;
  private static final int DAY = 24 * 60;

  private final Lookups lookups;
  private final ListingGraph listings;

  Demanding(Lookups lookups, ListingGraph listings) {
    this.lookups = lookups;
    this.listings = listings;
  }

  /** Refused where it names something that is not there; none where nothing is said. */
  public Uni<Demands> of(@Nullable DemandsInput input) {
    if (input == null) {
      return Uni.createFrom().item(Demands.NONE);
    }
    check(input);
    return lookups
        .idOf(input.region(), "demands.region", Region.class)
        .chain(region ->
            categories(Objects.requireNonNullElse(input.categories(), List.of()))
                .map(categories ->
                    new Demands(
                        categories,
                        region.isEmpty() ? null : region,
                        times(Objects.requireNonNullElse(input.times(), List.of())),
                        Boolean.TRUE.equals(input.whole()))));
  }

  private Uni<List<String>> categories(List<String> keys) {
    return keys.isEmpty()
        ? Uni.createFrom().item(List.of())
        : listings.categories().map(all -> ids(all, keys));
  }

  private static List<String> ids(List<Category> all, List<String> keys) {
    Map<String, String> byKey =
        all.stream()
            .flatMap(
                one -> Stream.of(Map.entry(one.id(), one.id()), Map.entry(one.code(), one.id())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    var checks = new Checks();
    var ids = new ArrayList<String>();
    for (int i = 0; i < keys.size(); i++) {
      String id = byKey.get(keys.get(i));
      checks.that(id != null, Refusal.notFound("demands.categories." + i));
      ids.add(Objects.requireNonNullElse(id, ""));
    }
    checks.refuse();
    return ids;
  }

  private static void check(DemandsInput input) {
    List<WeeklyTimeInput> times = Objects.requireNonNullElse(input.times(), List.of());
    new Checks()
        .that(
            Objects.requireNonNullElse(input.categories(), List.of()).size() <= MOST,
            Refusal.badInput("demands.categories", "最多50项", "50 at most"))
        .that(times.size() <= MOST, Refusal.badInput("demands.times", "最多50项", "50 at most"))
        .refuse();
  }

  private static WeeklyTimes times(List<WeeklyTimeInput> inputs) {
    WeeklyTimes times = WeeklyTimes.NEVER;
    for (WeeklyTimeInput input : inputs) {
      int from = minute(input.from());
      int to = minute(input.to());
      times = times.union(WeeklyTimes.on(days(input), from, to > from ? to : to + DAY));
    }
    return times;
  }

  private static List<DayOfWeek> days(WeeklyTimeInput input) {
    List<Weekday> days = Objects.requireNonNullElse(input.days(), List.of());
    return days.isEmpty()
        ? List.of(DayOfWeek.values())
        : days.stream().map(Weekday::dayOfWeek).toList();
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
