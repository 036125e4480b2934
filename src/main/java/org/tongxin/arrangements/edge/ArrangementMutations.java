package org.tongxin.arrangements.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.arrangements.input.AppointInput;
import org.tongxin.arrangements.input.DraftArrangementInput;
import org.tongxin.arrangements.input.DraftPactInput;
import org.tongxin.arrangements.input.EndAppointmentInput;
import org.tongxin.arrangements.input.SignPactInput;
import org.tongxin.arrangements.input.WithdrawSignatureInput;
import org.tongxin.arrangements.ledger.Appointments;
import org.tongxin.arrangements.ledger.Drafting;
import org.tongxin.arrangements.ledger.Pacts;

/** Drafting, signing, withdrawing, appointing. */
@GraphQLApi
public class ArrangementMutations {
  private final Drafting drafting;
  private final Pacts pacts;
  private final Appointments appointments;
  private final Payloads payloads;

  ArrangementMutations(
      Drafting drafting, Pacts pacts, Appointments appointments, Payloads payloads) {
    this.drafting = drafting;
    this.pacts = pacts;
    this.appointments = appointments;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Puts an arrangement on record that nobody signs, as the coordinator of its alliance or as whoever acts for a party (拟定机制)")
  public Uni<ArrangementPayload> draftArrangement(
      @Name("input") @Description("What is to be done (输入)") DraftArrangementInput input) {
    return payloads.answer(caller -> drafting.arrangement(caller, input), ArrangementPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Puts a pact or a new edition of one before those who sign it, as the coordinator of its alliance or as whoever acts for a party (拟定盟约)")
  public Uni<ArrangementPayload> draftPact(
      @Name("input") @Description("What is to be done (输入)") DraftPactInput input) {
    return payloads.answer(caller -> drafting.pact(caller, input), ArrangementPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Signs a pact, as whoever acts for the party; in force once every party has signed (签署盟约)")
  public Uni<SignaturePayload> signPact(
      @Name("input") @Description("What is to be done (输入)") SignPactInput input) {
    return payloads.answer(caller -> pacts.sign(caller, input), SignaturePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Withdraws a signature with a reason, as whoever acts for the party (撤回签署)")
  public Uni<SignaturePayload> withdrawSignature(
      @Name("input") @Description("What is to be done (输入)") WithdrawSignatureInput input) {
    return payloads.answer(caller -> pacts.withdraw(caller, input), SignaturePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Gives somebody a post, as whoever acts for the party that has it (任命)")
  public Uni<PostPayload> appoint(
      @Name("input") @Description("What is to be done (输入)") AppointInput input) {
    return payloads.answer(caller -> appointments.appoint(caller, input), PostPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Ends a post from a day on, as whoever acts for the party that has it (结束任命)")
  public Uni<PostPayload> endAppointment(
      @Name("input") @Description("What is to be done (输入)") EndAppointmentInput input) {
    return payloads.answer(caller -> appointments.end(caller, input), PostPayload::new);
  }
}
