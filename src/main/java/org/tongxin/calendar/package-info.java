/**
 * Calendars that others subscribe to: feeds at secret addresses, and files of what rooms above have
 * to show of a party or a post. This room holds its words and changes; {@code file} makes the
 * bytes, {@code ledger} keeps the feeds and asks every {@code CalendarSource}, {@code edge}
 * answers. May import arrangements, network and what lies below; what is shown in a calendar never
 * enters.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.calendar;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
