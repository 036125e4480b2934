/**
 * iCalendar files (RFC 5545), and the secrets and tags of those who fetch them. Pure values and
 * decisions; it may import recurrences and ical4j, whose types stay inside. No session, no request
 * and no clock ever enters: the same entries make the same bytes.
 */
@NullMarked
package org.tongxin.calendar.file;

import org.jspecify.annotations.NullMarked;
