package dev.contextbridge.tests.regexps;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.regex.Pattern;

/** Regular expressions in both directions. */
@ExposeInMainWorld("regexps")
interface RegExpsApi {
  /** Takes a pattern. */
  void take(Pattern pattern);

  /** Gives the pattern of the test. */
  Pattern give();

  /**
   * What the pattern that was taken or given last finds.
   *
   * @param inputs where
   * @param units whether a search may begin between the halves of a surrogate pair
   * @return for each input and each beginning the match and its groups
   */
  String find(List<String> inputs, boolean units);
}
