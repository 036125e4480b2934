package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A rotation with other terms or members; what is published stands. */
@Name("UpdateRotationInput")
@Description("A rotation with other terms or members; what is published stands (更新轮值的输入)")
public record UpdateRotationInput(
    @Id @Description("The rotation: id or code (轮值)") String rotation,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description("Name in Chinese; as before where absent (名称)") String name,
    @Nullable @Description("Name in English; as before where absent (英文名称)") String nameEn,
    @Nullable @Description("How turns follow one another, all of it; as before where absent (规则)")
        RotationTermsInput terms,
    @Nullable @Description("Which members take turns, all of it; as before where absent (参与成员)")
        EligibilityInput members,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
