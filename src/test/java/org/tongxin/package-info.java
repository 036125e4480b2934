/** Tests on the real stores. */
@org.jspecify.annotations.NullMarked
package org.tongxin;
