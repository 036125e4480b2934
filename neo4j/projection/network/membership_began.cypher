// A party's place in an alliance. Its ends never change; both may still be stubs.
UNWIND $changes AS change
WITH change.membership AS membership
MERGE (party:Entity {id: membership.partyId})
MERGE (alliance:Entity {id: membership.allianceId})
MERGE (party)-[m:MEMBER_OF {id: membership.id}]->(alliance)
WITH m, membership
WHERE coalesce(m.version, 0) < membership.version
SET m.version = membership.version, m.role = membership.role, m.group = membership.group,
    m.bodies = membership.bodies, m.basis = membership.basis,
    m.since = date(membership.since), m.until = date(membership.until), m.statedFrom = date(membership.statedFrom)
