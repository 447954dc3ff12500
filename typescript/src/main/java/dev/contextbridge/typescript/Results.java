package dev.contextbridge.typescript;

import dev.contextbridge.typescript.Diagnostic.Category;
import dev.contextbridge.typescript.Emission.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** Questions and answers of the scripts beside this class, as they are in JavaScript. */
final class Results {

  private Results() {}

  static ProxyObject request(Project project) {
    Emission emission = project.emission();
    Map<String, @Nullable Object> request = new HashMap<>();
    request.put("configFile", ProjectFiles.nameOf(project.configFile()));
    request.put("configText", project.configText());
    request.put(
        "declarations", array(project.declarations().stream().map(ProjectFiles::nameOf).toList()));
    Map<String, Object> modules = new LinkedHashMap<>();
    project.modules().forEach((name, file) -> modules.put(name, ProjectFiles.nameOf(file)));
    request.put("paths", modules.isEmpty() ? null : ProxyObject.fromMap(modules));
    request.put("state", ProjectFiles.nameOf(project.state()));
    request.put("folder", emission == null ? null : ProjectFiles.nameOf(emission.folder()));
    request.put("sources", ProjectFiles.nameOf(project.sources()));
    request.put("buildFolder", ProjectFiles.nameOf(project.buildFolder()));
    request.put("script", emission != null && emission.format() == Format.SCRIPT);
    request.put("intact", array(emission == null ? List.of() : List.copyOf(emission.intact())));
    return ProxyObject.fromMap(request);
  }

  static Program program(Value result) {
    return new Program(diagnostics(result), texts(result.getMember("javaScript")));
  }

  static Compiled compiled(Value result) {
    Value times = result.getMember("times");
    List<Diagnostic> diagnostics = diagnostics(result);
    boolean isWrong = diagnostics.stream().anyMatch(Diagnostic::isError);
    return new Compiled(
        diagnostics,
        paths(result.getMember("inputs")),
        paths(result.getMember("folders")),
        isWrong ? Map.of() : texts(result.getMember("outputs")),
        isWrong ? new HashSet<>() : new HashSet<>(strings(result.getMember("kept"))),
        new Compiled.Times(
            times.getArrayElement(0).asLong(),
            times.getArrayElement(1).asLong(),
            times.getArrayElement(2).asLong()));
  }

  /** What is to be written to the project's state; null for nothing. */
  static @Nullable String state(Value result) {
    return result.getMember("state").asString();
  }

  private static List<Diagnostic> diagnostics(Value result) {
    Value found = result.getMember("diagnostics");
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (long i = 0; i < found.getArraySize(); i++) {
      diagnostics.add(diagnostic(found.getArrayElement(i)));
    }
    return diagnostics;
  }

  private static Diagnostic diagnostic(Value found) {
    return new Diagnostic(
        found.getMember("file").asString(),
        found.getMember("line").asInt(),
        found.getMember("column").asInt(),
        Category.valueOf(found.getMember("category").asString()),
        found.getMember("code").asInt(),
        found.getMember("text").asString());
  }

  private static ProxyArray array(List<String> texts) {
    return ProxyArray.fromArray(texts.toArray());
  }

  private static List<String> strings(Value array) {
    List<String> strings = new ArrayList<>();
    for (long i = 0; i < array.getArraySize(); i++) {
      strings.add(array.getArrayElement(i).asString());
    }
    return strings;
  }

  private static List<Path> paths(Value array) {
    return strings(array).stream().map(Path::of).toList();
  }

  private static Map<String, String> texts(Value object) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : object.getMemberKeys()) {
      texts.put(name, object.getMember(name).asString());
    }
    return texts;
  }
}
