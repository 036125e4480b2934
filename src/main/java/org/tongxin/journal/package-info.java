/**
 * What happened, in one order: transactions that write rows and changes together, the reader that
 * follows them, and idempotency keys. May import kernel; it owns every database session, and no
 * feature's row or rule ever enters.
 */
@NullMarked
package org.tongxin.journal;

import org.jspecify.annotations.NullMarked;
