package org.tongxin.arrangements;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;
import org.tongxin.kernel.Basis;

/**
 * A dated post of somebody or nobody at a party, or at none that is known. {@code holder} is a name
 * that a source published; that of a person who was appointed here is kept apart, as a contact.
 */
@Description("A dated post at a party, or at none that is known (职务)")
public record Post(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read (代码)") String code,
    @Description("What sort of post it is; our classification (类别)") PostKind kind,
    @Description("Title in Chinese (职务名称)") String title,
    @Nullable @Description("Title in English (英文职务名称)") String titleEn,
    @Nullable @Description(
            "Name of the office-holder as a source published it; null where none is named (任职者)")
        String holder,
    @Nullable @Description("The same in English (任职者英文名)") String holderEn,
    @Ignore @Nullable String partyId,
    @Ignore @Nullable String sentToId,
    @Nullable @Description("First day; null where the source does not say (起始日)") LocalDate since,
    @Nullable @Description("First day on which it is over; null while no end is known (终止日)")
        LocalDate until,
    @Nullable @Description(
            "Where the first day is not known: the day from which a source speaks of it (载明之日)")
        LocalDate statedFrom,
    @Description("Whether the source says so or it is inferred (依据)") Basis basis)
    implements Node {

  /** Whether it is held on a day, as far as is known; always for no day. */
  @Ignore
  public boolean isHeldOn(@org.jspecify.annotations.Nullable LocalDate day) {
    LocalDate first = since == null ? statedFrom : since;
    return day == null
        || (first != null && !day.isBefore(first) && (until == null || day.isBefore(until)));
  }

  public Post endedOn(LocalDate day) {
    return new Post(
        id,
        version + 1,
        code,
        kind,
        title,
        titleEn,
        holder,
        holderEn,
        partyId,
        sentToId,
        since,
        day,
        statedFrom,
        basis);
  }

  /** The same post, with {@code into} wherever {@code from} was. */
  public Post replaced(String from, String into) {
    return new Post(
        id,
        version + 1,
        code,
        kind,
        title,
        titleEn,
        holder,
        holderEn,
        from.equals(partyId) ? into : partyId,
        from.equals(sentToId) ? into : sentToId,
        since,
        until,
        statedFrom,
        basis);
  }
}
