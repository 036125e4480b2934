// Units by name, filtered by kind and by a region with everything within it.
CALL () {
  MATCH (n:Unit)
  WHERE (size($kinds) = 0 OR n.kind IN $kinds) AND ($practice OR n.practice IS NULL)
    AND ($region = '' OR EXISTS { (n)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..12]->(:Entity {id: $region}) })
  WITH n LIMIT $cap
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Unit)
  WHERE n.sort > $after AND n.sort < $before
    AND (size($kinds) = 0 OR n.kind IN $kinds) AND ($practice OR n.practice IS NULL)
    AND ($region = '' OR EXISTS { (n)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..12]->(:Entity {id: $region}) })
  WITH n
  ORDER BY CASE WHEN $backward THEN null ELSE n.sort END, CASE WHEN $backward THEN n.sort END DESC
  LIMIT $limit
  RETURN collect(n{.*, label: 'Unit', links: [(n)-[r:LOCATED_IN]->(o) | [type(r), o.id]]}) AS items
}
RETURN total, items
