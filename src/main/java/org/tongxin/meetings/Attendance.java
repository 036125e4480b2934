package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Whether a party came to a meeting. Who came for it is personal data, and nowhere kept. */
@Description("Whether a party came to a meeting (出席)")
public record Attendance(
    @Ignore String partyId, @Description("Whether it came (情况)") AttendanceState state) {}
