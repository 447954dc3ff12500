package dev.contextbridge.processor.check;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.ScriptText;
import dev.contextbridge.processor.model.SimpleNames;
import dev.contextbridge.processor.model.UnionShape;
import dev.contextbridge.processor.problem.ApiProblems;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import dev.contextbridge.processor.problem.UnionProblems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The rules between the members of an API: one name, one member, and no name with a meaning. */
public final class MemberRules {
  private final Api api;
  private final List<Problem> problems;

  private MemberRules(Api api, List<Problem> problems) {
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
    MemberRules rules = new MemberRules(api, problems);
    rules.checkMethods();
    for (RecordShape shape : api.declarations(RecordShape.class)) {
      rules.checkFields(SimpleNames.of(shape.java()), shape.fields());
      rules.checkDiscriminators(shape);
    }
    for (UnionShape shape : api.declarations(UnionShape.class)) {
      rules.checkUnion(shape);
    }
    for (ErrorShape shape : api.declarations(ErrorShape.class)) {
      rules.checkFields(SimpleNames.of(shape.java()), shape.fields());
      rules.checkErrorFields(shape);
    }
    for (EnumShape shape : api.declarations(EnumShape.class)) {
      rules.checkConstants(shape);
    }
    api.declarations(FunctionShape.class).forEach(rules::checkFunction);
  }

  private void checkMethods() {
    Set<String> names = new HashSet<>();
    for (Method method : api.methods()) {
      boolean own = api.element().equals(method.element().getEnclosingElement());
      Place place =
          Place.of(own ? method.element() : api.element(), api.name() + "." + method.javaName());
      checkName(place, method.name());
      if (!names.add(method.name())) {
        problems.add(
            method.name().equals(method.javaName())
                ? ApiProblems.overload(place, method.name())
                : ApiProblems.duplicateName(place, method.name()));
      }
    }
  }

  private void checkFields(String owner, List<Field> fields) {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      Place place = place(field.element(), owner + "." + field.javaName());
      checkName(place, field.name());
      if (!names.add(field.name())) {
        problems.add(ApiProblems.duplicateName(place, field.name()));
      }
    }
  }

  private void checkDiscriminators(RecordShape shape) {
    for (Field field : shape.fields()) {
      if (shape.discriminators().contains(field.name())) {
        Place place = place(field.element(), SimpleNames.of(shape.java()) + "." + field.javaName());
        problems.add(UnionProblems.discriminatorClash(place, field.name()));
      }
    }
  }

  private void checkUnion(UnionShape shape) {
    Place place = place(shape.element(), SimpleNames.of(shape.java()));
    String name = shape.discriminator();
    String meaning = ReservedNames.MEANINGS.get(name);
    if (meaning != null || !ScriptText.isIdentifier(name)) {
      problems.add(UnionProblems.badDiscriminator(place, name, meaning));
    }
    Set<String> kinds = new HashSet<>();
    for (RecordShape member : shape.records()) {
      if (!kinds.add(member.kind())) {
        problems.add(UnionProblems.duplicateKind(place, member.kind()));
      }
    }
  }

  private void checkErrorFields(ErrorShape shape) {
    for (Field field : shape.fields()) {
      if (ReservedNames.ERROR_FIELDS.contains(field.name())) {
        Place place = place(field.element(), SimpleNames.of(shape.java()) + "." + field.javaName());
        problems.add(
            ApiProblems.reservedName(place, field.name(), "every Error has a field of that name"));
      }
    }
  }

  private void checkConstants(EnumShape shape) {
    Set<String> names = new HashSet<>();
    for (EnumShape.Constant constant : shape.constants()) {
      if (!names.add(constant.name())) {
        Place place =
            place(constant.element(), SimpleNames.of(shape.java()) + "." + constant.javaName());
        problems.add(ApiProblems.duplicateName(place, constant.name()));
      }
    }
  }

  /** Its one name is that of a function, not of a member, so none has a meaning. */
  private void checkFunction(FunctionShape shape) {
    Method method = shape.method().get(0);
    if (!ScriptText.isIdentifier(method.name())) {
      String text = SimpleNames.of(shape.java()) + "." + method.javaName();
      problems.add(ApiProblems.badName(place(method.position(), text), method.name()));
    }
  }

  private Place place(@Nullable Element element, String text) {
    return Place.of(api.shown(element), text);
  }

  private void checkName(Place place, String name) {
    String meaning = ReservedNames.MEANINGS.get(name);
    if (meaning != null) {
      problems.add(ApiProblems.reservedName(place, name, meaning));
    } else if (!ScriptText.isIdentifier(name)) {
      problems.add(ApiProblems.badName(place, name));
    }
  }
}
