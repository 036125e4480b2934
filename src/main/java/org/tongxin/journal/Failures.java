package org.tongxin.journal;

import io.smallrye.mutiny.CompositeException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;

/** What PostgreSQL's errors mean to a caller. */
final class Failures {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String DEADLOCK = "40P01";
  private static final String CONNECTION_CLASS = "08";
  // Data exceptions: a NUL in a text, a number or a date out of range.
  private static final String DATA_CLASS = "22";
  private static final String SHUTDOWN_CLASS = "57P";
  private static final Pattern CLOSED = Pattern.compile("Connection is not active|Pool closed");
  private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(\\w+)\"");

  /**
   * The refusals of the constraints that are rules; a constraint that is not here is a fault of
   * ours.
   */
  private static final Map<String, Refusal> RULES =
      Map.ofEntries(
          rule("region_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule("party_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule("metric_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule("arrangement_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule("category_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule("listing_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule("rotation_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule("recurring_day_code_is_taken", Code.CONFLICT, "code", "代码已被使用", "the code is taken"),
          rule(
              "holiday_calendar_code_is_taken",
              Code.CONFLICT,
              "code",
              "代码已被使用",
              "the code is taken"),
          rule(
              "one_meeting_for_a_date",
              Code.CONFLICT,
              "day",
              "该日期的会议已召集",
              "a meeting is called for that date already"),
          rule("one_open_cover", Code.CONFLICT, "turn", "已请求代班", "a cover is asked for already"),
          rule("one_handover_of_a_turn", Code.CONFLICT, "turn", "已交接", "it is handed over already"),
          rule(
              "categories_have_two_levels",
              Code.BAD_INPUT,
              "broader",
              "类目只有两级，且不能属于自身",
              "the taxonomy has two levels, and a category is not broader than itself"),
          rule(
              "plan_running", Code.CONFLICT, "", "同一范围的方案正在编制", "a plan of the same is being made"),
          rule("wish_is_claimed", Code.CONFLICT, "wish", "已被认领", "it is claimed already"),
          rule(
              "nothing_is_booked_twice",
              Code.BOOKING_CONFLICT,
              "lines",
              "该时间已被预约",
              "it is taken at that time"),
          rule(
              "whole_or_by_places",
              Code.BOOKING_CONFLICT,
              "lines",
              "该时间已被预约",
              "it is taken at that time"),
          rule("one_signature_at_a_time", Code.CONFLICT, "party", "已签署", "has signed it already"),
          rule(
              "one_next_edition",
              Code.CONFLICT,
              "replaces",
              "该盟约已有新版",
              "a newer edition took its place"),
          rule(
              "membership_ends_after_it_begins",
              Code.BAD_INPUT,
              "until",
              "结束日期必须晚于开始日期",
              "a membership ends after the day it begins"),
          rule(
              "subordination_ends_after_it_begins",
              Code.BAD_INPUT,
              "until",
              "结束日期必须晚于开始日期",
              "a superior's time ends after the day it begins"),
          rule(
              "alliances_have_no_circle",
              Code.BAD_INPUT,
              "party",
              "联盟不能成为自身的成员（含间接）",
              "an alliance cannot be a member of itself, not even by way of others"),
          rule(
              "practice_stays_apart",
              Code.BAD_INPUT,
              "party",
              "练习用的虚构主体与真实主体不能互相加入",
              "what is made up for practice and what is real do not join each other"),
          rule(
              "one_application_at_a_time",
              Code.CONFLICT,
              "party",
              "已有待处理的申请",
              "an application is pending already"),
          rule(
              "one_standing_grant", Code.CONFLICT, "role", "已授予该角色", "the role is granted already"),
          rule(
              "nobody_joins_itself",
              Code.BAD_INPUT,
              "party",
              "不能加入自身",
              "an alliance cannot join itself"),
          rule(
              "one_membership_at_a_time",
              Code.CONFLICT,
              "party",
              "该主体在此期间已是成员",
              "the party is already a member during this time"),
          rule(
              "one_superior_at_a_time",
              Code.CONFLICT,
              "superior",
              "该单位在此期间已有上级",
              "the unit already has a superior during this time"),
          rule(
              "region_has_no_cycle",
              Code.BAD_INPUT,
              "parent",
              "区域不能位于自身之内",
              "a region cannot lie within itself"),
          rule(
              "superiors_have_no_cycle",
              Code.BAD_INPUT,
              "superior",
              "单位不能隶属于自身或其下级",
              "a unit cannot be its own superior"));

  private Failures() {}

  static Throwable unavailable(Throwable cause) {
    return Refusal.of(
            Code.UNAVAILABLE, "", "账本数据库暂不可用，请稍后重试", "the ledger is unavailable, try again")
        .asException()
        .initCause(cause);
  }

  /** Whether two transactions waited for one another, and this is the one that was undone. */
  static boolean isDeadlock(Throwable failure) {
    return all(failure).stream()
        .anyMatch(cause ->
            (cause instanceof PgException postgres && DEADLOCK.equals(postgres.getSqlState()))
                || (cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())));
  }

  /** The refusal that a failure stands for, or the failure itself where it stands for none. */
  static Throwable translate(Throwable failure) {
    for (Throwable cause : all(failure)) {
      if (cause instanceof Refused) {
        return cause;
      }
      if (cause instanceof PgException postgres) {
        return ofState(postgres.getSqlState(), failure);
      }
      if (cause instanceof SQLException sql) {
        return ofState(sql.getSQLState(), failure);
      }
      if (isOfAConnection(cause)) {
        return unavailable(failure);
      }
    }
    return failure;
  }

  // Vert.x tells of closed connections and pools by a class of its own insides, which it has for
  // other things too.
  private static boolean isOfAConnection(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof VertxException
        || (cause instanceof NoStackTraceThrowable
            && CLOSED.matcher(String.valueOf(cause.getMessage())).find());
  }

  /**
   * A failure with its causes; where a rollback failed as well, what it was for comes before that.
   */
  private static List<Throwable> all(Throwable failure) {
    var all = new ArrayList<Throwable>();
    if (failure instanceof CompositeException several) {
      several.getCauses().forEach(one -> all.addAll(all(one)));
      return all;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      all.add(cause);
    }
    return all;
  }

  private static Throwable ofState(@Nullable String sqlState, Throwable failure) {
    String state = Objects.requireNonNullElse(sqlState, "");
    if (state.startsWith(CONNECTION_CLASS) || state.startsWith(SHUTDOWN_CLASS)) {
      return unavailable(failure);
    }
    if (state.startsWith(DATA_CLASS)) {
      return Refusal.badInput(
              "", "含有无法保存的字符或数值", "holds a character or a value that cannot be kept")
          .asException();
    }
    if (state.equals(LOCK_NOT_AVAILABLE)) {
      return Refusal.of(Code.IN_PROGRESS, "", "相同的请求正在处理中", "the same request is in progress")
          .asException();
    }
    Refusal rule = ruleBroken(failure);
    return rule == null ? failure : rule.asException();
  }

  // Hibernate keeps the message and the state of PostgreSQL's error, but not its constraint's name.
  private static @Nullable Refusal ruleBroken(Throwable failure) {
    for (Throwable cause : all(failure)) {
      var constraint = CONSTRAINT.matcher(String.valueOf(cause.getMessage()));
      if (constraint.find() && RULES.containsKey(constraint.group(1))) {
        return RULES.get(constraint.group(1));
      }
    }
    return null;
  }

  private static Map.Entry<String, Refusal> rule(
      String constraint, Code code, String field, String zh, String en) {
    return Map.entry(constraint, new Refusal(code, field, new Text(zh, en), List.of()));
  }
}
