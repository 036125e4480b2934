// An offer: whose it is, in which alliances it is shared, what sort of thing it is and where.
UNWIND $changes AS change
WITH change, change.offer AS listing
MERGE (n:Entity {id: listing.id})
WITH n, change, listing, listing.quantity AS quantity, listing.validity AS validity, listing.terms AS terms
WHERE coalesce(n.version, 0) < listing.version
MERGE (m:Meaning {of: listing.id})
MERGE (n)-[:MEANS]->(m)
// All that is published is on a shelf; what of it everybody may see and have is in the pool of candidates as well. The words
// are read anew when they change.
SET m.category = listing.links.categoryId,
    m.shelf = CASE WHEN listing.state <> 'DRAFT' THEN 'OFFER' + CASE WHEN listing.practice THEN '_PRACTICE' ELSE '' END END
SET m.pool = CASE WHEN listing.state = 'OPEN' AND listing.visibility = 'PUBLIC' AND coalesce(toFloat(quantity.remaining), 1) > 0
  THEN m.shelf END
FOREACH (x IN CASE WHEN n.title = listing.title AND coalesce(n.text, '') = coalesce(listing.text, '') THEN [] ELSE [m] END |
  SET x.unread = true, x.vector = null, x.kept = null, x.readBy = null)
SET n:Offer,
    n.version = listing.version, n.code = listing.code, n.search = change.search, n.sort = change.sort,
    n.title = listing.title, n.titleEn = listing.titleEn, n.text = listing.text, n.textEn = listing.textEn,
    n.attribution = listing.providedBy.zh, n.attributionEn = listing.providedBy.en,
    n.beneficiaryCount = listing.beneficiaries.count,
    n.beneficiaries = listing.beneficiaries.group.zh, n.beneficiariesEn = listing.beneficiaries.group.en,
    // Neo4j has no exact decimals: the exact ones are texts, and one number beside them to compare.
    n.amount = quantity.amount, n.remaining = quantity.remaining,
    n.free = toFloat(quantity.remaining), n.unitOfMeasure = quantity.unitOfMeasure,
    n.since = date(validity.since), n.until = date(validity.until),
    n.statedFrom = date(validity.statedFrom), n.reviewBy = date(validity.reviewBy),
    n.state = listing.state, n.visibility = listing.visibility, n.standing = listing.standing,
    n.practice = CASE WHEN listing.practice THEN true END,
    n.roomId = listing.links.roomId, n.pactId = listing.links.pactId,
    n.capacity = terms.capacity, n.exclusive = terms.exclusive, n.approval = terms.approval,
    n.recallNoticeHours = terms.recallNoticeHours,
    n.openHours = terms.openHours.zh, n.openHoursEn = terms.openHours.en
WITH n, listing.links AS links
OPTIONAL MATCH (n)-[old:IN_CATEGORY|OWNED_BY|SHARED_IN|PLACED_AT|LOCATED_IN]->(:Entity)
DELETE old
WITH DISTINCT n, links
MERGE (category:Entity {id: links.categoryId})
CREATE (n)-[:IN_CATEGORY]->(category)
FOREACH (id IN links.ownerIds |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:OWNED_BY]->(other))
FOREACH (id IN links.allianceIds |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:SHARED_IN]->(other))
FOREACH (id IN [x IN [links.placeId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:PLACED_AT]->(other))
FOREACH (id IN [x IN [links.regionId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:LOCATED_IN]->(other))
