CYPHER 25
// Listings that the caller may see, with what ties them to whoever asks: alliances, regions, and what their words mean.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE (($offers AND n:Offer) OR (NOT $offers AND n:Need)) AND n.state <> 'DRAFT' AND coalesce(n.practice, false) = $practice
  AND NOT EXISTS { (n)-[:OWNED_BY]->(own:Entity) WHERE own.id IN $owners }
  AND ($all OR EXISTS { (n)-[:OWNED_BY]->(mine:Entity) WHERE mine.id IN $parties }
    OR EXISTS { (n)-[:SHARED_IN]->(kept:Entity) WHERE kept.id IN $kept }
    OR n.visibility = 'PUBLIC'
    OR (n.visibility = 'ALLIANCE' AND EXISTS { (n)-[:SHARED_IN]->(ours:Entity) WHERE ours.id IN $visible }))
OPTIONAL MATCH (n)-[:MEANS]->(m:Meaning)
RETURN n{.*, label: head([l IN labels(n) WHERE l <> 'Entity']),
    categoryId: head([(n)-[:IN_CATEGORY]->(o) | o.id]), ownerIds: [(n)-[:OWNED_BY]->(o) | o.id],
    allianceIds: [(n)-[:SHARED_IN]->(o) | o.id], placeId: head([(n)-[:PLACED_AT]->(o) | o.id]),
    regionId: head([(n)-[:LOCATED_IN]->(o) | o.id])} AS listing,
  CASE WHEN $vector IS NOT NULL AND m.readBy = $model THEN m.kept END AS kept,
  COLLECT {
    MATCH (n)-[:OWNED_BY]->(:Party)-[o:MEMBER_OF]->(a:Alliance)
    WHERE coalesce(o.since, o.statedFrom) <= $today AND (o.until IS NULL OR $today < o.until)
    RETURN DISTINCT a.id
  } AS ownersAlliances,
  COLLECT {
    MATCH (n)-[:PLACED_AT|OWNED_BY*0..1]->(:Entity)-[:LOCATED_IN]->(:Entity)-[:WITHIN*0..12]->(r:Region)
    RETURN DISTINCT r.id
  } AS regions
