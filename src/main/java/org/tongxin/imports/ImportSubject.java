package org.tongxin.imports;

import org.eclipse.microprofile.graphql.Description;

/** What the rows of a sheet are about. */
@Description("What the rows of a sheet are about (导入内容)")
public enum ImportSubject {
  @Description("Units to be put on record (单位)")
  UNITS,
  @Description("Offers to be made (供给)")
  OFFERS,
  @Description("Needs to be raised (需求)")
  NEEDS
}
