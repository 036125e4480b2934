// A unit, its venue facet and where it is.
UNWIND $changes AS change
WITH change, change.unit AS unit
MERGE (n:Entity {id: unit.id})
WITH n, change, unit
WHERE coalesce(n.version, 0) < unit.version
SET n:Party:Unit,
    n.practice = CASE WHEN unit.standing.practice THEN true END,
    n.version = unit.version, n.code = unit.code, n.name = unit.name, n.nameEn = unit.nameEn,
    n.search = change.search, n.sort = change.sort,
    n.aliases = unit.aliases, n.kind = unit.kind, n.founded = unit.founded,
    n.bodies = unit.bodies.total, n.named = unit.bodies.named, n.unnamed = unit.bodies.unnamed,
    n.statedRooms = unit.venue.statedRooms,
    n.roomIds = [room IN unit.venue.rooms | room.id],
    n.roomNames = [room IN unit.venue.rooms | room.name],
    n.roomNamesEn = [room IN unit.venue.rooms | coalesce(room.nameEn, '')]
WITH n, unit
OPTIONAL MATCH (n)-[old:LOCATED_IN|MERGED_INTO]->(:Entity)
DELETE old
WITH DISTINCT n, unit
// One that is gone keeps its id and its history, and no question finds it.
FOREACH (gone IN CASE WHEN unit.standing.removed OR unit.standing.mergedIntoId IS NOT NULL THEN [n] ELSE [] END |
  SET gone:Gone
  REMOVE gone:Party:Unit)
FOREACH (id IN [x IN [unit.regionId] WHERE x IS NOT NULL] |
  MERGE (region:Entity {id: id})
  CREATE (n)-[:LOCATED_IN]->(region))
FOREACH (id IN [x IN [unit.standing.mergedIntoId] WHERE x IS NOT NULL] |
  MERGE (into:Entity {id: id})
  CREATE (n)-[:MERGED_INTO]->(into))
