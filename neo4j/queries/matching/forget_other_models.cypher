// Has all that another model read be read again, in batches.
MATCH (m:Meaning)
WHERE m.readBy <> $model AND m.unread IS NULL
WITH m LIMIT $batch
SET m.unread = true
RETURN count(m) AS forgotten
