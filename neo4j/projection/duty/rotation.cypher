// A duty that the members of an alliance take in turn.
UNWIND $changes AS change
WITH change.rotation AS rotation
MERGE (n:Entity {id: rotation.id})
WITH n, rotation
WHERE coalesce(n.version, 0) < rotation.version
SET n:DutyRotation,
    n.version = rotation.version, n.kind = rotation.kind, n.name = rotation.name, n.nameEn = rotation.nameEn,
    n.state = rotation.state, n.zone = rotation.zone
WITH n, rotation
OPTIONAL MATCH (n)-[old:DUTY_OF]->(:Entity)
DELETE old
WITH DISTINCT n, rotation
MERGE (alliance:Entity {id: rotation.allianceId})
CREATE (n)-[:DUTY_OF]->(alliance)
