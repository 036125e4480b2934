// A category and the broader one that it belongs to.
UNWIND $changes AS change
WITH change.category AS category
MERGE (n:Entity {id: category.id})
WITH n, category
WHERE coalesce(n.version, 0) < category.version
SET n:Category,
    n.version = category.version, n.code = category.code, n.name = category.name, n.nameEn = category.nameEn
WITH n, category
OPTIONAL MATCH (n)-[old:BROADER]->(:Entity)
DELETE old
WITH DISTINCT n, category
FOREACH (id IN [x IN [category.parentId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:BROADER]->(other))
