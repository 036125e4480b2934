package org.tongxin.matching.text;

/**
 * The words for time.
 *
 * @param only stands before days that are the only ones
 * @param exceptBefore stands before days that are excepted
 * @param exceptBehind stands behind days that are excepted
 * @param nextDay stands before a time that is on the next day
 */
record TimeRules(
    Lexicon<TimeRule> words,
    Lexicon<String> only,
    Lexicon<String> exceptBefore,
    Lexicon<String> exceptBehind,
    Lexicon<String> nextDay) {}
