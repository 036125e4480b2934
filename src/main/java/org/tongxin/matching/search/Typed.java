package org.tongxin.matching.search;

import org.jspecify.annotations.Nullable;
import org.tongxin.matching.ListingSide;
import org.tongxin.network.Party;

/**
 * What somebody typed.
 *
 * @param party for whom; null where nobody is named, so that nothing is near
 * @param unsaid the side of what the words leave open
 * @param most how many matches each piece of it is told
 */
public record Typed(String text, @Nullable Party party, ListingSide unsaid, int most) {}
