package dev.contextbridge.maven.api;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the file that {@link SnapshotWriter} writes. */
final class SnapshotReader {
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|>{7})(?: |$)");

  private SnapshotReader() {}

  /**
   * Reads a snapshot.
   *
   * @param file what errors call it
   * @param text the text of the file
   * @return the API of a module
   * @throws ApiFormatException when the text is none of {@link SnapshotWriter}'s, or of a later
   *     version's
   */
  static Snapshot read(String file, String text) {
    if (CONFLICT.matcher(text).find()) {
      throw new ApiFormatException(
          file
              + ": has a merge conflict. Take one side of it, whichever, then run the build with"
              + " -Dcontextbridge.update and commit what it writes.");
    }
    JsonNode json = JsonNode.parse(file, text);
    int version = json.get("format").number();
    if (version > SnapshotWriter.VERSION) {
      throw json.get("format")
          .wrong(
              "is %s: a later version of the plugin wrote it, which this one (%s) cannot read"
                  .formatted(version, SnapshotWriter.VERSION));
    }
    SortedMap<String, Api> apis = new TreeMap<>();
    JsonNode all = json.get("apis");
    all.names().forEach(java -> apis.put(java, api(java, all.get(java))));
    return new Snapshot(apis);
  }

  private static Api api(String java, JsonNode json) {
    SortedMap<String, SortedSet<String>> errors = json.section("throws", JsonNode::texts);
    SortedSet<String> defaults =
        json.has("defaults") ? json.get("defaults").texts() : new TreeSet<>();
    SortedMap<String, Api.Method> methods = new TreeMap<>();
    JsonNode signatures = json.get("methods");
    for (String name : signatures.names()) {
      methods.put(
          name,
          new Api.Method(
              signatures.get(name).function(),
              errors.getOrDefault(name, new TreeSet<>()),
              defaults.contains(name)));
    }
    return new Api(
        java,
        json.get("name").text(),
        Api.Root.read(json),
        json.flag("implementable"),
        methods,
        types(json));
  }

  private static SortedMap<String, Shape> types(JsonNode json) {
    SortedMap<String, SortedMap<String, String>> tags =
        json.section("kinds", each -> each.map(JsonNode::text));
    SortedMap<String, Shape> types = new TreeMap<>();
    json.section("records", SnapshotReader::fields)
        .forEach((name, fields) -> types.put(name, shape(tags, name, fields, false)));
    json.section("errors", SnapshotReader::fields)
        .forEach((name, fields) -> types.put(name, shape(tags, name, fields, true)));
    types.putAll(json.section("unions", Shape.Variants::read));
    types.putAll(json.section("enums", each -> new Shape.Constants(each.texts())));
    types.putAll(json.section("texts", each -> new Shape.Text(each.text())));
    types.putAll(json.section("functions", each -> new Shape.Callback(each.function())));
    types.putAll(json.section("interfaces", each -> new Shape.Reference(each.text())));
    return types;
  }

  private static Shape.Fields shape(
      Map<String, SortedMap<String, String>> tags,
      String name,
      SortedMap<String, Shape.Field> fields,
      boolean error) {
    return new Shape.Fields(tags.getOrDefault(name, new TreeMap<>()), fields, error);
  }

  private static SortedMap<String, Shape.Field> fields(JsonNode json) {
    SortedMap<String, Shape.Field> fields = new TreeMap<>();
    for (String name : json.names()) {
      boolean optional = name.endsWith("?");
      String field = optional ? name.substring(0, name.length() - 1) : name;
      fields.put(field, new Shape.Field(json.get(name).type(), optional));
    }
    return fields;
  }
}
