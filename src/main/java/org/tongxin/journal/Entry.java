package org.tongxin.journal;

import java.util.Map;
import org.tongxin.kernel.Position;

/**
 * A change as the journal keeps it. {@code payload} is the change's JSON as maps, lists, texts and
 * numbers.
 */
public record Entry(
    Position position, String subjectId, int version, String kind, Map<String, Object> payload) {}
