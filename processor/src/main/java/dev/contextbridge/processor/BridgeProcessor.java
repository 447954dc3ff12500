package dev.contextbridge.processor;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import dev.contextbridge.processor.check.DirectionRules;
import dev.contextbridge.processor.check.KeyRules;
import dev.contextbridge.processor.check.MemberRules;
import dev.contextbridge.processor.check.ModuleRules;
import dev.contextbridge.processor.check.ParameterRules;
import dev.contextbridge.processor.emit.Emitter;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.problem.ApiProblems;
import dev.contextbridge.processor.problem.Messages;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import dev.contextbridge.processor.read.ApiReader;
import dev.contextbridge.processor.read.Compilation;
import dev.contextbridge.processor.read.Descriptions;
import dev.contextbridge.processor.read.UnresolvedTypeException;
import dev.contextbridge.processor.types.NearTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads annotated interfaces, checks them, and writes their bridges. An interface that reaches a
 * type which does not exist yet waits for the next round.
 */
@AutoService(Processor.class)
public final class BridgeProcessor extends AbstractProcessor {
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "dev.contextbridge.Bridged",
          "dev.contextbridge.ExposeInIsolatedWorld",
          "dev.contextbridge.ExposeInMainWorld");

  private final Set<String> sources = new TreeSet<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> described = new HashSet<>();

  /** Made by the compiler. */
  public BridgeProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ANNOTATIONS;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getRootElements().forEach(element -> sources.add(element.toString()));
    if (round.processingOver()) {
      waiting.forEach(this::reportUnresolved);
      return false;
    }
    Compilation compilation = new Compilation(processingEnv, sources);
    for (String name : pending(annotations, round)) {
      process(processingEnv.getElementUtils().getTypeElement(name), compilation);
    }
    return false;
  }

  /**
   * The interfaces that wait, and those that are new in this round, by name and in an order that no
   * compiler decides: the first of two gets a class whose name is that of both.
   */
  private Set<String> pending(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new TreeSet<>(waiting);
    waiting.clear();
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        names.add(((TypeElement) element).getQualifiedName().toString());
      }
    }
    return names;
  }

  private void process(TypeElement element, Compilation compilation) {
    try {
      Set<TypeElement> unused = compilation.descriptions().takeMet();
      List<Problem> problems = new ArrayList<>();
      Api api = read(element, compilation, problems);
      problems.forEach(this::print);
      if (problems.stream().noneMatch(Problem::isError)) {
        emitter().emit(api, compilation.descriptions().of(element));
        describe(compilation);
      }
    } catch (UnresolvedTypeException e) {
      waiting.add(element.getQualifiedName().toString());
    } catch (FilerException e) {
      String bridge = Api.bridgeOf(ClassName.get(element)).simpleName();
      print(ApiProblems.takenClass(placeOf(element), bridge));
    } catch (IOException | RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      print(ApiProblems.crash(placeOf(element), trace.toString()));
    }
  }

  private Emitter emitter() {
    return new Emitter(processingEnv.getFiler(), processingEnv.getElementUtils());
  }

  /**
   * Describes what an API has reached for builds in which it is a class file; an API does so
   * itself.
   */
  private void describe(Compilation compilation) throws IOException {
    Descriptions descriptions = compilation.descriptions();
    for (TypeElement type : descriptions.takeMet()) {
      if (!isApi(type) && described.add(type.getQualifiedName().toString())) {
        emitter().describe(type, descriptions.of(type));
      }
    }
  }

  private static boolean isApi(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().toString())
        .anyMatch(ANNOTATIONS::contains);
  }

  private Api read(TypeElement element, Compilation compilation, List<Problem> problems) {
    Api api = new ApiReader(compilation).read(element, problems);
    KeyRules.check(api, problems);
    MemberRules.check(api, problems);
    DirectionRules.check(api, problems);
    ParameterRules.check(api, problems);
    ModuleRules.check(api, compilation.elements(), problems);
    return api;
  }

  /** Reads once more, since compilers show no elements of earlier rounds. */
  private void reportUnresolved(String name) {
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    try {
      Api unused = read(element, new Compilation(processingEnv, sources), new ArrayList<>());
    } catch (UnresolvedTypeException e) {
      String near = NearTypes.of(e.type(), element, processingEnv.getElementUtils());
      print(ApiProblems.unresolved(e.place(), e.type(), near));
    }
  }

  private static Place placeOf(TypeElement element) {
    return Place.of(element, element.getSimpleName().toString());
  }

  private void print(Problem problem) {
    new Messages(processingEnv).print(problem);
  }
}
