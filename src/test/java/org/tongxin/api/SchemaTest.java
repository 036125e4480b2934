package org.tongxin.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;

/** The contract: what is served is what is committed, and every part of it is described. */
@OnRealStores
class SchemaTest {
  private static final Path COMMITTED = Path.of("schema", "tongxin.graphql");
  private static final String INTROSPECTION =
      """
      { __schema { types { name kind description
          fields { name description args { name description } }
          inputFields { name description }
          enumValues { name description } } } }
      """;

  @Test
  void theServedSchemaIsTheCommittedOne() throws IOException {
    String served =
        given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();

    if (Boolean.getBoolean("schema.update")) {
      Files.writeString(COMMITTED, served);
    }

    assertThat(COMMITTED)
        .as("run ./mvnw verify -Dschema.update=true to accept a change")
        .hasContent(served);
  }

  @Test
  void everyTypeFieldArgumentAndValueIsDescribed() {
    JsonPath schema = Api.ask(INTROSPECTION);

    List<String> undescribed = new ArrayList<>();
    List<Map<String, Object>> types = schema.getList("data.__schema.types");
    types.stream().filter(type -> isOurs(type)).forEach(type -> check("", type, undescribed));

    assertThat(types).hasSizeGreaterThan(20);
    assertThat(undescribed).isEmpty();
  }

  private static boolean isOurs(Map<String, Object> type) {
    return !String.valueOf(type.get("name")).startsWith("__") && !"SCALAR".equals(type.get("kind"));
  }

  @SuppressWarnings("unchecked")
  private static void check(String path, Map<String, Object> part, List<String> undescribed) {
    String name = path + part.get("name");
    Object description = part.get("description");
    boolean root = name.equals("Query") || name.equals("Mutation") || name.equals("Subscription");
    if (!root
        && (description == null || !description.toString().matches("(?s).*\\(.*\\p{IsHan}.*\\)"))) {
      undescribed.add(name);
    }
    for (String parts : List.of("fields", "args", "inputFields", "enumValues")) {
      if (part.get(parts) instanceof List<?> list) {
        list.forEach(each -> check(name + ".", (Map<String, Object>) each, undescribed));
      }
    }
  }
}
