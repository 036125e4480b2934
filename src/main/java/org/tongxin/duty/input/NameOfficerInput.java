package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** The person who has a turn for a holder. */
@Name("NameOfficerInput")
@Description("The person who has a turn for a holder (指定轮值负责人的输入)")
public record NameOfficerInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Nullable @Id
        @Description(
            "Which holder: id or code; may be absent where one alone holds the turn (轮值主体)")
        String holder,
    @Id @Description("A post of the holder, held during the turn: id or code (职务)") String post,
    @Nullable @Description(
            "The version of the turn that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
