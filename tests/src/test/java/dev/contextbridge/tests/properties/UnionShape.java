package dev.contextbridge.tests.properties;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A sealed interface of records, the last of which is permitted by a sealed interface inside of it.
 *
 * @param java its name
 * @param tag the property that tells the records apart
 * @param records what it permits
 */
record UnionShape(String java, String tag, List<RecordShape> records) implements Shape {
  /** The declaration. */
  String source() {
    int last = records.size() - 1;
    String members =
        IntStream.range(0, last)
            .mapToObj(i -> named(i) + records.get(i).record().source(" implements " + java))
            .collect(joining("\n"));
    String inner = java + "Inner";
    return """
    %s public sealed interface %s {
      %s
      sealed interface %s extends %s {}
      %s
    }
    """
        .formatted(
            tag.equals("kind") ? "" : "@Discriminator(\"" + tag + "\")",
            java,
            members,
            inner,
            java,
            named(last) + records.get(last).record().source(" implements " + inner));
  }

  private String named(int i) {
    return i == 0 ? "@JsName(\"" + tagOf(0) + "\") " : "";
  }

  private String tagOf(int i) {
    return i == 0 ? "the first!" : records.get(i).name();
  }

  @Override
  public String script(Map<String, String> named) {
    if (named.putIfAbsent(java, "") == null) {
      named.put(
          java,
          IntStream.range(0, records.size())
              .mapToObj(i -> "['%s', %s]".formatted(tagOf(i), records.get(i).script(named)))
              .collect(joining(", ", "[", "]")));
    }
    return "{kind: 'union', tag: '%s', name: '%s'}".formatted(tag, java);
  }

  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    return Arbitraries.oneOf(
        records.stream()
            .map(each -> each.values(classes, depth, java + "$" + each.name()))
            .toList());
  }
}
