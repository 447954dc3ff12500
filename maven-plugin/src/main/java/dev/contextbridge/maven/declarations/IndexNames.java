package dev.contextbridge.maven.declarations;

import dev.contextbridge.maven.declarations.DeclarationFile.Imported;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides the names of the index. What is one type gets its own name, once, from the first file. A
 * name that means several types is nobody's: each gets its file's name before its own, so that a
 * further API never gives an old name another meaning unseen.
 */
final class IndexNames {
  /** For each name, one place of each type that has it. */
  private final NavigableMap<String, List<Imported>> types = new TreeMap<>();

  private final Set<String> taken = new HashSet<>();

  /** The names that mean several types, each with the names that these got. */
  private final NavigableMap<String, List<String>> ambiguous = new TreeMap<>();

  private IndexNames(NavigableMap<String, DeclarationFile> files) {
    SameTypes sameTypes = new SameTypes(files);
    for (DeclarationFile file : files.values()) {
      for (String name : file.declarations().keySet()) {
        Imported type = new Imported(file.path(), name);
        List<Imported> known = types.computeIfAbsent(name, key -> new ArrayList<>());
        if (known.stream().noneMatch(each -> sameTypes.same(each, type))) {
          known.add(type);
        }
      }
    }
    taken.addAll(types.keySet());
  }

  /**
   * What the index says.
   *
   * @param exports for each file, by path, its names: the one in the file to that in the index
   * @param ambiguous the names that mean several types, each with the names that these got
   */
  record Names(
      NavigableMap<String, NavigableMap<String, String>> exports,
      NavigableMap<String, List<String>> ambiguous) {}

  static Names of(NavigableMap<String, DeclarationFile> files) {
    return new IndexNames(files).names();
  }

  private Names names() {
    NavigableMap<String, NavigableMap<String, String>> exports = new TreeMap<>();
    types.forEach(
        (name, several) -> {
          for (Imported each : several) {
            String given = several.size() == 1 ? name : qualified(each);
            exports.computeIfAbsent(each.path(), key -> new TreeMap<>()).put(name, given);
          }
        });
    return new Names(exports, ambiguous);
  }

  private String qualified(Imported type) {
    String simple = DeclarationFile.simpleName(type.path());
    String full = DeclarationFile.module(type.path()).replace('/', '_');
    boolean isApi = type.name().equals(simple);
    String name = isApi ? full : simple + "_" + type.name();
    if (taken.contains(name)) {
      name = isApi ? full : full + "_" + type.name();
    }
    while (!taken.add(name)) {
      name += "_";
    }
    ambiguous.computeIfAbsent(type.name(), key -> new ArrayList<>()).add(name);
    return name;
  }
}
