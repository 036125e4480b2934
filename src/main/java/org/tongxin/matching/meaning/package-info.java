/**
 * What Chinese sentences mean, as vectors of a model, and how well those of an offer answer those
 * of a need. The model may be switched off and it may fail; nobody waits for it long or depends on
 * it. What is made of its vectors is plain reckoning, the same for the same vectors. It imports no
 * other room; categories, times and quantities never enter, they are scored elsewhere.
 */
@NullMarked
package org.tongxin.matching.meaning;

import org.jspecify.annotations.NullMarked;
