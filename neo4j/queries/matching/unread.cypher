// Words that nobody has read yet, or that another model read.
MATCH (m:Meaning {unread: true})<-[:MEANS]-(n:Offer|Need)
RETURN n.id AS id, n:Need AS needed, n.title AS title, n.text AS text
LIMIT $most
