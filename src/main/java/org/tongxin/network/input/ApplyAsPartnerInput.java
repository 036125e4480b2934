package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** An enterprise asks to match its offers in an alliance. */
@Name("ApplyAsPartnerInput")
@Description("An enterprise asks to match its offers in an alliance (企业申请成为协作方的输入)")
public record ApplyAsPartnerInput(
    @Id @Description("Id or code of the alliance (联盟)") String alliance,
    @Id @Description("Id or code of the enterprise or cooperative (企业)") String enterprise,
    @Nullable @Description(
            "What it has to offer, to be read by whoever decides: 1 to 1000 characters (说明)")
        String words,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
