package org.tongxin.matching.search;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.tongxin.matching.score.Scoring;
import org.tongxin.matching.score.Weights;

/** The weights that an operator set, or else those that were measured. */
@Dependent
class Weighing {
  private static final String KEY = "tongxin.matching.weights.";

  @Produces
  Scoring scoring(Config config) {
    return new Scoring(
        new Weights(
            config.getValue(KEY + "version", String.class),
            points(config, "meaning"),
            points(config, "category"),
            points(config, "proximity"),
            points(config, "time"),
            points(config, "quantity"),
            points(config, "reliability"),
            points(config, "freshness")));
  }

  private static int points(Config config, String term) {
    return config.getValue(KEY + term, Integer.class);
  }
}
