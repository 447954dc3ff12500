package dev.contextbridge.maven.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a value of one API's type is one of the other API's, by the rules of TypeScript. */
final class Assignability {
  private static final Type STRING = new Type.Named("string");

  /** Whoever expects nothing looks at nothing. */
  private static final Set<Type> TAKES_ALL =
      Set.of(new Type.Named("unknown"), new Type.Named("void"));

  private final Api from;
  private final Api to;
  private final BiPredicate<String, String> sameInterface;
  private final Set<List<Type>> assumed;
  private final Set<List<Type>> assumedBack;

  /**
   * Rules between two APIs.
   *
   * @param from where names of the value's types have their meaning
   * @param to where names of the wanted types have their meaning
   * @param sameInterface whether two Java names mean one interface
   */
  Assignability(Api from, Api to, BiPredicate<String, String> sameInterface) {
    this(from, to, sameInterface, new HashSet<>(), new HashSet<>());
  }

  private Assignability(
      Api from,
      Api to,
      BiPredicate<String, String> sameInterface,
      Set<List<Type>> assumed,
      Set<List<Type>> assumedBack) {
    this.from = from;
    this.to = to;
    this.sameInterface = sameInterface;
    this.assumed = assumed;
    this.assumedBack = assumedBack;
  }

  private Assignability back() {
    return new Assignability(to, from, (a, b) -> sameInterface.test(b, a), assumedBack, assumed);
  }

  /**
   * Whether every value of a type is one of another.
   *
   * @param value the type of the value
   * @param wanted the type that it is to have
   * @return true when it is
   */
  boolean test(Type value, Type wanted) {
    List<Type> accepted = to.leaves(wanted);
    return from.leaves(value).stream()
        .allMatch(each -> accepted.stream().anyMatch(leaf -> leaf(each, leaf)));
  }

  private boolean leaf(Type value, Type wanted) {
    if (TAKES_ALL.contains(wanted) || !assumed.add(List.of(value, wanted))) {
      return true; // a type that contains itself holds if the rest of it does
    }
    boolean holds = holds(value, wanted);
    if (!holds) {
      assumed.remove(List.of(value, wanted));
    }
    return holds;
  }

  private boolean holds(Type value, Type wanted) {
    Shape shape = from.shape(value);
    Shape target = to.shape(wanted);
    if (shape instanceof Shape.Callback callback) {
      return test(callback.signature(), wanted);
    }
    if (target instanceof Shape.Callback callback) {
      return test(value, callback.signature());
    }
    if (target != null) {
      return shape != null && shapes(shape, target);
    }
    if (shape instanceof Shape.Text || value instanceof Type.Literal) {
      return wanted.equals(STRING) || value.equals(wanted);
    }
    return shape == null && structures(value, wanted);
  }

  private boolean structures(Type value, Type wanted) {
    if (value instanceof Type.Function a && wanted instanceof Type.Function b) {
      return functions(a, b);
    }
    if (value instanceof Type.Array a && wanted instanceof Type.Array b) {
      return test(a.element(), b.element());
    }
    if (value instanceof Type.Array array && wanted instanceof Type.Named) {
      return structures(new Type.Named("Iterable", List.of(array.element())), wanted);
    }
    return value instanceof Type.Named a && wanted instanceof Type.Named b && generic(a, b);
  }

  /** An argument that is not given stands for all that it can be: {@code Uint8Array}. */
  private boolean generic(Type.Named value, Type.Named wanted) {
    boolean iterates = wanted.name().equals("Iterable") && value.name().equals("ReadonlySet");
    if (!iterates && !value.name().equals(wanted.name())) {
      return false;
    }
    List<Type> arguments = wanted.arguments();
    return arguments.isEmpty()
        || (value.arguments().size() == arguments.size()
            && IntStream.range(0, arguments.size())
                .allMatch(i -> test(value.arguments().get(i), arguments.get(i))));
  }

  private boolean shapes(Shape value, Shape wanted) {
    if (value instanceof Shape.Reference a && wanted instanceof Shape.Reference b) {
      return sameInterface.test(a.java(), b.java());
    }
    if (value instanceof Shape.Fields a && wanted instanceof Shape.Fields b) {
      return a.tags().entrySet().containsAll(b.tags().entrySet()) && fields(a, b);
    }
    return value.equals(wanted);
  }

  private boolean fields(Shape.Fields value, Shape.Fields wanted) {
    return wanted.fields().entrySet().stream()
        .allMatch(each -> field(value.fields().get(each.getKey()), each.getValue()));
  }

  private boolean field(Shape.@Nullable Field value, Shape.Field wanted) {
    if (value == null || (value.optional() && !wanted.optional())) {
      return value == null && wanted.optional();
    }
    return test(value.type(), wanted.type());
  }

  private boolean functions(Type.Function value, Type.Function wanted) {
    int passed = wanted.parameters().size();
    for (int i = 0; i < value.parameters().size(); i++) {
      Type.Parameter parameter = value.parameters().get(i);
      if (i < passed
          ? !parameter(parameter, wanted.parameters().get(i))
          : !parameter.optional() && !parameter.rest()) {
        return false;
      }
    }
    return test(value.result(), wanted.result());
  }

  private boolean parameter(Type.Parameter parameter, Type.Parameter passed) {
    return parameter.rest() == passed.rest()
        && (parameter.optional() || !passed.optional())
        && back().test(passed.type(), parameter.type());
  }
}
