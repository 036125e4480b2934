package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The venue facet of a unit. */
@Description("The venue facet of a unit: what can be shown, offered and booked there (阵地)")
public record Venue(
    @Nullable @Description("How many rooms or areas the source counts; null where it does not (载明的场所数)")
        Integer statedRooms,
    @Description("The rooms or areas that are named (场所)") List<@NonNull Room> rooms) {
  public Venue {
    rooms = List.copyOf(rooms);
  }
}
