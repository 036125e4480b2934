// A region and where it lies. An older state than the one shown changes nothing.
UNWIND $changes AS change
WITH change, change.region AS region
MERGE (n:Entity {id: region.id})
WITH n, change, region
WHERE coalesce(n.version, 0) < region.version
SET n:Region,
    n.version = region.version, n.code = region.code, n.name = region.name, n.nameEn = region.nameEn,
    n.search = change.search, n.sort = change.sort,
    n.level = region.level, n.parentBasis = region.parentBasis
WITH n, region
OPTIONAL MATCH (n)-[old:WITHIN]->(:Entity)
DELETE old
WITH DISTINCT n, region
WHERE region.parentId IS NOT NULL
MERGE (parent:Entity {id: region.parentId})
CREATE (n)-[:WITHIN]->(parent)
