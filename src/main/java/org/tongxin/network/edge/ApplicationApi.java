package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.network.Alliance;
import org.tongxin.network.Application;
import org.tongxin.network.Party;

/** What belongs to an application. */
@GraphQLApi
public class ApplicationApi {
  private final Lookups lookups;

  ApplicationApi(Lookups lookups) {
    this.lookups = lookups;
  }

  @Description("The state in the language of Accept-Language (状态的文字)")
  public String stateLabel(@Source Application application) {
    return Languages.label(application.state());
  }

  @Description("The alliance that is asked (联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> alliance(
      @Source List<Application> applications) {
    return lookups.referred(applications, Application::allianceId, Alliance.class);
  }

  @Description("The party that asks (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> party(
      @Source List<Application> applications) {
    return lookups.referred(applications, Application::partyId, Party.class);
  }
}
