package org.tongxin.matching.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * For whom something is.
 *
 * @param count how many; null where the words do not say
 * @param phrase the words for the group, such as 独居老人
 */
public record Audience(@Nullable BigDecimal count, Phrase phrase) {}
