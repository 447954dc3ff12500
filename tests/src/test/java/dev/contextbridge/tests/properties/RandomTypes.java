package dev.contextbridge.tests.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Types out of the whole table, the same for the same seed. */
final class RandomTypes {
  private final Random random;
  private final Map<String, String> declarations = new TreeMap<>();
  private final List<Leaf> deck = new ArrayList<>();
  private final List<Leaf> keys = Leaves.all().stream().filter(Leaf::key).toList();

  RandomTypes(long seed) {
    random = new Random(seed);
  }

  /** The declarations of the records, unions and enums so far, by name. */
  Map<String, String> declarations() {
    return declarations;
  }

  /** One more type, of which there can be promises. */
  Shape root(int depth) {
    return anything(depth + 1, RandomTypes::canBePromised);
  }

  private Shape next(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(15)) {
      case 0, 1 -> new Sequence(pick(Sequence.Form.values()), element(depth));
      case 2 -> new Sequence(Sequence.Form.SET, next(depth - 1));
      case 3 -> new Table(string(), next(depth - 1));
      case 4 -> new Table(anEnum(), anything(depth, shape -> !isOptional(shape)));
      case 5 -> new Table(keys.get(random.nextInt(keys.size())), next(depth - 1));
      case 6 -> new Missing(anything(depth, shape -> !shape.canBeMissing()), true);
      case 7 -> new Missing(anything(depth, RandomTypes::canBeNullable), false);
      case 8 -> anEnum();
      case 9 -> new PromiseShape(anything(depth, RandomTypes::canBePromised));
      case 10 -> generic(depth);
      case 11 -> recursive(depth);
      case 12 -> union(depth);
      default -> plain(depth);
    };
  }

  /** Every leaf comes before one comes again. */
  private Leaf leaf() {
    if (deck.isEmpty()) {
      deck.addAll(Leaves.all());
      Collections.shuffle(deck, random);
    }
    return deck.remove(deck.size() - 1);
  }

  private static Leaf string() {
    return Leaf.of("String", "String", "string", Leaves::strings);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Shape anything(int depth, Function<Shape, Boolean> fits) {
    Shape shape = next(depth - 1);
    while (!fits.apply(shape)) {
      shape = next(depth - 1);
    }
    return shape;
  }

  /** Annotations of arrays of arrays are not worth their syntax. */
  private Shape element(int depth) {
    return anything(depth, shape -> !(shape.canBeMissing() && shape.java().endsWith("[]")));
  }

  private static boolean isOptional(Shape shape) {
    return shape instanceof Missing missing && missing.isOptional();
  }

  private static boolean canBeNullable(Shape shape) {
    return !shape.canBeMissing()
        && !(shape instanceof Sequence array && array.form() == Sequence.Form.ARRAY);
  }

  /** A promise of a promise is a promise. */
  private static boolean canBePromised(Shape shape) {
    return !(shape instanceof PromiseShape)
        && !(shape instanceof Missing missing && missing.value() instanceof PromiseShape);
  }

  private String name(String prefix) {
    return prefix + declarations.size();
  }

  private EnumShape anEnum() {
    EnumShape shape = new EnumShape(name("Color"));
    declarations.put(shape.java(), shape.source());
    return shape;
  }

  private RecordShape plain(int depth) {
    return declare("Plain", List.of(), components(depth, 1 + random.nextInt(4)));
  }

  private RecordShape generic(int depth) {
    List<Function<List<Shape>, Shape>> components = components(depth, random.nextInt(2));
    components.add(arguments -> arguments.get(0));
    components.add(arguments -> new Sequence(Sequence.Form.LIST, arguments.get(1)));
    components.add(arguments -> new Table(string(), arguments.get(0)));
    return declare("Generic", List.of(next(depth - 1), next(depth - 1)), components);
  }

  private RecordShape recursive(int depth) {
    List<Function<List<Shape>, Shape>> components = components(depth, 1);
    RecordShape.Declared declared = new RecordShape.Declared(name("Tree"), 0);
    RecordShape shape = new RecordShape(declared, List.of());
    declarations.put(shape.name(), "");
    components.add(arguments -> new Sequence(Sequence.Form.LIST, shape));
    Shape next = new Missing(shape, random.nextBoolean());
    components.add(arguments -> next);
    return fill(shape, components);
  }

  private UnionShape union(int depth) {
    String name = name("Union");
    declarations.put(name, "");
    List<RecordShape> records =
        IntStream.range(0, 3)
            .mapToObj(
                i -> {
                  var declared = new RecordShape.Declared(name + "Member" + i, 0);
                  add(declared, components(depth, i));
                  return new RecordShape(declared, List.of());
                })
            .toList();
    UnionShape shape = new UnionShape(name, random.nextBoolean() ? "kind" : "type", records);
    declarations.put(name, shape.source());
    return shape;
  }

  private List<Function<List<Shape>, Shape>> components(int depth, int count) {
    List<Function<List<Shape>, Shape>> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Shape shape = random.nextInt(12) == 0 ? Leaves.safeInteger() : next(depth - 1);
      components.add(arguments -> shape);
    }
    return components;
  }

  private RecordShape declare(
      String prefix, List<Shape> arguments, List<Function<List<Shape>, Shape>> components) {
    var declared = new RecordShape.Declared(name(prefix), arguments.size());
    return fill(new RecordShape(declared, arguments), components);
  }

  private RecordShape fill(RecordShape shape, List<Function<List<Shape>, Shape>> components) {
    add(shape.record(), components);
    declarations.put(shape.name(), shape.record().source(""));
    return shape;
  }

  private void add(RecordShape.Declared declared, List<Function<List<Shape>, Shape>> components) {
    for (Function<List<Shape>, Shape> type : components) {
      int i = declared.components().size();
      String annotations = "";
      if (type.apply(List.of(string(), string())) instanceof Leaf leaf
          && leaf.kind().equals("safeInteger")) {
        annotations += "@SafeInteger ";
      }
      String jsName = "c" + i;
      if (random.nextInt(6) == 0) {
        jsName = "$other" + i;
        annotations += "@JsName(\"" + jsName + "\") ";
      }
      declared.components().add(new RecordShape.Component(annotations, jsName, type));
    }
  }
}
