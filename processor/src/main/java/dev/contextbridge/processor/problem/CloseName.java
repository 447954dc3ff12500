package dev.contextbridge.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What someone may have meant who wrote another name. A guess is made only when it is close. */
public final class CloseName {
  private CloseName() {}

  /**
   * Finds the name that is closest to a wrong one.
   *
   * @param wrong the wrong name
   * @param known the right ones
   * @return one that differs in case, or by one slip in four to seven letters or two in more; null
   *     when there is none
   */
  public static @Nullable String among(Collection<String> known, String wrong) {
    int most = wrong.length() < 4 ? 0 : wrong.length() < 8 ? 1 : 2;
    return known.stream()
        .filter(name -> slips(wrong, name) <= most)
        .min(
            Comparator.<String>comparingInt(name -> slips(wrong, name)).thenComparing(name -> name))
        .orElse(null);
  }

  /**
   * Makes an identifier of a name that is none.
   *
   * @param name what someone wrote
   * @return its words in camel case, or null when it has none or is an identifier
   */
  static @Nullable String identifier(String name) {
    StringBuilder made = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{Nd}_$]+", -1)) {
      String first = word.isEmpty() ? "" : word.substring(0, 1);
      made.append(made.isEmpty() ? first : first.toUpperCase(Locale.ROOT));
      made.append(word.isEmpty() ? "" : word.substring(1));
    }
    String identifier = made.toString().replaceFirst("^(?=\\p{Nd})", "_");
    return identifier.isEmpty() || identifier.equals(name) ? null : identifier;
  }

  /** How many letters are missing, in excess, wrong, or changed places with the next one. */
  private static int slips(String wrong, String right) {
    String a = wrong.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, a, i, b, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int fewest(int[][] slips, String a, int i, String b, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int one = 1 + Math.min(slips[i - 1][j], slips[i][j - 1]);
    int fewest = Math.min(one, slips[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
