package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.duty.RotationKind;
import org.tongxin.journal.Input;

/** A duty that is to be taken in turn. */
@Name("DraftRotationInput")
@Description("A duty that is to be taken in turn (新建轮值的输入)")
public record DraftRotationInput(
    @Id @Description("The alliance: id or code (联盟)") String alliance,
    @Description("What members do in turn (类别)") RotationKind kind,
    @Nullable @Description(
            "Stable code, 3 to 64 small letters, digits or hyphens; made up where absent (代码)")
        String code,
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名称)") String nameEn,
    @Nullable @Description("How turns follow one another; what is not given stays unknown (规则)")
        RotationTermsInput terms,
    @Nullable @Description("Which members take turns; all where absent (参与成员)")
        EligibilityInput members,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
