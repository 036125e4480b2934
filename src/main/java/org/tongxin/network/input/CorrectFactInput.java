package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A fact that is wrong on record, what it should say, and why. */
@Name("CorrectFactInput")
@Description("A fact that is wrong on record, what it should say, and why (更正事实的输入)")
public record CorrectFactInput(
    @Id @Description("Id or code of the unit, alliance or figure, or id of the membership (对象)")
        String subject,
    @Description("Which fact (字段)") FactField field,
    @Nullable @Description("What it should say, as text; null empties it (新值)") String value,
    @Description("Why: 1 to 1000 characters (理由)") String reason,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
