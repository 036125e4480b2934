// The taxonomy as a whole: it is small.
MATCH (n:Category)
OPTIONAL MATCH (n)-[:BROADER]->(b:Entity)
RETURN n{.*, parentId: b.id} AS category
ORDER BY coalesce(b.id, n.id), b.id IS NOT NULL, n.code
