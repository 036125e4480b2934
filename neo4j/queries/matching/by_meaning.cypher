CYPHER 25
// What everybody may see and whose words come nearest to a vector: in all, and within a category.
CALL () {
  MATCH (m:Meaning)
  SEARCH m IN (VECTOR INDEX meanings FOR $vector WHERE m.pool = $pool LIMIT 60)
  RETURN m.of AS id
  UNION
  MATCH (m:Meaning)
  SEARCH m IN (VECTOR INDEX meanings FOR $vector WHERE m.pool = $pool AND m.category = $category LIMIT 20)
  RETURN m.of AS id
}
RETURN id
