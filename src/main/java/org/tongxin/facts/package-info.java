/**
 * Loads the founding data set: five real networks, read from published texts. May import every
 * feature, through whose own services it writes; nothing imports it but the start.
 */
@NullMarked
package org.tongxin.facts;

import org.jspecify.annotations.NullMarked;
