package org.tongxin.sharing;

import java.util.List;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;

/** What stands in the way of a booking. */
public enum Clash {
  PAST(Code.BAD_INPUT, "开始时间已过", "it begins in the past"),
  TOO_FAR(Code.BAD_INPUT, "最多提前两年预约", "it begins more than two years from now"),
  OUTSIDE(Code.BAD_INPUT, "不在开放时段内", "it is not within a window"),
  BY_THE_MONTH(Code.BAD_INPUT, "该时段仅限包月", "this window is booked by the month alone"),
  BLACKED_OUT(Code.BOOKING_CONFLICT, "该时间已停用", "it is closed at that time"),
  TAKEN(Code.BOOKING_CONFLICT, "该时间已被预约", "it is taken at that time"),
  FULL(Code.CAPACITY_EXCEEDED, "该时间余量不足", "there is not enough room at that time"),
  ABOVE_CAPACITY(Code.CAPACITY_EXCEEDED, "数量超过容量", "it is more than there is room for in all");

  private final Code code;
  private final String zh;
  private final String en;

  Clash(Code code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  /** As it is told to whoever asked. */
  public Refusal refusal(String field, List<String> conflictsWith) {
    return new Refusal(code, field, new Text(zh, en), conflictsWith);
  }

  /** Whether somebody else's giving way would make room, so that waiting makes sense. */
  public boolean mayPass() {
    return this == TAKEN || this == FULL;
  }
}
