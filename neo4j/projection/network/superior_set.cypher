// A unit's place below its superior.
UNWIND $changes AS change
WITH change.subordination AS subordination
MERGE (unit:Entity {id: subordination.unitId})
MERGE (superior:Entity {id: subordination.superiorId})
MERGE (unit)-[s:UNDER {id: subordination.id}]->(superior)
WITH s, subordination
WHERE coalesce(s.version, 0) < subordination.version
SET s.version = subordination.version, s.basis = subordination.basis,
    s.since = date(subordination.since), s.until = date(subordination.until),
    s.statedFrom = date(subordination.statedFrom)
