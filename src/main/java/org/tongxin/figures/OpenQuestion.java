package org.tongxin.figures;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;

/** Something that the sources do not say, or say twice and differently. */
@Description("Something that the sources do not say, or contradict one another in (未明之处)")
public record OpenQuestion(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read, such as bz-oq-founded (代码)") String code,
    @Description("The question in Chinese (问题)") String question,
    @Description("The question in English (问题英文)") String questionEn,
    @Description("How much it limits the use of the facts (程度)") Severity severity,
    @Description("Codes of everything it concerns, also of what is not served yet (涉及对象代码)")
        List<@NonNull String> aboutCodes,
    @Ignore List<String> aboutIds)
    implements Node {
  public OpenQuestion {
    aboutCodes = List.copyOf(aboutCodes);
    aboutIds = List.copyOf(aboutIds);
  }
}
