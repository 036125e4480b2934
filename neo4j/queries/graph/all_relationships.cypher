MATCH (from:Entity)-[r]->(to:Entity)
RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
