package org.tongxin.journal;

import org.tongxin.kernel.Position;

/** What a mutation came to: the thing it changed, and where that stands in the journal. */
public record Done<T>(T subject, Position position) {}
