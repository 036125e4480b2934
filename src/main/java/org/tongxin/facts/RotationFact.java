package org.tongxin.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.RotationKind;
import org.tongxin.kernel.Basis;

/** What a facts file says that members of an alliance do in turn. */
record RotationFact(
    String id,
    String titleZh,
    @Nullable String titleEn,
    RotationKind kind,
    String alliance,
    @Nullable List<WordsFact> topics,
    Basis basis,
    @Nullable List<String> derivedFields,
    String locator,
    @Nullable String note)
    implements Fact {}
