/**
 * Who offers and who needs what: listings, the windows in which an offer is open, and bookings.
 * Each part has a room of its own below this one; {@code time} decides what is open and free. This
 * room itself holds no code.
 */
@NullMarked
package org.tongxin.sharing;

import org.jspecify.annotations.NullMarked;
