// Who served whom: bookings that stand or took place, and wishes that were redeemed; of a party, and among the
// members of an alliance on the day.
MATCH (me:Entity {id: $party})
CALL (me) {
  OPTIONAL MATCH (m:Entity)-[x:MEMBER_OF]->(me)
  WHERE coalesce(x.since, x.statedFrom) <= $today AND (x.until IS NULL OR $today < x.until)
  RETURN collect(DISTINCT m.id) AS members
}
CALL (me, members) {
  MATCH (receiver:Entity)-[b:BOOKED]->(:Offer)-[:OWNED_BY]->(provider:Entity)
  WHERE b.state IN ['CONFIRMED', 'COMPLETED'] AND (me.id IN [receiver.id, provider.id]
    OR (receiver.id IN members AND provider.id IN members))
  RETURN provider.id AS provider, receiver.id AS receiver, count(b) AS bookings, 0 AS wishes
  UNION ALL
  MATCH (provider:Entity)-[c:CLAIMED]->(:Need)-[:OWNED_BY]->(receiver:Entity)
  WHERE c.redeemedAt IS NOT NULL AND c.releasedAt IS NULL AND (me.id IN [receiver.id, provider.id]
    OR (receiver.id IN members AND provider.id IN members))
  RETURN provider.id AS provider, receiver.id AS receiver, 0 AS bookings, count(c) AS wishes
}
WITH provider, receiver, sum(bookings) AS bookings, sum(wishes) AS wishes
WHERE provider <> receiver
RETURN provider, receiver, bookings, wishes
ORDER BY bookings + wishes DESC, provider, receiver
LIMIT 1000
