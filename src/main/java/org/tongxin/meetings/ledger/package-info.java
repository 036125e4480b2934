/**
 * Recurring days, calendars, meetings and resolutions on record: rows and changes in one
 * transaction. No GraphQL and no graph.
 */
@NullMarked
package org.tongxin.meetings.ledger;

import org.jspecify.annotations.NullMarked;
