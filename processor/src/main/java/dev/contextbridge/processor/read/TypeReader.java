package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Declaration;
import dev.contextbridge.processor.model.Doc;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.problem.DescriptionProblems;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import dev.contextbridge.processor.problem.TypeProblems;
import dev.contextbridge.processor.types.ElementsType;
import dev.contextbridge.processor.types.LongTypes;
import dev.contextbridge.processor.types.NullMarks;
import dev.contextbridge.processor.types.Resolver;
import dev.contextbridge.processor.types.TypeTable;
import dev.contextbridge.processor.types.TypeUse;
import dev.contextbridge.processor.types.Unsupported;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Resolves the types of one API, and keeps what they declare and what is wrong with them. */
final class TypeReader implements Resolver {
  private static final int MAX_DEPTH = 100;

  private final Compilation compilation;
  private final PackageElement home;
  private final Names names;
  private final MissingTypes missingTypes;
  private final Map<String, Declaration> declarations = new LinkedHashMap<>();
  private final List<Problem> problems;
  private final Set<TypeElement> reported = new HashSet<>();
  private @Nullable Place place;
  private int depth;

  TypeReader(Compilation compilation, TypeElement api, List<Problem> problems) {
    this.compilation = compilation;
    this.home = compilation.elements().getPackageOf(api);
    this.problems = problems;
    this.names = new Names();
    this.missingTypes = new MissingTypes(compilation.elements());
    names.take(api.getSimpleName().toString());
  }

  /** Resolves a type of a member of the API. */
  BridgeType resolve(TypeUse use, Place at) {
    return resolve(use, at, this::resolveHere);
  }

  /** Resolves the array of a variable number of arguments. */
  BridgeType rest(TypeUse use, Place at) {
    return resolve(use, at, array -> ElementsType.of(array, this));
  }

  private BridgeType resolve(TypeUse use, Place at, Function<TypeUse, BridgeType> way) {
    String missing = missingTypes.firstIn(use.mirror());
    if (missing != null) {
      throw new UnresolvedTypeException(at, missing);
    }
    Place outer = place;
    place = at;
    depth++;
    try {
      return depth > MAX_DEPTH
          ? refuse(here -> TypeProblems.endless(here, text(types().erasure(use.mirror()))))
          : way.apply(use);
    } finally {
      depth--;
      place = outer;
    }
  }

  private BridgeType resolveHere(TypeUse use) {
    TypeMirror mirror = use.mirror();
    return switch (mirror.getKind()) {
      case TYPEVAR -> refuse(here -> TypeProblems.typeVariable(here, text(mirror)));
      case WILDCARD -> resolveWildcard(use, (WildcardType) mirror);
      case DECLARED -> resolveDeclared(use);
      default -> TypeTable.resolve(use, this);
    };
  }

  private BridgeType resolveWildcard(TypeUse use, WildcardType wildcard) {
    TypeMirror bound = NullMarks.bound(wildcard);
    return bound == null ? refuse(TypeProblems::wildcard) : resolveHere(use.with(bound));
  }

  private BridgeType resolveDeclared(TypeUse use) {
    DeclaredType type = use.declared();
    if (TypeTable.isCapability(use)) {
      return TypeTable.resolve(use, this); // whatever its type arguments are
    }
    if (type.getTypeArguments().isEmpty() && !use.element().getTypeParameters().isEmpty()) {
      String arguments =
          String.join(
              ", ", Collections.nCopies(use.element().getTypeParameters().size(), "String"));
      String example = text(type) + "<" + arguments + ">";
      return refuse(here -> TypeProblems.raw(here, text(type), example));
    }
    if (type.getTypeArguments().stream().noneMatch(TypeReader::isWildcard)) {
      return TypeTable.resolve(use, this);
    }
    TypeMirror[] arguments = new TypeMirror[type.getTypeArguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      TypeMirror argument = type.getTypeArguments().get(i);
      TypeMirror bound = isWildcard(argument) ? NullMarks.bound((WildcardType) argument) : argument;
      if (bound == null) {
        return refuse(TypeProblems::wildcard);
      }
      arguments[i] = bound;
    }
    DeclaredType fixed = types().getDeclaredType(use.element(), arguments);
    return TypeTable.resolve(use.with(fixed), this);
  }

  private static boolean isWildcard(TypeMirror type) {
    return type.getKind() == TypeKind.WILDCARD;
  }

