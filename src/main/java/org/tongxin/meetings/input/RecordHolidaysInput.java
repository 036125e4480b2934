package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** Days of a new calendar of holidays, or of one that is there. */
@Name("RecordHolidaysInput")
@Description("Days of a new calendar of holidays, or of one that is there (登记节假日的输入)")
public record RecordHolidaysInput(
    @Nullable @Id @Description("The calendar: id or code; a new one where absent (节假日历)")
        String calendar,
    @Nullable @Id
        @Description(
            "Whose a new calendar is: id or code; everybody's where absent, by an administrator (主体)")
        String party,
    @Nullable @Description(
            "Code of a new calendar, 3 to 64 small letters, digits or hyphens; made up where absent (代码)")
        String code,
    @Nullable @Description("Name; needed for a new calendar, as before where absent (名称)")
        String name,
    @Nullable @Description("Days to be added, or to take the place of those of the same date (日历日)")
        List<@NonNull HolidayInput> days,
    @Nullable @Description("Dates of which it no longer says anything (移除日期)")
        List<@NonNull LocalDate> without,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
