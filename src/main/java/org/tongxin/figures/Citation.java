package org.tongxin.figures;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.kernel.Basis;

/** Where a fact is taken from, and how far it goes beyond what is written there. */
@Description("Where a fact is taken from (引证)")
public record Citation(
    @Id @Description("Global id (全局编号)") String id,
    @Ignore String subjectId,
    @Ignore String sourceId,
    @Description("The place in the text (出处)") String locator,
    @Description("Whether the source says so or it is inferred (依据)") Basis basis,
    @Description("Fields of the fact that are inferred although the fact is stated (推断的字段)")
        List<@NonNull String> derivedFields,
    @Nullable @Description("A limit on how the fact may be used, in English (说明)") String note) {
  public Citation {
    derivedFields = List.copyOf(derivedFields);
  }
}
