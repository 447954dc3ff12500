package dev.contextbridge.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.Declaration;
import dev.contextbridge.processor.model.DocLinks;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.ObjectShape;
import dev.contextbridge.processor.model.RecordShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the links of Javadoc lead to in the declaration of an API. */
final class Links {
  /** A type of the declaration, and the names of its members by their names in Java. */
  private record Target(String javaName, String name, Map<String, String> members) {}

  private final List<Target> targets = new ArrayList<>();

  Links(Api api) {
    Map<String, String> methods = new LinkedHashMap<>();
    for (Method method : api.methods()) {
      methods.putIfAbsent(method.javaName(), method.name());
    }
    targets.add(new Target(api.java().canonicalName(), api.name(), methods));
    api.declarations().forEach(this::add);
  }

  private void add(Declaration declaration) {
    if (declaration instanceof RecordShape record) {
      add(record.java(), record.name(), record.fields());
    } else if (declaration instanceof ErrorShape error) {
      add(error.java(), error.name(), error.fields());
    } else if (declaration instanceof ObjectShape union) {
      add(union.java(), union.name(), List.of());
    } else if (declaration instanceof EnumShape enumeration) {
      add(enumeration.java(), enumeration.name(), List.of());
    } else if (declaration instanceof BridgedReference reference) {
      add(reference.java(), reference.name(), List.of());
    }
  }

  private void add(TypeName java, String name, List<Field> fields) {
    Map<String, String> members = new LinkedHashMap<>();
    fields.forEach(field -> members.put(field.javaName(), field.name()));
    ClassName raw =
        java instanceof ParameterizedTypeName generic ? generic.rawType : (ClassName) java;
    targets.add(new Target(raw.canonicalName(), name, members));
  }

  /**
   * Resolves the links of a text.
   *
   * @param text documentation
   * @param owner the name of the declaration that it belongs to
   * @return TSDoc
   */
  String resolve(String text, String owner) {
    return DocLinks.resolve(text, reference -> find(reference, owner));
  }

  private Optional<String> find(String reference, String owner) {
    int hash = reference.indexOf('#');
    String type = hash < 0 ? reference : reference.substring(0, hash);
    Optional<Target> target =
        targets.stream()
            .filter(
                each ->
                    type.isEmpty()
                        ? each.name().equals(owner)
                        : ("." + each.javaName()).endsWith("." + type))
            .findFirst();
    if (hash < 0) {
      return target.map(Target::name);
    }
    String member = reference.substring(hash + 1).replaceFirst("\\(.*", "");
    return target.flatMap(
        each ->
            Optional.ofNullable(each.members().get(member)).map(name -> each.name() + "." + name));
  }
}
