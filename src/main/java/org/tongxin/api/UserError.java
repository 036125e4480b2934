package org.tongxin.api;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;

/** One reason why a mutation did nothing. */
@Description("One reason why a mutation did nothing (错误)")
public record UserError(
    @Description("Why, to be switched on (代码)") Code code,
    @Description(
            "Path of the input field at fault, such as [input, until]; empty where no single one is (字段)")
        List<@NonNull String> field,
    @Description("Why, to be read, in the language of Accept-Language (说明)") String message,
    @Description("Ids of the things that stand in the way (相冲突的对象)")
        List<@NonNull String> conflictsWith) {

  public static List<UserError> of(List<Refusal> refusals, Language language) {
    return refusals.stream()
        .map(refusal ->
            new UserError(
                refusal.code(),
                inInput(refusal.field()),
                refusal.message().in(language),
                refusal.conflictsWith()))
        .toList();
  }

  // A rule of the ledger knows the field, not the mutation's argument, which is always called
  // input.
  private static List<String> inInput(String field) {
    return path(field.isEmpty() || field.startsWith("input.") ? field : "input." + field);
  }

  static List<String> path(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\."));
  }
}
