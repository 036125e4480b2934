package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** Words of a text, and where they stand in it. */
@Description("Words of a text, and where they stand in it (原文片段)")
public record TextPhrase(
    @Description("As they were typed (文字)") String words,
    @Description("Where they begin, in UTF-16 units from 0 (起)") int start,
    @Description("The first position after them (止)") int end) {}
