package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** What is offered or needed. */
@Interface
@Description("What is offered or needed (供需条目)")
public sealed interface Listing extends Node permits Offer, Need {

  @Override
  @Id
  @Name("id")
  @Description("Global id (全局编号)")
  String id();

  @Name("version")
  @Description("Counts the changes to this object, from 1 (版本)")
  int version();

  @Name("code")
  @Description("Stable code that people can read (代码)")
  String code();

  @Name("title")
  @Description("Title in Chinese (标题)")
  String title();

  @Nullable @Name("titleEn")
  @Description("Title in English (英文标题)")
  String titleEn();

  @Nullable @Name("text")
  @Description("More words in Chinese (说明)")
  String text();

  @Nullable @Name("textEn")
  @Description("More words in English (英文说明)")
  String textEn();

  @Nullable @Name("beneficiaries")
  @Description("For whom it is; null where nobody says (受益者)")
  Beneficiaries beneficiaries();

  @Nullable @Name("quantity")
  @Description("How much; null where nobody says (数量)")
  Quantity quantity();

  @Name("validity")
  @Description("The days on which it holds (有效期)")
  Validity validity();

  @Name("state")
  @Description("Where it stands (状态)")
  ListingState state();

  @Name("visibility")
  @Description("Who sees it (可见范围)")
  Visibility visibility();

  @Name("standing")
  @Description("Whether it goes on, rather than being used up once (是否长期)")
  boolean standing();

  @Name("practice")
  @Description("Whether it is made up for practice (是否为练习用的虚构条目)")
  boolean practice();

  @Ignore
  ListingLinks links();

  /** Who offers or needs it, in words. */
  @Ignore
  @org.jspecify.annotations.Nullable Words attribution();

  /** The same listing with other common parts. */
  @Ignore
  Listing with(Listed listed);

  /** What it has in common with every listing. */
  default Listed listed() {
    return new Listed(
        id(),
        version(),
        code(),
        new Listed.Title(title(), titleEn(), text(), textEn()),
        attribution(),
        beneficiaries(),
        quantity(),
        validity(),
        state(),
        visibility(),
        standing(),
        practice(),
        links());
  }
}
