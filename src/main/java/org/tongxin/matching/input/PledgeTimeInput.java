package org.tongxin.matching.input;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** When what is pledged is to take place. */
@Name("PledgeTimeInput")
@Description("When what is pledged is to take place (约定时间输入)")
public record PledgeTimeInput(
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it is over (结束时间)") Instant ends) {}
