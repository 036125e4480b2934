package org.tongxin.network.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A way through the network. */
@Description("A way through the network (路径)")
public record NetworkPath(
    @Ignore List<String> partyIds,
    @Description("The ties along it, in order (连线)") List<@NonNull GraphEdge> ties) {
  public NetworkPath {
    partyIds = List.copyOf(partyIds);
    ties = List.copyOf(ties);
  }
}
