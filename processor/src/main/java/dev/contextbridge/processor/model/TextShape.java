package dev.contextbridge.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * A class whose values are strings of one format in JavaScript. The strings are branded by the
 * class, so that no other string passes for one, while those of all APIs are the same type.
 *
 * @param name its name, unique in the API
 * @param java the class
 * @param format what the text is, with its article
 * @param example such a text
 */
public record TextShape(String name, ClassName java, String format, String example)
    implements Declaration {
  /**
   * What an error says that a value must be.
   *
   * @return the format with an example
   */
  public String expected() {
    return "%s such as '%s'".formatted(format, example);
  }

  /**
   * What the declaration says of the type.
   *
   * @return a sentence of TSDoc
   */
  public String documentation() {
    return "%s%s such as `%s`."
        .formatted(Character.toUpperCase(format.charAt(0)), format.substring(1), example);
  }

  /**
   * What JavaScript has for a value of the class. Reading the brand gives undefined, which is true.
   *
   * @return TypeScript
   */
  public String typeScript() {
    return "string & { readonly __text: %s | undefined }"
        .formatted(ScriptText.typeLiteral(java.simpleName()));
  }
}
