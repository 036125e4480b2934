package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** How a list of listings is sorted. */
@Description("How a list of listings is sorted (排序)")
public enum ListingSort {
  @Description("By title in pinyin order (标题)")
  TITLE,
  @Description("The newest first (最新)")
  NEWEST,
  @Description("Those that somebody has to look at again first (复核日)")
  REVIEW_BY,
  @Description("The most pressing needs first (期限)")
  DUE
}
