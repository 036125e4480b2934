package org.tongxin.matching.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.Audience;

/**
 * What is looked for among listings.
 *
 * @param offers whether among offers, else among needs
 * @param practice whether among what is made up for practice; that is never mixed with the rest
 * @param closedToo whether also among what is not open or used up
 * @param categoryId the category that it should be in; empty where none is known
 */
public record Sought(
    boolean offers,
    boolean practice,
    boolean closedToo,
    String categoryId,
    Asker asker,
    LocalDate today) {

  // Of each sort that is near in the network; more where no meaning tells which of them are worth
  // it.
  private static final long FEW = 20;
  private static final long MANY = 60;

  Map<String, @Nullable Object> parameters(Audience audience) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("offers", offers);
    parameters.put("practice", practice);
    parameters.put("closedToo", closedToo);
    parameters.put("pool", (offers ? "OFFER" : "NEED") + (practice ? "_PRACTICE" : ""));
    parameters.put("category", categoryId);
    parameters.put(
        "vector", asker.meaning().map(meaning -> meaning.whole().numbers()).orElse(null));
    parameters.put("owners", asker.ownerIds());
    parameters.put("alliances", asker.allianceIds());
    parameters.put("few", asker.meaning().isPresent() ? FEW : MANY);
    parameters.put("near", asker.nearIds());
    parameters.put("regions", asker.regionIds().stream().limit(2).toList());
    parameters.put("today", today);
    parameters.put("all", audience.all());
    parameters.put("parties", List.copyOf(audience.partyIds()));
    parameters.put("kept", List.copyOf(audience.keptIds()));
    parameters.put("visible", List.copyOf(audience.allianceIds()));
    return parameters;
  }
}
