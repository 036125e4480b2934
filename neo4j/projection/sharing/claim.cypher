// Who promised to redeem which wish.
UNWIND $changes AS change
WITH change.claim AS claim
OPTIONAL MATCH (was:Entity)-[shown:CLAIMED {id: claim.id}]->(:Entity)
WITH claim, was, shown
WHERE coalesce(shown.version, 0) < claim.version
FOREACH (old IN CASE WHEN was.id <> claim.partyId THEN [shown] ELSE [] END | DELETE old)
MERGE (party:Entity {id: claim.partyId})
MERGE (need:Entity {id: claim.needId})
MERGE (party)-[c:CLAIMED {id: claim.id}]->(need)
SET c.version = claim.version, c.claimedAt = claim.claimedAt, c.releasedAt = claim.releasedAt, c.redeemedAt = claim.redeemedAt
