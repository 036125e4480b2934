// Who has a duty in which days. A draft shows nobody: it may still move, and is its alliance's own affair.
UNWIND $changes AS change
WITH change.turn AS turn
MERGE (n:Entity {id: turn.id})
WITH n, turn
WHERE coalesce(n.version, 0) < turn.version
SET n:Turn,
    n.version = turn.version, n.number = turn.number, n.state = turn.state,
    n.since = date(turn.from), n.until = date(turn.to)
WITH n, turn
OPTIONAL MATCH (n)-[old:TURN_OF|HELD_BY]->(:Entity)
DELETE old
WITH DISTINCT n, turn
MERGE (rotation:Entity {id: turn.rotationId})
CREATE (n)-[:TURN_OF]->(rotation)
FOREACH (id IN CASE turn.state WHEN 'PUBLISHED' THEN turn.effectiveIds ELSE [] END |
  MERGE (holder:Entity {id: id})
  CREATE (n)-[:HELD_BY]->(holder))
