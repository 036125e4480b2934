/**
 * Runs as rows, and whoever carries them on: what a row of a sheet asks for, whether it may be, and
 * writing it. May import sharing's and network's ledgers; the graph and GraphQL never enter.
 */
@NullMarked
package org.tongxin.imports.ledger;

import org.jspecify.annotations.NullMarked;
