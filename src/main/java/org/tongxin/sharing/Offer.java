package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** Something that parties have and let others use. */
@Description("Something that parties have and let others use (供给)")
public record Offer(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Name("code") @Description("Stable code that people can read (代码)") String code,
    @Name("title") @Description("Title in Chinese (标题)") String title,
    @Nullable @Name("titleEn") @Description("Title in English (英文标题)") String titleEn,
    @Nullable @Name("text") @Description("More words in Chinese (说明)") String text,
    @Nullable @Name("textEn") @Description("More words in English (英文说明)") String textEn,
    @Nullable @Description("Who provides it, in the words of a source that names nobody (供给方文字)")
        Words providedBy,
    @Nullable @Name("beneficiaries") @Description("For whom it is; null where nobody says (受益者)")
        Beneficiaries beneficiaries,
    @Nullable @Name("quantity") @Description("How much; null where nobody says (数量)")
        Quantity quantity,
    @Name("validity") @Description("The days on which it holds (有效期)") Validity validity,
    @Name("state") @Description("Where it stands (状态)") ListingState state,
    @Name("visibility") @Description("Who sees it (可见范围)") Visibility visibility,
    @Name("standing") @Description("Whether it goes on, rather than being used up once (是否长期)")
        boolean standing,
    @Name("practice") @Description("Whether it is made up for practice (是否为练习用的虚构条目)")
        boolean practice,
    @Ignore ListingLinks links,
    @Description("How it is used (使用规则)") Terms terms)
    implements Listing {

  /** Of what all listings have, and the rest. */
  public static Offer of(Listed listed, Terms terms) {
    return new Offer(
        listed.id(),
        listed.version(),
        listed.code(),
        listed.title().zh(),
        listed.title().en(),
        listed.title().text(),
        listed.title().textEn(),
        listed.attribution(),
        listed.beneficiaries(),
        listed.quantity(),
        listed.validity(),
        listed.state(),
        listed.visibility(),
        listed.standing(),
        listed.practice(),
        listed.links(),
        terms);
  }

  @Override
  public Offer with(Listed listed) {
    return of(listed, terms);
  }

  @Override
  @Ignore
  public @org.jspecify.annotations.Nullable Words attribution() {
    return providedBy;
  }
}
