package dev.contextbridge.maven.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.declarations.DeclarationFile.Imported;
import dev.contextbridge.maven.stamp.Fingerprint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides the names of the index. What is one type gets its own name, once, from the first file. A
 * name that means several types is nobody's: all of them go on to a longer one, with their file's
 * name or their package too. So a further API may take a name away, but never gives it another
 * meaning.
 */
final class IndexNames {
  private static final int LAST = 3;
  private static final int HASH = 8;

  private final SameTypes sameTypes;

  /** How many names each type had to give up, by the place that declares it. */
  private final Map<Imported, Integer> givenUp = new LinkedHashMap<>();

  /** The names that meant several types, at whatever length. */
  private final Set<String> nobodys = new HashSet<>();

  private IndexNames(NavigableMap<String, DeclarationFile> files) {
    this.sameTypes = new SameTypes(files);
    for (DeclarationFile file : files.values()) {
      file.declarations().keySet().forEach(name -> givenUp.put(new Imported(file.path(), name), 0));
    }
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
    IndexNames names = new IndexNames(files);
    NavigableMap<String, List<Imported>> claims = names.claims();
    while (names.giveUp(claims)) {
      claims = names.claims();
    }
    return names(claims);
  }

  private NavigableMap<String, List<Imported>> claims() {
    NavigableMap<String, List<Imported>> claims = new TreeMap<>();
    givenUp.forEach(
        (type, count) ->
            claims.computeIfAbsent(name(type, count), key -> new ArrayList<>()).add(type));
    return claims;
  }

  /** Returns whether some type had to. */
  private boolean giveUp(NavigableMap<String, List<Imported>> claims) {
    Set<Imported> losers = new HashSet<>();
    claims.forEach(
        (name, types) -> {
          if (nobodys.contains(name) || !areOne(types)) {
            nobodys.add(name);
            losers.addAll(types);
          }
        });
    losers.removeIf(each -> givenUp.getOrDefault(each, 0) == LAST);
    losers.forEach(each -> givenUp.merge(each, 1, Integer::sum));
    return !losers.isEmpty();
  }

  private boolean areOne(List<Imported> types) {
    return types.stream().allMatch(each -> sameTypes.same(types.get(0), each));
  }

  private static Names names(NavigableMap<String, List<Imported>> claims) {
    NavigableMap<String, NavigableMap<String, String>> exports = new TreeMap<>();
    NavigableMap<String, List<String>> ambiguous = new TreeMap<>();
    claims.forEach(
        (given, types) -> {
          Imported first = types.get(0);
          exports.computeIfAbsent(first.path(), key -> new TreeMap<>()).put(first.name(), given);
          if (!given.equals(first.name())) {
            ambiguous.computeIfAbsent(first.name(), key -> new ArrayList<>()).add(given);
          }
        });
    return new Names(exports, ambiguous);
  }

  /** The name of a type that had to give up so many. The last is that of no other type. */
  private static String name(Imported type, int givenUp) {
    String simple = DeclarationFile.simpleName(type.path());
    String full = DeclarationFile.module(type.path()).replace('/', '_');
    boolean isApi = type.name().equals(simple);
    String longest = isApi ? full : full + "_" + type.name();
    return switch (givenUp) {
      case 0 -> type.name();
      case 1 -> isApi ? full : simple + "_" + type.name();
      case 2 -> longest;
      default -> longest + "_" + hash(type);
    };
  }

  private static String hash(Imported type) {
    String place = type.path() + " " + type.name();
    return Fingerprint.of(place.getBytes(UTF_8)).substring(0, HASH);
  }
}
