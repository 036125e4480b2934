package org.tongxin.imports;

import org.eclipse.microprofile.graphql.Description;

/** Whether a sheet is only looked at. */
@Description("Whether a sheet is only looked at (导入方式)")
public enum ImportMode {
  @Description("Checked whole, and nothing is written (试运行)")
  DRY_RUN,
  @Description("Checked whole, then written where it has no fault (写入)")
  APPLY
}
