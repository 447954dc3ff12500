package dev.contextbridge.processor.problem;

import dev.contextbridge.processor.problem.ProblemCase.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of messages as Markdown: code, meaning, wrong code and right code. */
final class ErrorsPage {
  private static final Pattern REGION = Pattern.compile("\\s*// region shown");
  private static final Pattern END = Pattern.compile("\\s*// endregion");

  /** What a reader of the page knows, or what only tests need. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("package .*|import .*|// options: .*|\\s*@SuppressWarnings\\(.*");

  private ErrorsPage() {}

  static String markdown() {
    Map<String, List<Factory>> byCode = new TreeMap<>();
    Factory.all()
        .forEach(each -> byCode.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each));
    return index(byCode) + "\n" + sections(byCode);
  }

  private static String index(Map<String, List<Factory>> byCode) {
    StringBuilder table = new StringBuilder("| Code | | When |\n| --- | --- | --- |\n");
    byCode.forEach(
        (code, factories) ->
            table.append(
                "| [`%s`](#%s) | %s | %s |%n"
                    .formatted(
                        code, code.toLowerCase(Locale.ROOT), kind(factories), when(factories))));
    return table.toString();
  }

  private static String kind(List<Factory> factories) {
    return factories.get(0).sample().isError() ? "error" : "warning";
  }

  private static String when(List<Factory> factories) {
    return factories.stream().map(ErrorsPage::firstSentence).collect(Collectors.joining(" "));
  }

  private static String firstSentence(Factory factory) {
    return factory.meaning().replaceFirst("(?<=\\.) .*", "");
  }

  private static String sections(Map<String, List<Factory>> byCode) {
    return byCode.entrySet().stream()
        .map(each -> "## " + each.getKey() + "\n\n" + entries(each.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String entries(List<Factory> factories) {
    return factories.stream().map(ErrorsPage::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Factory factory) {
    List<ProblemCase> cases =
        factory.cases().stream().filter(each -> !each.right().isEmpty()).toList();
    String examples =
        cases.isEmpty()
            ? fence("text", List.of(factory.sample().message().strip()))
            : cases.stream().map(ErrorsPage::example).collect(Collectors.joining("\n"));
    return factory.meaning() + "\n\n" + examples;
  }

  private static String example(ProblemCase each) {
    Stream<String> said =
        each.files().stream()
            .flatMap(file -> ProblemCase.expected("", shown(file)))
            .filter(Said::isOfTheProcessor)
            .map(Said::text)
            .distinct();
    return fence("text", said.toList())
        + "\nWrong:\n\n"
        + fence("java", code(each.files()))
        + "\nRight:\n\n"
        + fence("java", code(each.right()));
  }

  private static String fence(String language, List<String> lines) {
    return "```" + language + "\n" + String.join("\n", lines).strip() + "\n```\n";
  }

  private static List<String> code(List<Path> files) {
    return List.of(files.stream().map(ErrorsPage::code).collect(Collectors.joining("\n\n")));
  }

  private static String code(Path file) {
    String text =
        shown(file).stream()
            .filter(line -> !ProblemCase.isExpectation(line))
            .filter(line -> !LEFT_OUT.matcher(line).matches())
            .collect(Collectors.joining("\n"));
    return text.strip().replaceAll("\n{3,}", "\n\n");
  }

  /** The lines of the region, if there is one, without their common indent; or all. */
  private static List<String> shown(Path file) {
    List<String> lines = ProblemCase.lines(file);
    int begin = indexOf(lines, REGION);
    if (begin < 0) {
      return lines;
    }
    String inside = String.join("\n", lines.subList(begin + 1, indexOf(lines, END)));
    return List.of(inside.stripIndent().split("\n", -1));
  }

  private static int indexOf(List<String> lines, Pattern wanted) {
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
