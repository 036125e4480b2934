package org.tongxin.arrangements;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** Something that a source says has happened. */
@Description("Something that a source says has happened (事件)")
public record Event(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read (代码)") String code,
    @Description("What happened, in Chinese (事件)") String title,
    @Nullable @Description("What happened, in English (英文)") String titleEn,
    @Nullable @Description("When: a year, a month or a day in ISO 8601; null where not stated so (日期)")
        String date,
    @Nullable @Description("When, in the source's words (日期的文字)") String dateText,
    @Ignore @Nullable String partyId)
    implements Node {}
