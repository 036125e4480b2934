package org.tongxin.matching.planning;

import org.eclipse.microprofile.graphql.Description;

/** How evenly the needs of a plan are served. */
@Description("How evenly the needs of a plan are served (公平性)")
public record PlanFairness(
    @Description(
            "Jain's index of the shares of what they ask for, from 1/n to 1, the same for each (Jain 公平指数)")
        double jain,
    @Description("How many needs were planned for (需求数)") int needs,
    @Description("How many of them get something (获得分配的需求数)") int reached,
    @Description("The share of these, from 0 to 1; 1 where there are no needs (获得分配的比例)")
        double reachedShare) {}
