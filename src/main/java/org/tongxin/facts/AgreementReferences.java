package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.Fact.ArrangementFact;
import org.tongxin.facts.Fact.EventFact;
import org.tongxin.facts.Fact.PostFact;

/** Checks that what arrangements, posts and events refer to is in their file. */
record AgreementReferences(FactReader reader, Set<String> known) {

  /** The ids of all records of a file. */
  static Set<String> ids(JsonNode file) {
    var ids = new HashSet<String>();
    file.forEach(section -> section.forEach(record -> ids.add(record.path("id").asText())));
    return ids;
  }

  void check(List<ArrangementFact> arrangements, List<PostFact> posts, List<EventFact> events) {
    arrangements.forEach(arrangement -> {
      require(arrangement.id(), "among", arrangement.among());
      require(arrangement.id(), "holder", arrangement.holder());
      requireAll(arrangement.id(), "parties", arrangement.parties());
      requireAll(arrangement.id(), "issuers", arrangement.issuers());
      requireAll(arrangement.id(), "carried_by", arrangement.carriedBy());
    });
    posts.forEach(post -> require(post.id(), "party", post.party()));
    events.forEach(event -> require(event.id(), "party", event.party()));
  }

  private void requireAll(String record, String field, @Nullable List<String> references) {
    if (references != null) {
      references.forEach(reference -> require(record, field, reference));
    }
  }

  private void require(String record, String field, @Nullable String reference) {
    if (reference != null && !known.contains(reference)) {
      reader.fault(record, field, "refers to " + reference + ", which is not in this file");
    }
  }
}
