CYPHER 25
// What is near in the network and the caller may see: shared in the alliances asked for, of their members, in the
// alliances of those; and what everybody may see of a category and of a region. Of each the nearest in meaning where that is known, then
// the newest. What is looked through is bounded, so that an alliance of thousands does not make everybody wait.
CALL () {
  MATCH (n:Offer|Need)-[:SHARED_IN]->(a:Alliance) WHERE a.id IN $alliances
  WITH DISTINCT n LIMIT 3000
  RETURN n, 60 AS most, 'SHARED' AS way
  UNION
  MATCH (n:Offer|Need)-[:OWNED_BY]->(:Party)-[o:MEMBER_OF]->(a:Alliance)
  WHERE a.id IN $alliances AND coalesce(o.since, o.statedFrom) <= $today AND (o.until IS NULL OR $today < o.until)
  WITH DISTINCT n LIMIT 3000
  RETURN n, 60 AS most, 'FELLOW' AS way
  UNION
  MATCH (a:Alliance)<-[o:MEMBER_OF]-(:Party)-[p:MEMBER_OF]->(b:Alliance)<-[:SHARED_IN]-(n:Offer|Need)
  WHERE a.id IN $alliances AND coalesce(o.since, o.statedFrom) <= $today AND (o.until IS NULL OR $today < o.until)
    AND coalesce(p.since, p.statedFrom) <= $today AND (p.until IS NULL OR $today < p.until)
  WITH DISTINCT n LIMIT 3000
  RETURN n, 40 AS most, 'TWO_STEPS' AS way
  UNION
  MATCH (m:Meaning {pool: $pool, category: $category})<-[:MEANS]-(n:Offer|Need)
  WITH n, m ORDER BY m.of DESC LIMIT 40
  RETURN n, 40 AS most, 'CATEGORY' AS way
  UNION
  MATCH (r:Region)<-[:LOCATED_IN]-(:Unit)<-[:OWNED_BY|PLACED_AT]-(n:Offer|Need)
  WHERE r.id IN $regions
  WITH DISTINCT n LIMIT 3000
  RETURN n, 40 AS most, 'REGION' AS way
}
WITH n, most, way
WHERE (($offers AND n:Offer) OR (NOT $offers AND n:Need))
  AND ($closedToo OR (n.state = 'OPEN' AND coalesce(n.free, 1) > 0)) AND coalesce(n.practice, false) = $practice
  AND ($all OR EXISTS { (n)-[:OWNED_BY]->(mine:Entity) WHERE mine.id IN $parties }
    OR EXISTS { (n)-[:SHARED_IN]->(kept:Entity) WHERE kept.id IN $kept }
    OR (n.state <> 'DRAFT' AND (n.visibility = 'PUBLIC'
      OR (n.visibility = 'ALLIANCE' AND EXISTS { (n)-[:SHARED_IN]->(ours:Entity) WHERE ours.id IN $visible }))))
OPTIONAL MATCH (n)-[:MEANS]->(m:Meaning)
WITH n, most, way, CASE WHEN m.category = $category THEN 0.05 ELSE 0.0 END
  + CASE WHEN $vector IS NULL OR m.vector IS NULL THEN 0.5 ELSE vector.similarity.cosine(m.vector, $vector) END AS rank
ORDER BY rank DESC, n.id DESC
WITH way, most, collect(n.id) AS ids
UNWIND ids[..most] AS id
RETURN DISTINCT id
