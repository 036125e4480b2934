package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** What recurs. */
@Description("What recurs (定期事项类别)")
public enum RecurringKind {
  @Description("A meeting (例会、联席会)")
  MEETING,
  @Description("A day on which visitors are received (接待日)")
  RECEPTION_DAY,
  @Description("A patrol (巡查)")
  PATROL,
  @Description("A visit (走访)")
  VISIT,
  @Description("A training (培训)")
  TRAINING,
  @Description("An assessment (评估考核)")
  ASSESSMENT,
  @Description("A service (服务)")
  SERVICE,
  @Description("Information that is sent out (信息推送)")
  INFORMATION,
  @Description("A fee that is due (缴费)")
  FEE,
  @Description("A dividend that is paid (分红)")
  DIVIDEND,
  @Description("Money that is set aside (经费列支)")
  BUDGET
}
