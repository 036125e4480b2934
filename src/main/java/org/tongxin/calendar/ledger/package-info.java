/** Calendar feeds on record, and what each shows, as the rooms above tell it. */
@NullMarked
package org.tongxin.calendar.ledger;

import org.jspecify.annotations.NullMarked;
