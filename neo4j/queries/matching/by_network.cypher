CYPHER 25
// What is near in the network, and what is new in a category. What only its alliances see is not in the pool that the vector index
// is asked for, so of that the nearest in meaning are taken here; of all else a few of each sort, since what is nearest in
// meaning comes by the index. Each part looks through a bounded number: an alliance of thousands makes nobody wait.
CALL () {
  MATCH (a:Alliance)<-[:SHARED_IN]-(n:Offer|Need)-[:MEANS]->(m:Meaning)
  WHERE a.id IN $alliances AND ($all OR a.id IN $visible OR a.id IN $kept) AND n.visibility <> 'PUBLIC'
    AND m.shelf = $pool AND ($closedToo OR (n.state = 'OPEN' AND coalesce(n.free, 1) > 0))
  WITH DISTINCT n, m LIMIT 1500
  WITH n, CASE WHEN m.category = $category THEN 0.05 ELSE 0.0 END
    + CASE WHEN $vector IS NULL OR m.vector IS NULL THEN 0.5 ELSE vector.similarity.cosine(m.vector, $vector) END AS rank
  ORDER BY rank DESC, n.id DESC
  RETURN n LIMIT 60
  UNION
  // Shared in the asker's alliances: of the category, and whatever it is.
  MATCH (a:Alliance)<-[:SHARED_IN]-(n:Offer|Need)-[:MEANS]->(m:Meaning)
  WHERE a.id IN $alliances AND (m.pool = $pool OR ($closedToo AND m.shelf = $pool)) AND m.category = $category
  RETURN DISTINCT n LIMIT $few
  UNION
  MATCH (a:Alliance)<-[:SHARED_IN]-(n:Offer|Need)-[:MEANS]->(m:Meaning)
  WHERE a.id IN $alliances AND (m.pool = $pool OR ($closedToo AND m.shelf = $pool))
  RETURN DISTINCT n LIMIT $few
  UNION
  // Of fellow members.
  MATCH (a:Alliance)<-[o:MEMBER_OF]-(p:Party)<-[:OWNED_BY]-(n:Offer|Need)-[:MEANS]->(m:Meaning)
  WHERE a.id IN $alliances AND NOT p.id IN $owners
    AND coalesce(o.since, o.statedFrom) <= $today AND (o.until IS NULL OR $today < o.until)
    AND (m.pool = $pool OR (m.shelf = $pool AND ($closedToo OR $all)))
  RETURN DISTINCT n LIMIT $few
  UNION
  // Shared in the alliances of fellow members.
  MATCH (b:Alliance)<-[:SHARED_IN]-(n:Offer|Need)-[:MEANS]->(m:Meaning)
  WHERE b.id IN $near AND (m.pool = $pool OR (m.shelf = $pool AND ($closedToo OR $all OR b.id IN $visible)))
  RETURN DISTINCT n LIMIT $few
  UNION
  // The newest of the category, read or not.
  MATCH (m:Meaning)
  USING INDEX SEEK m:Meaning(pool, category, of)
  WHERE m.pool = $pool AND m.category = $category AND m.of > ''
  WITH m ORDER BY m.pool DESC, m.category DESC, m.of DESC LIMIT $few
  MATCH (m)<-[:MEANS]-(n:Offer|Need)
  RETURN n
  UNION
  MATCH (r:Region)<-[:LOCATED_IN]-(:Unit)<-[:OWNED_BY|PLACED_AT]-(n:Offer|Need)-[:MEANS]->(m:Meaning)
  WHERE r.id IN $regions AND (m.pool = $pool OR ($closedToo AND m.shelf = $pool))
  RETURN DISTINCT n LIMIT $few
}
WITH DISTINCT n
WHERE ($closedToo OR (n.state = 'OPEN' AND coalesce(n.free, 1) > 0))
  AND ($all OR EXISTS { (n)-[:OWNED_BY]->(mine:Entity) WHERE mine.id IN $parties }
    OR EXISTS { (n)-[:SHARED_IN]->(kept:Entity) WHERE kept.id IN $kept }
    OR n.visibility = 'PUBLIC'
    OR (n.visibility = 'ALLIANCE' AND EXISTS { (n)-[:SHARED_IN]->(ours:Entity) WHERE ours.id IN $visible }))
RETURN n.id AS id
