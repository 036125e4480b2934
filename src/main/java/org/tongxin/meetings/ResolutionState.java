package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** What became of a resolution. */
@Description("What became of a resolution (决议状态)")
public enum ResolutionState {
  @Description("To be done (待落实)")
  OPEN,
  @Description("It is done (已落实)")
  DONE,
  @Description("It is not to be done any more (已撤销)")
  DROPPED
}
