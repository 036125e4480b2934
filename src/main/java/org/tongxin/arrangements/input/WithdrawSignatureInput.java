package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A party withdraws its signature. */
@Name("WithdrawSignatureInput")
@Description("A party withdraws its signature (撤回签署的输入)")
public record WithdrawSignatureInput(
    @Id @Description("Id or code of the pact (盟约)") String pact,
    @Id @Description("Id or code of the party (签约方)") String party,
    @Description("Why: 1 to 1000 characters (理由)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
