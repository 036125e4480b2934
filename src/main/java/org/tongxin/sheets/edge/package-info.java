/**
 * The HTTP doors of spreadsheets: uploads in, templates out. May import sheets and what lies below
 * it; nothing is read or decided here.
 */
@NullMarked
package org.tongxin.sheets.edge;

import org.jspecify.annotations.NullMarked;
