package dev.contextbridge.processor.check;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;

import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.SimpleNames;
import dev.contextbridge.processor.problem.ApiProblems;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The rule that what a script gives at once fits into a call of a generated method. */
public final class ParameterRules {
  /** Java allows 255 words, one of which is the object that is called. */
  private static final int METHOD = 254;

  /** One more is what keeps the record. */
  private static final int RECORD = 253;

  private final Api api;
  private final List<Problem> problems;

  private ParameterRules(Api api, List<Problem> problems) {
    this.api = api;
    this.problems = problems;
  }

  /**
   * Checks an API.
   *
   * @param api the API
   * @param problems takes what is wrong with it
   */
  public static void check(Api api, List<Problem> problems) {
    if (problems.stream().anyMatch(Problem::isError)) {
      return; // what scripts cannot give has no form to be counted
    }
    ParameterRules rules = new ParameterRules(api, problems);
    for (Method method : api.methods()) {
      rules.checkMethod(api.name() + "." + method.javaName(), method);
    }
    for (FunctionShape shape : api.declarations(FunctionShape.class, TO_JAVASCRIPT)) {
      Method method = shape.method().get(0);
      rules.checkMethod(SimpleNames.of(shape.java()) + "." + method.javaName(), method);
    }
    api.declarations(RecordShape.class, FROM_JAVASCRIPT).forEach(rules::checkRecord);
  }

  private void checkMethod(String name, Method method) {
    List<Parameter> parameters = method.parameters();
    int fitting = fitting(parameters.stream().map(Parameter::type).toList(), METHOD);
    if (fitting < parameters.size()) {
      Parameter first = parameters.get(fitting);
      report(first.element(), Method.parameterStep(name, first.name()), METHOD);
    }
  }

  private void checkRecord(RecordShape shape) {
    List<Field> fields = shape.fields();
    int fitting = fitting(fields.stream().map(Field::type).toList(), RECORD);
    if (fitting < fields.size()) {
      Field first = fields.get(fitting);
      report(first.element(), SimpleNames.of(shape.java()) + "." + first.javaName(), RECORD);
    }
  }

  private void report(@Nullable Element position, String text, int limit) {
    problems.add(ApiProblems.tooMany(Place.of(api.shown(position), text), limit));
  }

  /** How many of the values fit, from the first one on. */
  private static int fitting(List<BridgeType> types, int limit) {
    int words = 0;
    for (int i = 0; i < types.size(); i++) {
      TypeName wire = types.get(i).wire().parameter(types.get(i).nullableWire());
      words += wire.equals(TypeName.LONG) || wire.equals(TypeName.DOUBLE) ? 2 : 1;
      if (words > limit) {
        return i;
      }
    }
    return types.size();
  }
}
