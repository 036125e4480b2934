/**
 * How fast matches are found among very many offers: a network made up for it, and what was
 * measured in it. Imports what the service shows and the room that keeps meanings.
 */
@org.jspecify.annotations.NullMarked
package org.tongxin.matching.speed;
