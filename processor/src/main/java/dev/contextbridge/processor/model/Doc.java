package dev.contextbridge.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documentation as TSDoc.
 *
 * @param text the description, line by line
 * @param params the parameters' descriptions by Java name
 * @param returns the result's description, empty for none
 * @param exceptions the exceptions' descriptions by the name as written
 * @param see what else to look at, in the order of the comment
 * @param deprecated why it should not be used; null-free: empty and {@code isDeprecated} false when
 *     it may
 * @param isDeprecated whether it should not be used
 */
public record Doc(
    List<String> text,
    Map<String, String> params,
    String returns,
    Map<String, String> exceptions,
    List<String> see,
    String deprecated,
    boolean isDeprecated) {
  /** No documentation. */
  public static final Doc NONE = new Doc(List.of(), Map.of(), "", Map.of(), List.of(), "", false);

  /**
   * The same, of what is marked {@code @Deprecated}.
   *
   * @return documentation of something deprecated
   */
  public Doc deprecate() {
    return new Doc(text, params, returns, exceptions, see, deprecated, true);
  }

  /**
   * The same with what another documentation says of the parts that are missing here.
   *
   * @param inherited the other; whether it is deprecated does not count
   * @return both
   */
  public Doc orElse(Doc inherited) {
    return new Doc(
        text.isEmpty() ? inherited.text : text,
        both(params, inherited.params),
        returns.isEmpty() ? inherited.returns : returns,
        both(exceptions, inherited.exceptions),
        see.isEmpty() ? inherited.see : see,
        deprecated,
        isDeprecated);
  }

  private static Map<String, String> both(Map<String, String> own, Map<String, String> inherited) {
    Map<String, String> both = new LinkedHashMap<>(own);
    inherited.forEach(both::putIfAbsent);
    return both;
  }

  /**
   * The same with other descriptions of the parameters.
   *
   * @param others the descriptions by Java name
   * @return the documentation
   */
  public Doc withParams(Map<String, String> others) {
    return new Doc(text, others, returns, exceptions, see, deprecated, isDeprecated);
  }
}
