package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.network.UnitKind;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.UnitOfMeasure;

/** What a list of listings is narrowed to; what is absent narrows nothing. */
@Name("ListingsInput")
@Description("What a list of listings is narrowed to; what is absent narrows nothing (筛选条件)")
public record ListingsInput(
    @Nullable @Description("Offers alone, or needs alone (供给或需求)") ListingType type,
    @Nullable @Description("Part of the words, in simplified or traditional script or in English (文字)")
        String text,
    @Nullable @Description("Only in these states; OPEN where absent, all where empty (状态)")
        List<@NonNull ListingState> states,
    @Nullable @Description("Of needs, only these kinds (需求类别)") List<@NonNull NeedKind> kinds,
    @Nullable @Id @Description("Of this category or one below it: id or code (类目)") String category,
    @Nullable @Id @Description("Shared in this alliance: id or code (联盟)") String alliance,
    @Nullable @Id
        @Description("In this region or within it, itself, its place or its owner: id or code (区域)")
        String region,
    @Nullable @Id @Description("Owned by this party: id or code (主体)") String owner,
    @Nullable @Description("Owned by a unit of one of these kinds (主体类别)")
        List<@NonNull UnitKind> ownerKinds,
    @Nullable @Description("Of which at least so much is left (最少剩余)") BigDecimal atLeast,
    @Nullable @Description("Counted in this unit of measure (计量单位)") UnitOfMeasure unitOfMeasure,
    @Nullable @Description("Offers that are free at some time in here (空闲时段)") FreeInput free,
    @Nullable @Description("Those that go on, or those that are used up once (是否长期)")
        Boolean standing,
    @Nullable @Description("Only those whose day to be looked at again has passed (仅待复核)")
        Boolean stale,
    @Nullable @Description("Also what is made up for practice; false where absent (含练习用的虚构条目)")
        Boolean practice) {
  static final ListingsInput ALL =
      new ListingsInput(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** A time at some part of which so many are to be free. */
  @Name("FreeInput")
  @Description("A time at some part of which so many are to be free (空闲条件)")
  public record FreeInput(
      @Description("From when on (开始时间)") Instant from,
      @Description("Until when, 31 days later at most (结束时间)") Instant to,
      @Nullable @Description("How many; 1 where absent (数量)") Integer quantity) {}

  /** Which side a listing is on. */
  @Description("Which side a listing is on (供给或需求)")
  public enum ListingType {
    @Description("Offers (供给)")
    OFFER,
    @Description("Needs (需求)")
    NEED
  }
}
