package org.tongxin.api;

import io.smallrye.graphql.api.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;

/**
 * Which part of a list is asked for. A cursor is the base64 of an item's sort key, so that pages
 * keep their place while items come and go.
 *
 * @param limit items wanted, 1 to 100
 * @param backward whether the last of them are wanted rather than the first
 */
public record PageRequest(
    int limit, boolean backward, @Nullable String afterKey, @Nullable String beforeKey) {
  private static final int MOST = 100;

  /**
   * Reads the four arguments of a connection.
   *
   * @throws Refused with all faults at once
   */
  public static PageRequest of(
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    var faults = new ArrayList<Refusal>();
    if ((first == null) == (last == null)) {
      faults.add(
          Refusal.badInput(
              first == null ? "first" : "last",
              "first 与 last 须且只能给出一个",
              "give exactly one of first and last"));
    }
    checkLimit("first", first, faults);
    checkLimit("last", last, faults);
    String afterKey = key("after", after, faults);
    String beforeKey = key("before", before, faults);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return new PageRequest(
        first != null ? first : last != null ? last : 0, last != null, afterKey, beforeKey);
  }

  /** The first {@code limit} items. */
  public static PageRequest first(int limit) {
    return of(limit, null, null, null);
  }

  /**
   * As the parameters that every paged question takes; it answers with one item more than wanted,
   * if there is one.
   */
  public Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("limit", limit + 1);
    parameters.put("backward", backward);
    parameters.put("after", afterKey == null ? "" : afterKey);
    parameters.put("before", beforeKey == null ? HIGHEST : beforeKey);
    return parameters;
  }

  /**
   * The page of a list that is at hand as a whole.
   *
   * @param all in the order of their keys
   */
  public <T> Page<T> cut(List<T> all, Function<T, String> key) {
    var within = new ArrayList<T>();
    for (T each : backward ? all.reversed() : all) {
      String at = key.apply(each);
      boolean follows = afterKey == null || at.compareTo(afterKey) > 0;
      boolean precedes = beforeKey == null || at.compareTo(beforeKey) < 0;
      if (follows && precedes && within.size() <= limit) {
        within.add(each);
      }
    }
    return Page.of(within, Math.min(all.size(), Page.COUNT_CAP), this, key);
  }

  private static final String HIGHEST = "\uffff";

  static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static void checkLimit(String field, @Nullable Integer limit, List<Refusal> faults) {
    if (limit != null && (limit < 1 || limit > MOST)) {
      faults.add(Refusal.badInput(field, "须在 1 到 100 之间", "must be from 1 to 100"));
    }
  }

  private static @Nullable String key(String field, @Nullable String cursor, List<Refusal> faults) {
    if (cursor == null) {
      return null;
    }
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      faults.add(Refusal.badInput(field, "不是有效的游标", "is not a cursor"));
      return null;
    }
  }
}