  private Place place() {
    if (place == null) {
      throw new IllegalStateException("no type is being resolved");
    }
    return place;
  }

  @Override
  public BridgeType part(TypeUse use, String step) {
    return value(use, place().then(step));
  }

  @Override
  public BridgeType result(TypeUse use, String step) {
    return resolve(use, place().then(step));
  }

  /** Resolves a type that has values. */
  BridgeType value(TypeUse use, Place at) {
    BridgeType type = resolve(use, at);
    if (!type.isVoid()) {
      return type;
    }
    problems.add(TypeProblems.notAValue(at, text(use.mirror())));
    return Unsupported.TYPE;
  }

  @Override
  public BridgeType member(TypeUse use, String step, Element element) {
    Place inner = place().then(step);
    return value(use, compilation.isShown(element) ? inner.at(element) : inner);
  }

  @Override
  public Method method(TypeUse owner, ExecutableElement method) {
    Place outer = place();
    return new MethodReader(compilation, this).read(owner, method, outer::then);
  }

  @Override
  public TypeUse component(TypeUse record, RecordComponentElement component, Element field) {
    if (Stream.of(component, field).anyMatch(TypeReader::isSafe)) {
      String step = record.element().getSimpleName() + "." + component.getSimpleName();
      checkSafe(component.asType(), field, place().then(step).at(field));
    }
    return new MemberTypes(compilation).component(record, component, field);
  }

  /** Reports a mark that changes nothing, if it is in a source. */
  void checkSafe(TypeMirror declared, Element marked, Place at) {
    if (compilation.isShown(marked) && !LongTypes.isIn(declared)) {
      LongTypes.fixed(declared)
          .ifPresent(
              fixed -> {
                String instead = fixed.getKind() == TypeKind.ARRAY ? "List<Long>" : "long";
                report(TypeProblems.alwaysBigint(at, text(fixed), instead));
              });
    }
  }

  static boolean isSafe(Element element) {
    return TypeUse.isMarked(element, "SafeInteger");
  }

  @Override
  public boolean isPartial(TypeElement element) {
    return ExposedMethods.of(element, compilation).isPartial();
  }

  @Override
  public BridgeType refuse(Function<Place, Problem> problem) {
    problems.add(problem.apply(place()));
    return Unsupported.TYPE;
  }

  @Override
  @SuppressWarnings("unchecked") // a key is only ever declared as one kind
  public <D extends Declaration> D declare(
      String key, String preferredName, Function<String, D> create, Consumer<D> fill) {
    Declaration known = declarations.get(key);
    if (known != null) {
      return (D) known;
    }
    D made = create.apply(names.take(preferredName));
    declarations.put(key, made);
    fill.accept(made);
    return made;
  }

  /** What the types of the API declare, in the order in which it was met. */
  List<Declaration> declarations() {
    return new ArrayList<>(declarations.values());
  }

  /** Reports, once for each type, what its class file has lost and no description has. */
  void reportMissing(TypeElement type, boolean namesLost, Place at) {
    Descriptions descriptions = compilation.descriptions();
    if (!descriptions.isUndescribed(type) || reported.contains(type)) {
      return;
    }
    String name = type.getSimpleName().toString();
    int before = problems.size();
    if (descriptions.isOfThisModule(type)) {
      problems.add(DescriptionProblems.describedTooLate(at, name));
    } else if (namesLost) {
      problems.add(DescriptionProblems.lostNames(at, name));
    } else if (descriptions.hasLostNullness(type)) {
      problems.add(DescriptionProblems.lostNullness(at, name));
    }
    if (problems.size() > before) {
      reported.add(type);
    }
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  @Override
  public @Nullable Element position(Element element) {
    return compilation.isShown(element) ? element : null;
  }

  @Override
  public int order(Element member) {
    return compilation.descriptions().order(member);
  }

  @Override
  public Doc doc(Element element) {
    if (element instanceof TypeElement type && place != null) {
      reportMissing(type, false, place);
    }
    return compilation.doc(element);
  }

  @Override
  public boolean isAccessible(Element element) {
    return compilation.isAccessible(element, home);
  }

  @Override
  public String text(TypeMirror type) {
    return compilation.text(type);
  }

  @Override
  public Types types() {
    return compilation.types();
  }

  @Override
  public Elements elements() {
    return compilation.elements();
  }
}
