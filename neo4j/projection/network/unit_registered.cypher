// A unit, its venue facet and where it is.
UNWIND $changes AS change
WITH change, change.unit AS unit
MERGE (n:Entity {id: unit.id})
WITH n, change, unit
WHERE coalesce(n.version, 0) < unit.version
SET n:Party:Unit,
    n.version = unit.version, n.code = unit.code, n.name = unit.name, n.nameEn = unit.nameEn,
    n.search = change.search, n.sort = change.sort,
    n.aliases = unit.aliases, n.kind = unit.kind, n.founded = unit.founded,
    n.bodies = unit.bodies.total, n.named = unit.bodies.named, n.unnamed = unit.bodies.unnamed,
    n.statedRooms = unit.venue.statedRooms,
    n.roomIds = [room IN unit.venue.rooms | room.id],
    n.roomNames = [room IN unit.venue.rooms | room.name],
    n.roomNamesEn = [room IN unit.venue.rooms | coalesce(room.nameEn, '')]
WITH n, unit
OPTIONAL MATCH (n)-[old:LOCATED_IN]->(:Entity)
DELETE old
WITH DISTINCT n, unit
WHERE unit.regionId IS NOT NULL
MERGE (region:Entity {id: unit.regionId})
CREATE (n)-[:LOCATED_IN]->(region)
