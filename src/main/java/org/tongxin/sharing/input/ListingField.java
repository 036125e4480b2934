package org.tongxin.sharing.input;

import org.eclipse.microprofile.graphql.Description;

/** What can be emptied of a listing. */
@Description("What can be emptied of a listing (可清空的字段)")
public enum ListingField {
  @Description("Title in English (英文标题)")
  TITLE_EN,
  @Description("More words in Chinese (说明)")
  TEXT,
  @Description("More words in English (英文说明)")
  TEXT_EN,
  @Description("For whom it is (受益者)")
  BENEFICIARIES,
  @Description("How much (数量)")
  QUANTITY,
  @Description("The unit and the room where it is (地点)")
  PLACE,
  @Description("The region (区域)")
  REGION,
  @Description("The day to look at it again (复核日)")
  REVIEW_BY
}
