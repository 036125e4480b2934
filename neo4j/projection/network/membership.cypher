// A party's place in an alliance. Both ends may still be stubs; the party is another one after a merge.
UNWIND $changes AS change
WITH change.membership AS membership
OPTIONAL MATCH (was:Entity)-[shown:MEMBER_OF {id: membership.id}]->(:Entity)
WITH membership, was, shown
WHERE coalesce(shown.version, 0) < membership.version
FOREACH (old IN CASE WHEN was.id <> membership.partyId THEN [shown] ELSE [] END | DELETE old)
MERGE (party:Entity {id: membership.partyId})
MERGE (alliance:Entity {id: membership.allianceId})
MERGE (party)-[m:MEMBER_OF {id: membership.id}]->(alliance)
SET m.version = membership.version, m.role = membership.role, m.group = membership.group,
    m.bodies = membership.bodies, m.basis = membership.basis,
    m.since = date(membership.since), m.until = date(membership.until), m.statedFrom = date(membership.statedFrom)
