package org.tongxin.matching.planning.ledger;

import org.tongxin.matching.planning.Situation;

/**
 * What a plan is made of.
 *
 * @param scoring which weights gave the scores; empty where nothing was scored
 */
record Survey(Situation situation, String scoring) {}
