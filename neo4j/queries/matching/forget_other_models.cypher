// Has all that another model read be read again, in batches; until then it has no meaning.
MATCH (m:Meaning)
WHERE m.readBy <> $model AND m.unread IS NULL
WITH m LIMIT $batch
SET m.unread = true, m.vector = null, m.kept = null
RETURN count(m) AS forgotten
