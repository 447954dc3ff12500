package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface: a union of objects, told apart by one property.
 *
 * @param name its name, unique in the API
 * @param java the interface with its type arguments
 * @param element its position, or null when it is in a class file
 * @param discriminator the property that tells the records apart
 * @param contents what it permits, filled once all of it is read; a record may contain the union
 * @param doc its documentation
 */
public record UnionShape(
    String name,
    TypeName java,
    @Nullable Element element,
    String discriminator,
    List<Part> contents,
    Doc doc)
    implements ObjectShape {
  /**
   * What the union is made of.
   *
   * @return records and unions, in the order of their names
   */
  public List<ObjectShape> members() {
    return contents.stream().map(part -> (ObjectShape) part.type().declaration()).toList();
  }

  /**
   * The records of the union, those of unions inside of it too.
   *
   * @return in the order of the declaration, each once
   */
  public List<RecordShape> records() {
    Map<String, RecordShape> records = new LinkedHashMap<>();
    for (ObjectShape member : members()) {
      List<RecordShape> inside =
          member instanceof UnionShape union ? union.records() : List.of((RecordShape) member);
      inside.forEach(record -> records.putIfAbsent(record.name(), record));
    }
    return List.copyOf(records.values());
  }

  /** Gives each record the property that tells it apart. Called when everything is read. */
  public void tag() {
    records().forEach(record -> record.discriminators().add(discriminator));
  }
}
