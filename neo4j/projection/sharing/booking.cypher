// Who booked what: one relationship for each resource. Whoever booked is another one after a merge.
UNWIND $changes AS change
WITH change.booking AS booking
UNWIND booking.lines AS line
WITH booking, line, booking.id + '/' + line.offerId AS id
OPTIONAL MATCH (was:Entity)-[shown:BOOKED {id: id}]->(:Entity)
WITH booking, line, id, was, shown
WHERE coalesce(shown.version, 0) < booking.version
FOREACH (old IN CASE WHEN was.id <> booking.bookerId THEN [shown] ELSE [] END | DELETE old)
MERGE (party:Entity {id: booking.bookerId})
MERGE (offer:Entity {id: line.offerId})
MERGE (party)-[b:BOOKED {id: id}]->(offer)
SET b.version = booking.version, b.state = booking.state, b.starts = booking.starts, b.ends = booking.ends,
    b.quantity = line.quantity
