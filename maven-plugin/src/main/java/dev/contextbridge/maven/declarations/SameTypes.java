package dev.contextbridge.maven.declarations;

import dev.contextbridge.maven.declarations.DeclarationFile.Imported;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two declarations are one type: their text is the same, and so is what it names. A
 * record that several APIs use is declared by each of them, and TypeScript compares by structure.
 */
final class SameTypes {
  private static final Pattern WORD =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

  private final Map<String, DeclarationFile> files;

  SameTypes(Map<String, DeclarationFile> files) {
    this.files = files;
  }

  boolean same(Imported a, Imported b) {
    return same(a, b, new HashSet<>());
  }

  /** Types that name each other are the same unless something shows that they are not. */
  private boolean same(Imported a, Imported b, Set<Set<Imported>> assumed) {
    if (a.equals(b) || !assumed.add(Set.of(a, b))) {
      return true;
    }
    DeclarationFile fileA = files.get(a.path());
    DeclarationFile fileB = files.get(b.path());
    @Nullable String text = fileA == null ? null : fileA.declarations().get(a.name());
    if (fileA == null
        || fileB == null
        || text == null
        || !text.equals(fileB.declarations().get(b.name()))) {
      return false;
    }
    return WORD.matcher(text)
        .results()
        .map(match -> match.group())
        .distinct()
        .allMatch(word -> sameWord(target(fileA, word), target(fileB, word), assumed));
  }

  private boolean sameWord(@Nullable Imported a, @Nullable Imported b, Set<Set<Imported>> assumed) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return same(a, b, assumed);
  }

  /** What a word means in a file, or null for a word that TypeScript knows. */
  private static @Nullable Imported target(DeclarationFile file, String word) {
    return file.declarations().containsKey(word)
        ? new Imported(file.path(), word)
        : file.imports().get(word);
  }
}
