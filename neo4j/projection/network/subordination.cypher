// A unit's place below its superior. Either is another one after a merge.
UNWIND $changes AS change
WITH change.subordination AS subordination
OPTIONAL MATCH (was:Entity)-[shown:UNDER {id: subordination.id}]->(wasSuperior:Entity)
WITH subordination, was, shown, wasSuperior
WHERE coalesce(shown.version, 0) < subordination.version
FOREACH (old IN CASE
    WHEN was.id <> subordination.unitId OR wasSuperior.id <> subordination.superiorId THEN [shown] ELSE [] END |
  DELETE old)
MERGE (unit:Entity {id: subordination.unitId})
MERGE (superior:Entity {id: subordination.superiorId})
MERGE (unit)-[s:UNDER {id: subordination.id}]->(superior)
SET s.version = subordination.version, s.basis = subordination.basis,
    s.since = date(subordination.since), s.until = date(subordination.until),
    s.statedFrom = date(subordination.statedFrom)
