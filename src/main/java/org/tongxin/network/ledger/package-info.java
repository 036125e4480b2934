/**
 * The network's rows in PostgreSQL and the services that write them, each with its change. Rows
 * stay in this room.
 */
@NullMarked
package org.tongxin.network.ledger;

import org.jspecify.annotations.NullMarked;
