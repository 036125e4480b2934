// The alliances that belong to each alliance, by name.
UNWIND $keys AS key
MATCH (part:Alliance)-[:PART_OF]->(:Entity {id: key})
WITH key, part ORDER BY part.sort
RETURN key, collect(part.id) AS ids
