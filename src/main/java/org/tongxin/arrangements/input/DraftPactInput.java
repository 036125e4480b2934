package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** A pact to be signed, or a new edition of one. */
@Name("DraftPactInput")
@Description("A pact to be signed, or a new edition of one (拟定盟约的输入)")
public record DraftPactInput(
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @Description("The text that is agreed: 1 to 20000 characters (正文)") String text,
    @Nullable @Id
        @Description("The alliance whose members sign, those to come included: id or code (联盟)")
        String among,
    @DefaultValue("[]") @Description("Ids or codes of parties that sign beside them (签约方)")
        List<@NonNull String> parties,
    @DefaultValue("[]") @Description("What each party takes upon itself (义务)")
        List<@NonNull ItemInput> obligations,
    @Nullable @Id
        @Description(
            "Id or code of the pact whose new edition this is; signatures do not carry over (取代的盟约)")
        String replaces,
    @Nullable @Description("Stable code that people can read; made from the id where absent (代码)")
        String code,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public DraftPactInput {
    // An explicit null is read as the default, as for every argument that has one.
    parties = Objects.requireNonNullElse(parties, List.of());
    obligations = Objects.requireNonNullElse(obligations, List.of());
  }
}
