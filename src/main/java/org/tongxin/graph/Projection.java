package org.tongxin.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.journal.Entry;

/** Which changes the graph shows, and the Cypher of each. */
@ApplicationScoped
public class Projection {
  private final Map<String, CypherFile> files = new HashMap<>();
  private final Map<String, ChangeFamily> families = new HashMap<>();

  Projection(Instance<ChangeFamily> all) {
    for (ChangeFamily family : all) {
      family
          .files()
          .forEach((kind, file) -> {
            files.put(kind, CypherFile.projection(family.room(), file));
            families.put(kind, family);
          });
    }
  }

  /** The file of each kind of change. */
  public Map<String, CypherFile> files() {
    return Map.copyOf(files);
  }

  boolean shows(Entry entry) {
    return files.containsKey(entry.kind());
  }

  /**
   * What an entry's subject looks like in the graph; nothing for a change that the graph does not
   * show.
   */
  List<Trace> traces(Entry entry) {
    ChangeFamily family = families.get(entry.kind());
    return family == null ? List.of() : family.read(entry).traces();
  }

  /**
   * The statements that bring {@code entries} into the graph: of each subject only the newest,
   * grouped by kind. Newest only, because Cypher reads all rows of an UNWIND before it writes, and
   * would not see an older row's version.
   */
  List<Statement> statements(Collection<Entry> entries) {
    var newest = new LinkedHashMap<String, Entry>();
    for (Entry entry : entries) {
      if (shows(entry)) {
        newest.merge(entry.subjectId(), entry, (a, b) -> a.version() >= b.version() ? a : b);
      }
    }
    var byFile = new LinkedHashMap<CypherFile, List<Map<String, Object>>>();
    for (Entry entry : newest.values()) {
      CypherFile file = files.get(entry.kind());
      if (file != null) {
        byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(entry.payload());
      }
    }
    var statements = new ArrayList<Statement>();
    byFile.forEach((file, changes) -> statements.add(new Statement(file, changes)));
    return statements;
  }

  /** One file and the payloads that it applies. */
  record Statement(CypherFile file, List<Map<String, Object>> changes) {}
}
