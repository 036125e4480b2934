/**
 * Rotations, turns, absences, covers, swaps, officers and handovers on record: rows and changes in
 * one transaction. What is decided is decided in {@code duty.roster} and in {@link
 * org.tongxin.duty.ledger.Roll}. No GraphQL and no graph.
 */
@NullMarked
package org.tongxin.duty.ledger;

import org.jspecify.annotations.NullMarked;
