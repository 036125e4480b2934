package org.tongxin.sharing.graph;

import java.util.List;
import org.tongxin.sharing.Offer;

/** An offer that a unit may use, and by way of which alliances. */
public record Shared(Offer offer, List<String> allianceIds) {}
