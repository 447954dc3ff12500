package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A declared exception: an Error with a name and fields.
 *
 * @param name its type's name, unique in the API
 * @param errorName the {@code name} of the error
 * @param java the exception
 * @param index its place among the exceptions of the API
 * @param fields its record-like accessors
 * @param doc its documentation
 */
public record ErrorShape(
    String name, String errorName, TypeName java, int index, List<Field> fields, Doc doc)
    implements Declaration {
  /**
   * The {@code name} of an exception in JavaScript.
   *
   * @param simpleName the simple name of its class
   * @return the same without {@code Exception}
   */
  public static String nameOf(String simpleName) {
    return simpleName.replaceFirst("(?<=.)Exception$", "");
  }
}
