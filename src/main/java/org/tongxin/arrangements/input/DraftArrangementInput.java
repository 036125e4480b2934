package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.arrangements.ArrangementKind;
import org.tongxin.journal.Input;

/** An arrangement that nobody signs. */
@Name("DraftArrangementInput")
@Description("An arrangement that nobody signs (拟定机制的输入)")
public record DraftArrangementInput(
    @Description("What sort of arrangement it is (类别)") ArrangementKind kind,
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @Nullable @Description("What it is about, in Chinese: 1 to 2000 characters (摘要)")
        String summary,
    @Nullable @Description("What it is about, in English: 1 to 2000 characters (英文摘要)")
        String summaryEn,
    @Nullable @Id @Description("The alliance whose members agree: id or code (联盟)") String among,
    @DefaultValue("[]") @Description("Ids or codes of named parties (参与方)")
        List<@NonNull String> parties,
    @Nullable @Id @Description("The party that keeps it: id or code (执行方)") String holder,
    @DefaultValue("[]") @Description("Its points in order (条目)") List<@NonNull ItemInput> items,
    @Nullable @Description("Stable code that people can read; made from the id where absent (代码)")
        String code,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public DraftArrangementInput {
    // An explicit null is read as the default, as for every argument that has one.
    parties = Objects.requireNonNullElse(parties, List.of());
    items = Objects.requireNonNullElse(items, List.of());
  }
}
