@NullMarked
package org.tongxin;

import org.jspecify.annotations.NullMarked;
