// Takes a batch of nodes away, with their relationships; migrations stay.
MATCH (n:Entity|Position|Meaning)
WITH n LIMIT $batch
DETACH DELETE n
RETURN count(*) AS gone
