package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** At which level visitors are received. */
@Description("At which level visitors are received (接待层级)")
public enum ReceptionLevel {
  @Description("County leaders (县级)")
  COUNTY,
  @Description("Townships, subdistricts and departments (乡镇（街道）、部门)")
  TOWNSHIP_DEPARTMENT,
  @Description("Villages and communities (村（社区）)")
  VILLAGE
}
