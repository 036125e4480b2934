CYPHER 25
// Whatever is published and whose words come nearest to a vector, whether it can be had or not.
MATCH (m:Meaning)
SEARCH m IN (VECTOR INDEX meanings FOR $vector WHERE m.shelf = $pool LIMIT 100)
RETURN m.of AS id
