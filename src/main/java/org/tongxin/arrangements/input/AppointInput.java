package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.arrangements.PostKind;
import org.tongxin.journal.Input;

/** Somebody who is given a post. */
@Name("AppointInput")
@Description("Somebody who is given a post (任命的输入)")
public record AppointInput(
    @Id @Description("The party that has the post: id or code (主体)") String party,
    @Description("What sort of post it is (类别)") PostKind kind,
    @Description("Title in Chinese (职务名称)") String title,
    @Nullable @Description("Title in English (英文职务名称)") String titleEn,
    @Nullable @Id
        @Description("For a liaison officer: the party that they are sent to, id or code (派往主体)")
        String sentTo,
    @Nullable @Description(
            "Name of the person; kept apart from everything else and shown masked, in full only to those who know of an accepted pledge of the party (联系人姓名)")
        String contactName,
    @Nullable @Description("First day; today in Asia/Shanghai where absent (起始日)") LocalDate since,
    @Nullable @Description("First day on which it is over; open where absent (终止日)")
        LocalDate until,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
