package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** A hard rule that does not hold, and by how much. */
@Description("A hard rule that does not hold, and by how much (未满足的条件)")
public record Miss(
    @Description("The rule (条件)") HardRule rule,
    @Description("What is missing, in Chinese (中文说明)") String zh,
    @Description("What is missing, in English (英文说明)") String en) {}
