package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** Something in a text that is told instead of guessed. */
@Description("Something in a text that is told instead of guessed (文字问题)")
public record TextFault(
    @Description("What is wrong (问题类别)") TextFaultKind kind,
    @Description("What is wrong, in Chinese (中文说明)") String zh,
    @Description("What is wrong, in English (英文说明)") String en,
    @Description("The words at fault (原文)") TextPhrase phrase) {}
