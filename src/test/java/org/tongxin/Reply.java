package org.tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/**
 * A mutation's payload.
 *
 * @param subject name of the payload's field that shows what was changed
 */
public record Reply(JsonPath json, String field, String subject) {

  /** The same reply; fails where it was refused. */
  public Reply done() {
    assertThat(json.getList("errors")).as(json.prettify()).isNull();
    assertThat(errors()).as(json.prettify()).isEmpty();
    return this;
  }

  public String id() {
    return get("id");
  }

  public int version() {
    return json.getInt(of("version"));
  }

  public String position() {
    return json.getString("data." + field + ".position");
  }

  /** What the changed object says at a path, such as {@code party.id}. */
  public String get(String path) {
    return json.getString(of(path));
  }

  public List<String> list(String path) {
    return json.getList(of(path));
  }

  /** Everything that the payload tells. */
  public Map<String, Object> payload() {
    return json.getMap("data." + field);
  }

  public List<String> codes() {
    return json.getList("data." + field + ".errors.code");
  }

  /** Each with the field at fault, such as {@code BAD_INPUT input.until}. */
  public List<String> errors() {
    return json.<Map<String, Object>>getList("data." + field + ".errors").stream()
        .map(error -> error.get("code") + " " + String.join(".", fieldOf(error)))
        .map(String::strip)
        .toList();
  }

  public List<String> messages() {
    return json.getList("data." + field + ".errors.message");
  }

  /** The code of the request's own refusal, outside the payload. */
  public String refusal() {
    return json.getString("errors[0].extensions.code");
  }

  @SuppressWarnings("unchecked")
  private static List<String> fieldOf(Map<String, Object> error) {
    return (List<String>) error.getOrDefault("field", List.of());
  }

  private String of(String path) {
    return "data." + field + "." + subject + "." + path;
  }
}
