package org.tongxin.network.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Page;
import org.tongxin.network.Membership;

/**
 * Memberships on a day.
 *
 * @param notStated whether the sources do not speak of that day, for some or all of them
 * @param statedFrom the first day from which a source speaks of memberships whose start is unknown
 */
public record MembersPage(
    Page<Membership> page, boolean notStated, @Nullable LocalDate statedFrom) {}
