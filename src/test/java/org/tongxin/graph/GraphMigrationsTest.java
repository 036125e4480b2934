package org.tongxin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.graph.GraphMigrations.Edited;
import org.tongxin.graph.GraphMigrations.Migration;

@OnRealStores
class GraphMigrationsTest {
  @Inject GraphMigrations migrations;

  @Test
  void mayBeAppliedAgain() {
    migrations.apply();
    migrations.apply();
  }

  @Test
  void refusesAnEditedFileInOneLine() {
    migrations.apply();
    var edited = new ArrayList<>(GraphMigrations.files());
    edited.set(
        0, new Migration(edited.getFirst().name(), edited.getFirst().text() + "\n// edited"));

    assertThatThrownBy(() -> migrations.apply(edited))
        .isInstanceOf(Edited.class)
        .hasMessage(
            "neo4j/migrations/V001__constraints.cypher was edited after it was applied; add a new one instead");
  }

  @Test
  void refusesAMissingFile() {
    migrations.apply();

    assertThatThrownBy(() -> migrations.apply(List.of())).isInstanceOf(Edited.class);
  }

  @Test
  void splitsAFileIntoItsStatements() {
    assertThat(GraphMigrations.files().getFirst().statements())
        .hasSizeGreaterThan(3)
        .noneMatch(String::isBlank);
  }
}
