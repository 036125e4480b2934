/**
 * Words that all rooms share: ids, texts, periods, positions, refusals, folding of names, hashes.
 * May import java, JSpecify and ICU4J, and {@code @Description} for the enums that GraphQL shows;
 * no framework, no store and no feature ever enters.
 */
@NullMarked
package org.tongxin.kernel;

import org.jspecify.annotations.NullMarked;
