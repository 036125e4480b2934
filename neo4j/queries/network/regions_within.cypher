// The regions directly within each region, by name.
UNWIND $keys AS key
MATCH (parent:Entity {id: key})
CALL (parent) {
  MATCH (n:Region)-[:WITHIN]->(parent)
  WITH n LIMIT $cap
  RETURN count(n) AS total
}
CALL (parent) {
  MATCH (n:Region)-[:WITHIN]->(parent)
  WHERE n.sort > $after AND n.sort < $before
  WITH n
  ORDER BY CASE WHEN $backward THEN null ELSE n.sort END, CASE WHEN $backward THEN n.sort END DESC
  LIMIT $limit
  RETURN collect(n{.*, label: 'Region', links: [(n)-[r:WITHIN]->(o) | [type(r), o.id]]}) AS items
}
RETURN parent.id AS key, total, items
