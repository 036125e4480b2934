package org.tongxin.meetings.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.meetings.AttendanceState;

/** Whether a party came. */
@Name("AttendanceInput")
@Description("Whether a party came (出席情况的输入)")
public record AttendanceInput(
    @Id @Description("The party: id or code (主体)") String party,
    @Description("Whether it came (情况)") AttendanceState state) {}
