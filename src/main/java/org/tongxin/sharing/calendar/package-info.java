/**
 * Bookings as an iCalendar file (RFC 5545): which of them show, in what words and in which zone.
 * Pure values and decisions; it may import sharing's own values and ical4j. No session, no request
 * and no clock ever enters: the same bookings make the same bytes.
 */
@NullMarked
package org.tongxin.sharing.calendar;

import org.jspecify.annotations.NullMarked;
