// Listings that the caller may see, narrowed and sorted as asked.
CALL () {
  MATCH (n:Offer|Need)
  WHERE (size($labels) = 0 OR any(l IN labels(n) WHERE l IN $labels))
    AND (size($states) = 0 OR n.state IN $states) AND ($practice OR n.practice IS NULL)
    AND ($standing IS NULL OR n.standing = $standing) AND ($staleOn IS NULL OR n.reviewBy < $staleOn)
    AND ($atLeast IS NULL OR n.free >= $atLeast) AND ($unitOfMeasure = '' OR n.unitOfMeasure = $unitOfMeasure)
    AND (size($kinds) = 0 OR n.kind IN $kinds) AND ($only IS NULL OR n.id IN $only)
    AND ($category = '' OR EXISTS { (n)-[:IN_CATEGORY]->(:Entity)-[:BROADER*0..1]->(:Entity {id: $category}) })
    AND ($alliance = '' OR EXISTS { (n)-[:SHARED_IN]->(:Entity {id: $alliance}) })
    AND ($owner = '' OR EXISTS { (n)-[:OWNED_BY]->(:Entity {id: $owner}) })
    AND (size($ownerKinds) = 0 OR EXISTS { (n)-[:OWNED_BY]->(u:Unit) WHERE u.kind IN $ownerKinds })
    AND ($region = '' OR EXISTS {
      (n)-[:PLACED_AT|OWNED_BY*0..1]->(:Entity)-[:LOCATED_IN]->(:Entity)-[:WITHIN*0..12]->(:Entity {id: $region}) })
    AND ($all OR EXISTS { (n)-[:OWNED_BY]->(mine:Entity) WHERE mine.id IN $parties }
      OR EXISTS { (n)-[:SHARED_IN]->(kept:Entity) WHERE kept.id IN $kept }
      OR (n.state <> 'DRAFT' AND (n.visibility = 'PUBLIC'
        OR (n.visibility = 'ALLIANCE' AND EXISTS { (n)-[:SHARED_IN]->(ours:Entity) WHERE ours.id IN $alliances }))))
  WITH n LIMIT $cap
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Offer|Need)
  WHERE (size($labels) = 0 OR any(l IN labels(n) WHERE l IN $labels))
    AND (size($states) = 0 OR n.state IN $states) AND ($practice OR n.practice IS NULL)
    AND ($standing IS NULL OR n.standing = $standing) AND ($staleOn IS NULL OR n.reviewBy < $staleOn)
    AND ($atLeast IS NULL OR n.free >= $atLeast) AND ($unitOfMeasure = '' OR n.unitOfMeasure = $unitOfMeasure)
    AND (size($kinds) = 0 OR n.kind IN $kinds) AND ($only IS NULL OR n.id IN $only)
    AND ($category = '' OR EXISTS { (n)-[:IN_CATEGORY]->(:Entity)-[:BROADER*0..1]->(:Entity {id: $category}) })
    AND ($alliance = '' OR EXISTS { (n)-[:SHARED_IN]->(:Entity {id: $alliance}) })
    AND ($owner = '' OR EXISTS { (n)-[:OWNED_BY]->(:Entity {id: $owner}) })
    AND (size($ownerKinds) = 0 OR EXISTS { (n)-[:OWNED_BY]->(u:Unit) WHERE u.kind IN $ownerKinds })
    AND ($region = '' OR EXISTS {
      (n)-[:PLACED_AT|OWNED_BY*0..1]->(:Entity)-[:LOCATED_IN]->(:Entity)-[:WITHIN*0..12]->(:Entity {id: $region}) })
    AND ($all OR EXISTS { (n)-[:OWNED_BY]->(mine:Entity) WHERE mine.id IN $parties }
      OR EXISTS { (n)-[:SHARED_IN]->(kept:Entity) WHERE kept.id IN $kept }
      OR (n.state <> 'DRAFT' AND (n.visibility = 'PUBLIC'
        OR (n.visibility = 'ALLIANCE' AND EXISTS { (n)-[:SHARED_IN]->(ours:Entity) WHERE ours.id IN $alliances }))))
  WITH n, CASE $sort
    WHEN 'NEWEST' THEN split(n.id, '_')[1]
    WHEN 'REVIEW_BY' THEN coalesce(toString(n.reviewBy), '~') + ' ' + n.id
    WHEN 'DUE' THEN coalesce(toString(n.due), '~') + ' ' + n.id
    ELSE n.sort END AS rank
  WHERE rank > $low AND rank < $high
  ORDER BY CASE WHEN $downwards THEN null ELSE rank END, CASE WHEN $downwards THEN rank END DESC
  LIMIT $limit
  RETURN collect(n{.*, rank: rank, label: head([l IN labels(n) WHERE l <> 'Entity']),
    categoryId: head([(n)-[:IN_CATEGORY]->(o) | o.id]), ownerIds: [(n)-[:OWNED_BY]->(o) | o.id],
    allianceIds: [(n)-[:SHARED_IN]->(o) | o.id], placeId: head([(n)-[:PLACED_AT]->(o) | o.id]),
    regionId: head([(n)-[:LOCATED_IN]->(o) | o.id])}) AS items
}
RETURN total, items
