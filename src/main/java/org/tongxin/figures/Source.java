package org.tongxin.figures;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A published text that facts are taken from. */
@Description("A published text that facts are taken from (来源)")
@Name("Source")
public record Source(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read, such as bz-source (代码)") String code,
    @Nullable @Description("Title in Chinese; null where the text has none (标题)") String title,
    @Nullable @Description("Title in English, a translation (英文标题)") String titleEn,
    @Nullable @Description("Author; null where not stated (作者)") String author,
    @Nullable @Description("Author, in Latin letters (作者英文名)") String authorEn,
    @Nullable @Description("The author's post, as published (作者职务)") String authorPost,
    @Nullable @Description("The author's post in English, a translation (作者职务英文)")
        String authorPostEn,
    @Nullable @Description("Publisher; null where not stated (发布者)") String publisher,
    @Nullable @Description("Publisher in English, a translation (发布者英文名)") String publisherEn,
    @Nullable @Description(
            "When it was published: a date or a local time in ISO 8601; null where not stated (发布时间)")
        String published,
    @Nullable @Description("How the time of publication is known, in English (发布时间的依据)")
        String publishedBasis,
    @Description(
            "The day by which it certainly said so: its publication, else the day it was read (不晚于)")
        LocalDate statedBy)
    implements Node {}
