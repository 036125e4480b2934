package org.tongxin.calendar.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing as a calendar shows it.
 *
 * @param id for ever the same and unlike all others, as calendars tell by it what they know already
 * @param sequence grows with every change, from 0
 * @param made null where that is not on record
 * @param changed when it last did, and not when the file was made
 */
public record Entry(
    String id,
    int sequence,
    EntryStatus status,
    When when,
    @Nullable Instant made,
    Instant changed,
    EntryWords words) {

  String uid() {
    return id + "@tongxin";
  }
}
