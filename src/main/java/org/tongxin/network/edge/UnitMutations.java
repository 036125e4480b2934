package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.network.input.MergeUnitsInput;
import org.tongxin.network.input.RegisterTeamInput;
import org.tongxin.network.input.RegisterUnitInput;
import org.tongxin.network.input.RenameUnitInput;
import org.tongxin.network.input.SetSuperiorInput;
import org.tongxin.network.input.UpdateUnitInput;
import org.tongxin.network.ledger.Merging;
import org.tongxin.network.ledger.Superiors;
import org.tongxin.network.ledger.Teams;
import org.tongxin.network.ledger.Units;

/** Changes to units, their superiors and teams. */
@GraphQLApi
public class UnitMutations {
  private final Units units;
  private final Merging merging;
  private final Superiors superiors;
  private final Teams teams;
  private final Payloads payloads;

  UnitMutations(Units units, Merging merging, Superiors superiors, Teams teams, Payloads payloads) {
    this.units = units;
    this.merging = merging;
    this.superiors = superiors;
    this.teams = teams;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Puts a unit on record, as a coordinator (登记单位)")
  public Uni<UnitPayload> registerUnit(
      @Name("input") @Description("What is to be done (输入)") RegisterUnitInput input) {
    return payloads.answer(caller -> units.register(caller, input), UnitPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Changes what is said of a unit, as its liaison (更新单位)")
  public Uni<UnitPayload> updateUnit(
      @Name("input") @Description("What is to be done (输入)") UpdateUnitInput input) {
    return payloads.answer(caller -> units.update(caller, input), UnitPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Gives a unit a new name, as its liaison; the old one still finds it (单位更名)")
  public Uni<UnitPayload> renameUnit(
      @Name("input") @Description("What is to be done (输入)") RenameUnitInput input) {
    return payloads.answer(caller -> units.rename(caller, input), UnitPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Makes two records one unit, as an administrator; history and citations stay, the old id leads to the unit that stays (合并单位)")
  public Uni<UnitPayload> mergeUnits(
      @Name("input") @Description("What is to be done (输入)") MergeUnitsInput input) {
    return payloads.answer(caller -> merging.merge(caller, input), UnitPayload::new);
  }

  // A method that begins with "set" would otherwise lose that word in the schema.
  @Mutation("setSuperior")
  @Allowed(Right.SIGNED_IN)
  @Description("Says who is the superior of a unit from a day on, as an administrator (设定隶属关系)")
  public Uni<SuperiorPayload> setSuperior(
      @Name("input") @Description("What is to be done (输入)") SetSuperiorInput input) {
    return payloads.answer(caller -> superiors.set(caller, input), SuperiorPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Puts a team on record, as whoever acts for the party that it belongs to (登记队伍)")
  public Uni<TeamPayload> registerTeam(
      @Name("input") @Description("What is to be done (输入)") RegisterTeamInput input) {
    return payloads.answer(caller -> teams.register(caller, input), TeamPayload::new);
  }
}
