/**
 * Pledges and deliveries on record: rows and changes in one transaction, with what they take from
 * listings or give back. No GraphQL and no graph.
 */
@NullMarked
package org.tongxin.matching.ledger;

import org.jspecify.annotations.NullMarked;
