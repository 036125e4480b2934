package org.tongxin.matching.text;

import java.util.List;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * The words for amounts.
 *
 * @param measures what each measure word may count, in the order to try
 * @param general measure words that say nothing of what they count
 * @param things what counts by itself behind or before a number
 * @param before what tells the precision in front of a number
 * @param behind what tells it behind the measure word
 */
record AmountRules(
    Lexicon<List<Measure>> measures,
    Lexicon<String> general,
    Lexicon<UnitOfMeasure> things,
    Lexicon<Precision> before,
    Lexicon<Precision> behind) {}
