package dev.contextbridge.tests.libraries;

import static java.util.stream.Collectors.toMap;

import dev.contextbridge.tests.support.Compiled;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the processor says when the interface of a library is exposed as it is. */
final class Refusals {
  private Refusals() {}

  /**
   * Exposes interfaces by extending them.
   *
   * @param interfaces what each interface of one's own extends, by its name
   * @return the beginnings of the messages: code, place, and type
   */
  static List<String> of(Map<String, String> interfaces) {
    return firstWords(
        Compiled.of(
            String.join("-", interfaces.keySet()),
            interfaces.entrySet().stream()
                .collect(
                    toMap(
                        each -> "app/" + each.getKey() + ".java",
                        each ->
                            """
                            package app;
                            @dev.contextbridge.ExposeInMainWorld
                            public interface %s extends %s {}
                            """
                                .formatted(each.getKey(), each.getValue())))));
  }

  /** The messages without what follows the type. */
  static List<String> firstWords(Compiled compiled) {
    return compiled.errors().stream()
        .map(error -> error.getMessage(Locale.ROOT))
        .map(text -> text.replaceFirst("( cannot cross| is an? |, and there is).*", ""))
        .toList();
  }
}
