/**
 * When an offer is open, and what of it is free: windows, slots, series of bookings. Everything is
 * a pure decision on values; time and zone are arguments. May import the kernel, java and
 * recurrences; no store, no framework, no clock and no GraphQL ever enters.
 */
@NullMarked
package org.tongxin.sharing.time;

import org.jspecify.annotations.NullMarked;
