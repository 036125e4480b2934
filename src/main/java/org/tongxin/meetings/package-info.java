/**
 * What recurs and what was said: recurring days (meetings, reception days, patrols, visits, fees),
 * their dates, calendars of holidays, and meetings with agenda, attendance, minutes and
 * resolutions. The ledger is its home. Which days a rule has is reckoned in {@code recurrence} and
 * {@link org.tongxin.meetings.Days}, which know nothing of stores. It imports the network, the
 * figures and the arithmetic of recurrences below it; sharing and matching never enter, and neither
 * does the name of whoever came for a party.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.meetings;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
