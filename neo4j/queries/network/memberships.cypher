// Memberships by id.
UNWIND $keys AS key
MATCH (p:Party)-[m:MEMBER_OF {id: key}]->(a:Alliance)
WHERE m.version IS NOT NULL
RETURN m{.*, partyId: p.id, allianceId: a.id} AS membership
