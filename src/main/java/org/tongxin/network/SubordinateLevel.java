package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** How many units are some steps below another one. */
@Description("How many units are some steps below (各级下级数)")
public record SubordinateLevel(
    @Description("How many steps below, from 1 (级数)") int level,
    @Description("How many units are there (单位数)") int units) {}
