package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** A team to be put on record. */
@Name("RegisterTeamInput")
@Description("A team to be put on record (登记队伍的输入)")
public record RegisterTeamInput(
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @DefaultValue("[]") @Description("Other names in use (别名)") List<@NonNull String> aliases,
    @Nullable @Id @Description("The party that it belongs to: id or code (所属主体)")
        String affiliation,
    @Nullable @Id @Description("Where it works: id or code (活动区域)") String region,
    @Nullable @Description("People in the team (人数)") Integer size,
    @Nullable @Description("Stable code that people can read; made from the id where absent (代码)")
        String code,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public RegisterTeamInput {
    // An explicit null is read as the default, as for every argument that has one.
    aliases = Objects.requireNonNullElse(aliases, List.of());
  }
}
