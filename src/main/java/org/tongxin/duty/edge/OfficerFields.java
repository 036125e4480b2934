package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.duty.Officer;
import org.tongxin.duty.Turn;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;

/** Who has a turn for its holders. */
@GraphQLApi
public class OfficerFields {
  private final Duties duties;
  private final Arrangements arrangements;
  private final Lookups lookups;

  OfficerFields(Duties duties, Arrangements arrangements, Lookups lookups) {
    this.duties = duties;
    this.arrangements = arrangements;
    this.lookups = lookups;
  }

  @Name("officers")
  @Description("Who has it for its holders, as far as they were named (轮值负责人)")
  public Uni<List<List<@NonNull Officer>>> turnOfficers(@Source List<Turn> turns) {
    return duties
        .officers(turns.stream().map(Turn::id).toList())
        .map(all ->
            turns.stream()
                .map(turn ->
                    all.stream().filter(officer -> officer.turnId().equals(turn.id())).toList())
                .toList());
  }

  @Name("holder")
  @Nullable @Description("For whom (轮值主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> officerHolder(
      @Source List<Officer> officers) {
    return lookups.referred(officers, Officer::holderId, Party.class);
  }

  @Name("post")
  @Description("The post of the person (职务)")
  public Uni<List<Post>> officerPost(@Source List<Officer> officers) {
    return arrangements
        .posts(officers.stream().map(Officer::postId).distinct().toList())
        .map(found -> {
          var byId = new HashMap<String, Post>();
          found.forEach(post -> byId.put(post.id(), post));
          return officers.stream().map(officer -> byId.get(officer.postId())).toList();
        });
  }
}
