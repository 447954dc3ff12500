package dev.contextbridge.processor.check;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.Direction;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.SimpleNames;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import dev.contextbridge.processor.problem.TypeProblems;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The rule that JavaScript is never asked for a value that only Java can give. */
public final class DirectionRules {
  private final Api api;
  private final List<Problem> problems;

  private DirectionRules(Api api, List<Problem> problems) {
    this.api = api;
    this.problems = problems;
  }

  /**
   * Checks an API: what its methods take comes from JavaScript, what they give and throw goes
   * there.
   *
   * @param api the API
   * @param problems takes what is wrong with it
   */
  public static void check(Api api, List<Problem> problems) {
    DirectionRules rules = new DirectionRules(api, problems);
    api.methods().forEach(rules::checkMethod);
    for (ErrorShape shape : api.declarations(ErrorShape.class)) {
      String owner = SimpleNames.of(shape.java());
      for (Field field : shape.fields()) {
        rules.check(field.element(), new Part(owner + "." + field.javaName(), field.type()));
      }
    }
  }

  private void checkMethod(Method method) {
    boolean own = api.element().equals(method.element().getEnclosingElement());
    Element shown = own ? method.element() : api.element();
    List<Part> contents = method.contents(api.element().getSimpleName().toString());
    List<Parameter> parameters = method.parameters();
    for (int i = 0; i < contents.size(); i++) {
      Element position = i < parameters.size() ? parameters.get(i).element() : null;
      check(position == null ? shown : position, contents.get(i));
    }
  }

  /** Checks what a function that goes to JavaScript takes or gives. */
  private void check(@Nullable Element position, Part part) {
    Element shown = api.shown(position);
    for (Direction.Obstacle each : Direction.TO_JAVASCRIPT.obstacles(List.of(part))) {
      Place place =
          new Place(shown, each.steps().get(0), each.steps().subList(1, each.steps().size()));
      problems.add(TypeProblems.oneWay(place, each.type().type(), each.type().instead()));
    }
  }
}
