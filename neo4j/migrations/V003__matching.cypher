// What the words of open listings mean, beside the listings themselves: nobody who reads a listing carries vectors along.
CREATE CONSTRAINT meaning_of IF NOT EXISTS FOR (m:Meaning) REQUIRE m.of IS UNIQUE;
CREATE INDEX meaning_pool IF NOT EXISTS FOR (m:Meaning) ON (m.pool, m.category, m.of);
CREATE INDEX meaning_unread IF NOT EXISTS FOR (m:Meaning) ON (m.unread);
CYPHER 25 CREATE VECTOR INDEX meanings IF NOT EXISTS FOR (m:Meaning) ON (m.vector) WITH [m.pool, m.shelf, m.category]
OPTIONS {indexConfig: {`vector.dimensions`: 512, `vector.similarity_function`: 'cosine'}};
// Graphs that were there before.
MATCH (n:Offer|Need)
WHERE n.version IS NOT NULL
OPTIONAL MATCH (n)-[:IN_CATEGORY]->(c:Entity)
WITH n, head(collect(c.id)) AS category
MERGE (m:Meaning {of: n.id})
MERGE (n)-[:MEANS]->(m)
SET m.unread = true, m.category = category,
    m.shelf = CASE WHEN n.state <> 'DRAFT' THEN CASE WHEN n:Offer THEN 'OFFER' ELSE 'NEED' END
      + CASE WHEN n.practice THEN '_PRACTICE' ELSE '' END END
SET m.pool = CASE WHEN n.state = 'OPEN' AND n.visibility = 'PUBLIC' AND coalesce(n.free, 1) > 0 THEN m.shelf END;
