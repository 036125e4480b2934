/**
 * What Chinese sentences mean, as vectors of a model. It may be switched off and it may fail;
 * nobody waits for it long or depends on it.
 */
@NullMarked
package org.tongxin.matching.meaning;

import org.jspecify.annotations.NullMarked;
