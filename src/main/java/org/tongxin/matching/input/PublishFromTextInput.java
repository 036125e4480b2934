package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** What was read from a text and is to be published. */
@Name("PublishFromTextInput")
@Description("What was read from a text and is to be published (由文字发布的输入)")
public record PublishFromTextInput(
    @Description("The pieces as their author chose and corrected them, 1 to 20 (各项)")
        List<@NonNull TypedListingInput> listings,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
