package dev.contextbridge.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a type's source says and its class file does not keep.
 *
 * @param doc its comment, as Javadoc has it
 * @param interfaces the nullness of the interfaces that it extends or implements, in their order
 * @param members what scripts can reach of it, in the order of the source: methods, record
 *     components, constants of an enum
 */
public record TypeDescription(
    @Nullable String doc, List<Nullness> interfaces, Map<String, Member> members) {
  /**
   * A member.
   *
   * @param doc its comment, as Javadoc has it
   * @param nullness the nullness of its type, or of its result
   * @param parameters the parameters of a method
   */
  public record Member(@Nullable String doc, Nullness nullness, List<Argument> parameters) {}

  /**
   * A parameter of a method.
   *
   * @param name its name
   * @param nullness the nullness of its type
   */
  public record Argument(String name, Nullness nullness) {}

  /**
   * Where a member stands in the source.
   *
   * @param key its name; that of a method with the erased types of its parameters
   * @return its place among the members, or -1
   */
  public int indexOf(String key) {
    return new ArrayList<>(members.keySet()).indexOf(key);
  }

  /**
   * The nullness of an interface that the type extends or implements.
   *
   * @param index which
   * @return what is marked in it
   */
  public Nullness superInterface(int index) {
    return index < interfaces.size() ? interfaces.get(index) : Nullness.NONE;
  }

  /**
   * Whether there is any documentation.
   *
   * @return true when the type or one of its members has a comment
   */
  public boolean isDocumented() {
    return doc != null || members.values().stream().anyMatch(each -> each.doc() != null);
  }

  /**
   * Whether anything is marked {@code @Nullable}.
   *
   * @return true when something is
   */
  public boolean marksNull() {
    return !interfaces.stream().allMatch(Nullness::isNone)
        || members.values().stream()
            .anyMatch(
                each ->
                    !each.nullness().isNone()
                        || each.parameters().stream().anyMatch(one -> !one.nullness().isNone()));
  }
}
