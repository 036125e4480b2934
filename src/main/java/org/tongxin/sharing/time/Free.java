package org.tongxin.sharing.time;

import org.tongxin.recurrence.Span;

/**
 * So much of an offer is free all through a stretch of time.
 *
 * @param free in the unit of the offer, not negative
 */
public record Free(Span span, int free) {}
