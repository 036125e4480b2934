package org.tongxin.kernel;

import java.util.List;

/**
 * One reason why something was not done.
 *
 * @param field the path of the input field at fault, such as {@code input.until}; empty where no
 *     single one is
 * @param conflictsWith ids of the things that stand in the way
 */
public record Refusal(Code code, String field, Text message, List<String> conflictsWith) {
  public Refusal {
    conflictsWith = List.copyOf(conflictsWith);
  }

  public static Refusal of(Code code, String field, String zh, String en) {
    return new Refusal(code, field, new Text(zh, en), List.of());
  }

  public static Refusal badInput(String field, String zh, String en) {
    return of(Code.BAD_INPUT, field, zh, en);
  }

  public static Refusal notFound(String field) {
    return of(Code.NOT_FOUND, field, "没有这个编号或代码所指的对象", "nothing has this id or code");
  }

  public Refused asException() {
    return new Refused(List.of(this));
  }
}
