package dev.contextbridge.processor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.lang.model.element.Element;

/**
 * Where a problem is: the element that a compiler shows, and the way from an API's member to the
 * culprit.
 *
 * @param element what the user can change
 * @param start the member in words, such as {@code Return type of Users.find}
 * @param steps the way into its type, such as {@code List element}
 */
public record Place(Element element, String start, List<String> steps) {
  private static final int MAX_STEPS = 8;

  /**
   * A member.
   *
   * @param element the member
   * @param start the member in words
   * @return the place
   */
  public static Place of(Element element, String start) {
    return new Place(element, start, List.of());
  }

  /**
   * One step further into the type.
   *
   * @param step the part in words
   * @return the place of the part
   */
  public Place then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Place(element, start, List.copyOf(longer));
  }

  /**
   * The same place, shown at another element.
   *
   * @param shown a field of a record that is compiled in this build
   * @return the place
   */
  public Place at(Element shown) {
    return new Place(shown, start, steps);
  }

  @Override
  public String toString() {
    StringJoiner path = new StringJoiner(" → ").add(start);
    for (int i = 0; i < steps.size(); i++) {
      boolean hidden = steps.size() > MAX_STEPS && i >= MAX_STEPS / 2 && i < steps.size() - 1;
      if (!hidden) {
        path.add(steps.get(i));
      } else if (i == MAX_STEPS / 2) {
        path.add("…");
      }
    }
    return path.toString();
  }
}
