/**
 * Plans on record, and the work on them off any request. Imports the search for matches and the
 * pledges on record; no GraphQL and no graph of its own.
 */
@NullMarked
package org.tongxin.matching.planning.ledger;

import org.jspecify.annotations.NullMarked;
