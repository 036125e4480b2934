// Keeps what words mean, unless they changed while they were read.
UNWIND $readings AS reading
MATCH (n:Entity {id: reading.id})-[:MEANS]->(m:Meaning)
WHERE n.title = reading.title AND coalesce(n.text, '') = coalesce(reading.text, '')
CALL db.create.setNodeVectorProperty(m, 'vector', reading.vector)
SET m.kept = reading.kept, m.readBy = $model, m.unread = null
RETURN count(m) AS kept
