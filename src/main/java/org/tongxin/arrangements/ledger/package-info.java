/**
 * The rows of arrangements, signatures, posts and events in PostgreSQL, and the services that write
 * them, each with its change. Rows stay in this room.
 */
@NullMarked
package org.tongxin.arrangements.ledger;

import org.jspecify.annotations.NullMarked;
