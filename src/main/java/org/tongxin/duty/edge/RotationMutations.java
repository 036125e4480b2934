package org.tongxin.duty.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.duty.input.DraftRosterInput;
import org.tongxin.duty.input.DraftRotationInput;
import org.tongxin.duty.input.EndRotationInput;
import org.tongxin.duty.input.PublishRosterInput;
import org.tongxin.duty.input.RecordAbsenceInput;
import org.tongxin.duty.input.UpdateRotationInput;
import org.tongxin.duty.input.WithdrawAbsenceInput;
import org.tongxin.duty.ledger.Absences;
import org.tongxin.duty.ledger.Publications;
import org.tongxin.duty.ledger.Rosters;
import org.tongxin.duty.ledger.Rotations;

/** Setting rotations up, drafting and publishing rosters. */
@GraphQLApi
public class RotationMutations {
  private final Rotations rotations;
  private final Rosters rosters;
  private final Publications publications;
  private final Absences absences;
  private final Payloads payloads;

  RotationMutations(
      Rotations rotations,
      Rosters rosters,
      Publications publications,
      Absences absences,
      Payloads payloads) {
    this.rotations = rotations;
    this.rosters = rosters;
    this.publications = publications;
    this.absences = absences;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Sets up a duty that members take in turn, as a coordinator of the alliance; what is not known may stay so (新建轮值)")
  public Uni<RotationPayload> draftRotation(
      @Name("input") @Description("What is to be done (输入)") DraftRotationInput input) {
    return payloads.answer(caller -> rotations.draft(caller, input), RotationPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Changes a rotation's terms or members; what is published stands (更新轮值)")
  public Uni<RotationPayload> updateRotation(
      @Name("input") @Description("What is to be done (输入)") UpdateRotationInput input) {
    return payloads.answer(caller -> rotations.update(caller, input), RotationPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Ends a rotation: what is published stands, and nothing more comes (结束轮值)")
  public Uni<RotationPayload> endRotation(
      @Name("input") @Description("What is to be done (输入)") EndRotationInput input) {
    return payloads.answer(caller -> rotations.end(caller, input), RotationPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Drafts the turns that are not published yet, or repairs a draft with the fewest changes; where no roster exists, the errors name the rules that conflict (草拟轮值表)")
  public Uni<RosterPayload> draftRoster(
      @Name("input") @Description("What is to be done (输入)") DraftRosterInput input) {
    return payloads.answer(caller -> rosters.draft(caller, input), RosterPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Publishes drafted turns: from now on only a recorded act moves them (公布轮值表)")
  public Uni<RosterPayload> publishRoster(
      @Name("input") @Description("What is to be done (输入)") PublishRosterInput input) {
    return payloads.answer(caller -> publications.publish(caller, input), RosterPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Says on which days a member can take no turn, as whoever acts for it or as a coordinator; published turns stand (登记缺勤)")
  public Uni<AbsencePayload> recordAbsence(
      @Name("input") @Description("What is to be done (输入)") RecordAbsenceInput input) {
    return payloads.answer(caller -> absences.record(caller, input), AbsencePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Takes an absence back (撤销缺勤)")
  public Uni<AbsencePayload> withdrawAbsence(
      @Name("input") @Description("What is to be done (输入)") WithdrawAbsenceInput input) {
    return payloads.answer(caller -> absences.withdraw(caller, input), AbsencePayload::new);
  }
}
