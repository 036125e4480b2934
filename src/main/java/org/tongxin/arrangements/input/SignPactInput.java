package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A party signs a pact. */
@Name("SignPactInput")
@Description("A party signs a pact (签署盟约的输入)")
public record SignPactInput(
    @Id @Description("Id or code of the pact (盟约)") String pact,
    @Id @Description("Id or code of the party that signs (签约方)") String party,
    @Nullable @Description("Version of the pact as you read it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
