/**
 * Finds what fits: asks the graph for candidates, the ledger for hours and records, and lets the
 * score decide. It writes nothing.
 */
@NullMarked
package org.tongxin.matching.search;

import org.jspecify.annotations.NullMarked;
