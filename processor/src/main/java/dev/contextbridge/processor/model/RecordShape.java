package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A record: an object of JavaScript with readonly fields.
 *
 * @param name its name, unique in the API
 * @param java the record with its type arguments
 * @param kind the value that tells it apart in a union
 * @param discriminators the properties that have this value; filled when everything is read
 * @param fields filled once all of them are read; a record may contain itself
 * @param doc its documentation
 */
public record RecordShape(
    String name,
    TypeName java,
    String kind,
    Set<String> discriminators,
    List<Field> fields,
    Doc doc)
    implements ObjectShape {
  /**
   * A record that is not read yet.
   *
   * @param name its name, unique in the API
   * @param java the record with its type arguments
   * @param kind the value that tells it apart in a union
   * @param doc its documentation
   */
  public RecordShape(String name, TypeName java, String kind, Doc doc) {
    this(name, java, kind, new LinkedHashSet<>(), new ArrayList<>(), doc);
  }

  @Override
  public List<Part> contents() {
    String owner = SimpleNames.of(java);
    return fields.stream()
        .map(field -> new Part(owner + "." + field.javaName(), field.type()))
        .toList();
  }

  /**
   * The fields that take one slot of a tape each. They stand first on it, so that the glue finds
   * them by their distance from the start.
   *
   * @return the fields in their order
   */
  public List<Field> slots() {
    return fields.stream().filter(field -> field.type().direct() != null).toList();
  }

  /**
   * The fields that take any number of slots.
   *
   * @return the fields in their order
   */
  public List<Field> parts() {
    return fields.stream().filter(field -> field.type().direct() == null).toList();
  }
}
