package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** Two parties that pair up. */
@Name("PairUnitsInput")
@Description("Two parties that pair up (结对的输入)")
public record PairUnitsInput(
    @Description("Name of the pairing in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @Description("The two sides (双方)") List<@NonNull PairingSideInput> sides,
    @Nullable @Description("First day; today in Asia/Shanghai where absent (起始日)") LocalDate since,
    @Nullable @Id @Description("Where it is: id or code (所在区域)") String region,
    @Nullable @Description("Stable code that people can read; made from the id where absent (代码)")
        String code,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
