/**
 * Bookings in a calendar: which of them show, in what words and in which zone. Pure values and
 * decisions; it may import sharing's own values and those of calendar files. No session, no request
 * and no clock ever enters.
 */
@NullMarked
package org.tongxin.sharing.calendar;

import org.jspecify.annotations.NullMarked;
