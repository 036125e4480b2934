package org.tongxin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tongxin.OnRealStores;
import org.tongxin.Repository;

/** Every .cypher file is used once, and the real Neo4j can plan it. */
@OnRealStores
class CypherFilesTest {
  private static final Pattern USE =
      Pattern.compile("CypherFile\\.query\\(\\s*\"([^\"]+)\"\\s*\\)");

  @Inject Driver driver;
  @Inject Projection projection;

  @Test
  void everyQuestionIsAskedInOnePlace() {
    List<String> files =
        Repository.files("neo4j/queries", ".cypher").stream()
            .map(CypherFilesTest::nameOfQuery)
            .toList();
    List<String> uses =
        Repository.files("src/main/java", ".java").stream()
            .flatMap(file -> USE.matcher(Repository.read(file)).results().map(use -> use.group(1)))
            .sorted()
            .toList();

    assertThat(files).isNotEmpty();
    assertThat(uses).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void everyChangeHasItsFileAndEveryFileItsChange() {
    var files =
        Repository.files("neo4j/projection", ".cypher").stream()
            .map(file -> Path.of("neo4j").relativize(file).toString().replace(".cypher", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    var changes =
        projection.files().values().stream()
            .map(CypherFile::path)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(changes).isNotEmpty().isEqualTo(files);
  }

  @Test
  void neo4jCanPlanEveryFile() {
    var files = new ArrayList<>(Repository.files("neo4j/queries", ".cypher"));
    files.addAll(Repository.files("neo4j/projection", ".cypher"));
    for (Path file : files) {
      String text = Repository.read(file);

      driver.executableQuery("EXPLAIN " + text).execute();
    }
  }

  private static String nameOfQuery(Path file) {
    return Path.of("neo4j", "queries").relativize(file).toString().replace(".cypher", "");
  }
}
