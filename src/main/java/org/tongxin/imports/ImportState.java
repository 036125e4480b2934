package org.tongxin.imports;

import org.eclipse.microprofile.graphql.Description;

/** Where an import stands. */
@Description("Where an import stands (导入状态)")
public enum ImportState {
  @Description("Its rows are being checked (校验中)")
  CHECKING,
  @Description("Its rows are being written (写入中)")
  WRITING,
  @Description("All was done; of a dry run: it has no fault (已完成)")
  DONE,
  @Description("It has faults, and nothing was written (有误)")
  FAULTY,
  @Description("It came to a halt; what it wrote before stands until it is undone (已中止)")
  FAILED,
  @Description("What it made is being taken back (撤销中)")
  UNDOING,
  @Description("What it made was taken back (已撤销)")
  UNDONE;

  /** Whether somebody is still at work on it. */
  public boolean isUnderWay() {
    return switch (this) {
      case CHECKING, WRITING, UNDOING -> true;
      case DONE, FAULTY, FAILED, UNDONE -> false;
    };
  }
}
