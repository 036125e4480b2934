// Whether the words of all these listings were read.
OPTIONAL MATCH (m:Meaning)
WHERE m.of IN $ids AND m.unread
RETURN count(m) = 0 AS all
