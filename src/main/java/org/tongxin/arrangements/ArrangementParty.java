package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A party that is named in an arrangement. */
@Description("A party that is named in an arrangement (机制参与方)")
public record ArrangementParty(
    @Ignore String partyId, @Description("What it is to the arrangement (角色)") PartyRole role) {}
