package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementChange.PactInForce;
import org.tongxin.arrangements.ArrangementChange.PactOpened;
import org.tongxin.arrangements.ArrangementState;
import org.tongxin.arrangements.Signatory;
import org.tongxin.arrangements.Signature;
import org.tongxin.arrangements.SignatureChange;
import org.tongxin.arrangements.SignatureChange.PactSigned;
import org.tongxin.arrangements.SignatureChange.SignatureWithdrawn;
import org.tongxin.arrangements.Signing;
import org.tongxin.arrangements.SigningStanding;
import org.tongxin.arrangements.input.SignPactInput;
import org.tongxin.arrangements.input.WithdrawSignatureInput;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** Signs pacts and withdraws signatures, as whoever acts for the party. */
@ApplicationScoped
public class Pacts {
  private static final int LONGEST_REASON = 1000;
  private final Deeds deeds;
  private final Agreements agreements;

  Pacts(Deeds deeds, Agreements agreements) {
    this.deeds = deeds;
    this.agreements = agreements;
  }

  /** The pact is in force once every party has signed. */
  public Uni<Done<Signature>> sign(Caller caller, SignPactInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            attempt(transaction, input.pact(), input.party())
                .map(attempt -> signed(transaction, caller, input, attempt))
                .call(signed -> keepNew(transaction, signed.signature()))
                .call(signed -> settle(transaction, signed.pact()))
                .map(signed -> signed.signature().id()),
        Pacts::show);
  }

  /** The pact is to be signed again. */
  public Uni<Done<Signature>> withdraw(Caller caller, WithdrawSignatureInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            attempt(transaction, input.pact(), input.party())
                .map(attempt -> withdrawn(transaction, caller, input, attempt))
                .call(
                    withdrawn -> change(transaction, new SignatureWithdrawn(withdrawn.signature())))
                .call(withdrawn -> settle(transaction, withdrawn.pact()))
                .map(withdrawn -> withdrawn.signature().id()),
        Pacts::show);
  }

  /** Brings a pact's state in line with its signatures. */
  Uni<Void> settle(Transaction transaction, Arrangement pact) {
    return Signings.of(transaction.session(), List.of(pact), transaction.now())
        .chain(signings -> {
          boolean complete = signings.getFirst().isComplete();
          if (complete && pact.state() == ArrangementState.OPEN) {
            return agreements.change(
                transaction, new PactInForce(pact.in(ArrangementState.IN_FORCE)));
          }
          if (!complete && pact.state() == ArrangementState.IN_FORCE) {
            return agreements.change(transaction, new PactOpened(pact.in(ArrangementState.OPEN)));
          }
          return Uni.createFrom().voidItem();
        });
  }

  static Uni<Void> change(Transaction transaction, SignatureChange change) {
    return transaction
        .session()
        .update(SignatureRow.of(change.signature()))
        .chain(() -> transaction.record(change));
  }

  private static Uni<Void> keepNew(Transaction transaction, Signature signature) {
    return transaction
        .session()
        .insert(SignatureRow.of(signature))
        .chain(() -> transaction.record(new PactSigned(signature)));
  }

  /** What is to be signed by whom; nulls where the keys name nothing. */
  private record Attempt(
      @Nullable Arrangement pact, @Nullable String partyId, @Nullable Signing signing) {

    Arrangement required() {
      new Checks().found("input.pact", pact).found("input.party", partyId).refuse();
      return Objects.requireNonNull(pact);
    }

    @Nullable Signatory signatory() {
      return signing == null
          ? null
          : signing.signatories().stream()
              .filter(each -> each.partyId().equals(partyId))
              .findFirst()
              .orElse(null);
    }

    boolean hasSigned() {
      Signatory signatory = signatory();
      return signatory != null && signatory.standing() == SigningStanding.SIGNED;
    }
  }

  /** A pact and the signature under it that was given or withdrawn. */
  private record Signed(Arrangement pact, Signature signature) {}

  // The pact stays locked, so that two last signatures do not both miss the other.
  private static Uni<Attempt> attempt(Transaction transaction, String pactKey, String partyKey) {
    return Read.one(transaction.session(), pactKey)
        .chain(found ->
            Rows.locked(transaction, ArrangementRow.class, found == null ? null : found.id()))
        .chain(row -> Read.one(transaction.session(), row == null ? null : row.id))
        .chain(pact ->
            Rows.party(transaction, partyKey)
                .chain(party ->
                    pact == null
                        ? Uni.createFrom().item(new Attempt(null, party, null))
                        : Signings.of(transaction.session(), List.of(pact), transaction.now())
                            .map(signings -> new Attempt(pact, party, signings.getFirst()))));
  }

  private static Signed signed(
      Transaction transaction, Caller caller, SignPactInput input, Attempt attempt) {
    Arrangement pact = attempt.required();
    String partyId = Objects.requireNonNull(attempt.partyId());
    caller.requireActingFor(partyId);
    new Checks()
        .that(
            pact.signed() && pact.state() != ArrangementState.STATED,
            Refusal.of(Code.CONFLICT, "input.pact", "不在此签署", "is nothing that is signed here"))
        .that(
            pact.state() != ArrangementState.REPLACED,
            Refusal.of(Code.FROZEN, "input.pact", "已有新版", "a newer edition took its place"))
        .that(
            attempt.signatory() != null,
            Refusal.of(Code.FORBIDDEN, "input.party", "不是该盟约的签约方", "is no party to this pact"))
        .that(
            !attempt.hasSigned(),
            Refusal.of(Code.CONFLICT, "input.party", "已签署", "has signed it already"))
        .version("input.expectedVersion", input.expectedVersion(), pact.version())
        .refuse();
    return new Signed(
        pact,
        new Signature(
            Fresh.id(transaction, IdKind.SIGNATURE),
            1,
            pact.id(),
            partyId,
            transaction.now(),
            null,
            null));
  }

  private static Signed withdrawn(
      Transaction transaction, Caller caller, WithdrawSignatureInput input, Attempt attempt) {
    Arrangement pact = attempt.required();
    caller.requireActingFor(Objects.requireNonNull(attempt.partyId()));
    Signatory signatory = attempt.signatory();
    Signature signature = signatory == null ? null : signatory.signature();
    new Checks()
        .words("input.reason", input.reason(), LONGEST_REASON)
        .that(
            attempt.hasSigned(),
            Refusal.of(Code.CONFLICT, "input.party", "没有有效的签署", "has no signature that stands"))
        .that(
            pact.state() != ArrangementState.REPLACED,
            Refusal.of(Code.FROZEN, "input.pact", "已有新版", "a newer edition took its place"))
        .refuse();
    return new Signed(
        pact, Objects.requireNonNull(signature).withdrawn(transaction.now(), input.reason()));
  }

  private static Uni<Signature> show(Transaction transaction, String id) {
    return transaction.session().get(SignatureRow.class, id).map(SignatureRow::toSignature);
  }
}
