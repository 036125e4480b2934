package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Team;
import org.tongxin.network.input.RegisterTeamInput;

/** Puts teams on record. */
@ApplicationScoped
public class Teams {
  private final Deeds deeds;
  private final Registrations registrations;

  Teams(Deeds deeds, Registrations registrations) {
    this.deeds = deeds;
    this.registrations = registrations;
  }

  /**
   * As whoever acts for the party that it belongs to, or a coordinator where it belongs to none.
   */
  public Uni<Done<Team>> register(Caller caller, RegisterTeamInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.party(transaction, input.affiliation())
                .chain(affiliation ->
                    Rows.region(transaction, input.region())
                        .map(region -> registered(transaction, caller, input, affiliation, region)))
                .call(team -> registrations.register(transaction, team))
                .map(Team::id),
        (transaction, id) ->
            Rows.team(transaction, id).map(team -> Objects.requireNonNull(team, id)));
  }

  private static Team registered(
      Transaction transaction,
      Caller caller,
      RegisterTeamInput input,
      @Nullable String affiliationId,
      @Nullable String regionId) {
    if (affiliationId == null) {
      caller.requireCoordinator();
    } else {
      caller.requireActingFor(affiliationId);
    }
    Integer size = input.size();
    var checks =
        new Checks()
            .name("input.name", input.name())
            .name("input.nameEn", input.nameEn())
            .code("input.code", input.code())
            .that(
                size == null || size >= 0,
                Refusal.badInput("input.size", "不能为负", "is not negative"))
            .that(
                input.affiliation() == null || affiliationId != null,
                Refusal.notFound("input.affiliation"))
            .that(input.region() == null || regionId != null, Refusal.notFound("input.region"));
    input.aliases().forEach(alias -> checks.name("input.aliases", alias));
    checks.refuse();
    String id = Fresh.id(transaction, IdKind.TEAM);
    return new Team(
        id,
        1,
        Fresh.code(input.code(), id),
        input.name(),
        input.nameEn(),
        input.aliases(),
        affiliationId,
        regionId,
        size,
        null,
        null,
        null,
        null);
  }
}
