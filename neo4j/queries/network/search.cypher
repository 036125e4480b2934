// Whatever has a name like the text: exact names first, then beginnings, then the rest, each by name.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node AS n
  WHERE n.version IS NOT NULL
    AND (size($labels) = 0 OR any(l IN labels(n) WHERE l IN $labels))
    AND (size($kinds) = 0 OR n.kind IN $kinds) AND ($practice OR n.practice IS NULL)
    AND ($region = '' OR EXISTS { (n)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..12]->(:Entity {id: $region}) })
  WITH n LIMIT $cap
  RETURN count(n) AS total
}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node AS n
  WHERE n.version IS NOT NULL
    AND (size($labels) = 0 OR any(l IN labels(n) WHERE l IN $labels))
    AND (size($kinds) = 0 OR n.kind IN $kinds) AND ($practice OR n.practice IS NULL)
    AND ($region = '' OR EXISTS { (n)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..12]->(:Entity {id: $region}) })
  WITH n, CASE
    WHEN $text IN n.search THEN '0'
    WHEN any(name IN n.search WHERE name STARTS WITH $text) THEN '1'
    ELSE '2' END + n.sort AS rank
  WHERE rank > $after AND rank < $before
  ORDER BY CASE WHEN $backward THEN null ELSE rank END, CASE WHEN $backward THEN rank END DESC
  LIMIT $limit
  RETURN collect(n{.*, rank: rank,
    label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Party']]),
    links: [(n)-[r:WITHIN|LOCATED_IN|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]->(o) | [type(r), o.id]]}) AS items
}
RETURN total, items
