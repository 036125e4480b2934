package org.tongxin.network.view;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** All shortest ways between two parties. */
@Description("All shortest ways between two parties (最短路径)")
public record NetworkPaths(
    @Nullable @Description("How many ties each has; null where there is no way within maxHops (步数)")
        Integer hops,
    @Description("The ways, 20 at most, by the names along them (路径)")
        List<@NonNull NetworkPath> paths,
    @Description("Whether there are more (是否还有)") boolean truncated) {
  public NetworkPaths {
    paths = List.copyOf(paths);
  }
}
