package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** The level of a region in the administrative tree, or the kind of an area outside it. */
@Description("Level of a region (区域层级)")
public enum RegionLevel {
  @Description("Province (省)")
  PROVINCE,
  @Description("Prefecture-level city (地级市)")
  PREFECTURE_CITY,
  @Description("County-level city (县级市)")
  COUNTY_LEVEL_CITY,
  @Description("County (县)")
  COUNTY,
  @Description("District (区)")
  DISTRICT,
  @Description("Subdistrict (街道)")
  SUBDISTRICT,
  @Description("Town (镇)")
  TOWN,
  @Description("Township (乡)")
  TOWNSHIP,
  @Description("Community (社区)")
  COMMUNITY,
  @Description("Village (村)")
  VILLAGE,
  @Description("Housing estate (小区)")
  ESTATE,
  @Description("Business area (商圈)")
  BUSINESS_AREA,
  @Description("Scenic area (景区)")
  SCENIC_AREA
}
