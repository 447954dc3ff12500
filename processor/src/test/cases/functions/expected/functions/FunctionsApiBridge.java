package functions;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.Adapter;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link FunctionsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "removal", "unchecked", "unused"})
public final class FunctionsApiBridge {
  private static final Glue GLUE = new Glue(FunctionsApiBridge.class, "META-INF/contextbridge/functions/FunctionsApiBridge.js", "contextbridge:functions", Values::new, List.of(),
  Button.class,
  JsRunnable.class,
  JsSupplierOfString.class,
  JsConsumerOfString.class,
  JsBiFunctionOfStringAndIntegerAndString.class,
  JsPredicateOfString.class,
  JsIntBinaryOperator.class,
  JsLongUnaryOperator.class,
  JsToDoubleFunctionOfString.class,
  JsSupplierOfInteger.class,
  JsFunctionOfStringAndFunctionOfStringAndString.class,
  JsFunctionOfStringAndString.class,
  JsUnaryOperatorOfRunnable.class,
  JsFormatter.class,
  JsVisitorOfInteger.class,
  JsFold.class,
  JsFunctionsApi.class);

  private static final BridgedType<Runnable> RUNNABLE_TYPE = BridgedType.function("java.lang.Runnable", GLUE, "makeRunnable", RunnableCalls::new);

  private static final BridgedType<Supplier<String>> SUPPLIER_OF_STRING_TYPE = BridgedType.function("java.util.function.Supplier<java.lang.String>", GLUE, "makeSupplierOfString", SupplierOfStringCalls::new);

  private static final BridgedType<Consumer<String>> CONSUMER_OF_STRING_TYPE = BridgedType.function("java.util.function.Consumer<java.lang.String>", GLUE, "makeConsumerOfString", ConsumerOfStringCalls::new);

  private static final BridgedType<BiFunction<String, Integer, String>> BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE = BridgedType.function("java.util.function.BiFunction<java.lang.String, java.lang.Integer, java.lang.String>", GLUE, "makeBiFunctionOfStringAndIntegerAndString", BiFunctionOfStringAndIntegerAndStringCalls::new);

  private static final BridgedType<Predicate<String>> PREDICATE_OF_STRING_TYPE = BridgedType.function("java.util.function.Predicate<java.lang.String>", GLUE, "makePredicateOfString", PredicateOfStringCalls::new);

  private static final BridgedType<IntBinaryOperator> INT_BINARY_OPERATOR_TYPE = BridgedType.function("java.util.function.IntBinaryOperator", GLUE, "makeIntBinaryOperator", IntBinaryOperatorCalls::new);

  private static final BridgedType<LongUnaryOperator> LONG_UNARY_OPERATOR_TYPE = BridgedType.function("java.util.function.LongUnaryOperator", GLUE, "makeLongUnaryOperator", LongUnaryOperatorCalls::new);

  private static final BridgedType<ToDoubleFunction<String>> TO_DOUBLE_FUNCTION_OF_STRING_TYPE = BridgedType.function("java.util.function.ToDoubleFunction<java.lang.String>", GLUE, "makeToDoubleFunctionOfString", ToDoubleFunctionOfStringCalls::new);

  private static final BridgedType<Supplier<Integer>> SUPPLIER_OF_INTEGER_TYPE = BridgedType.function("java.util.function.Supplier<java.lang.Integer>", GLUE, "makeSupplierOfInteger", SupplierOfIntegerCalls::new);

  private static final BridgedType<Function<String, Function<String, String>>> FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE = BridgedType.function("java.util.function.Function<java.lang.String, java.util.function.Function<java.lang.String, java.lang.String>>", GLUE, "makeFunctionOfStringAndFunctionOfStringAndString", FunctionOfStringAndFunctionOfStringAndStringCalls::new);

  private static final BridgedType<Function<String, String>> FUNCTION_OF_STRING_AND_STRING_TYPE = BridgedType.function("java.util.function.Function<java.lang.String, java.lang.String>", GLUE, "makeFunctionOfStringAndString", FunctionOfStringAndStringCalls::new);

  private static final BridgedType<UnaryOperator<Runnable>> UNARY_OPERATOR_OF_RUNNABLE_TYPE = BridgedType.function("java.util.function.UnaryOperator<java.lang.Runnable>", GLUE, "makeUnaryOperatorOfRunnable", UnaryOperatorOfRunnableCalls::new);

  private static final BridgedType<Formatter> FORMATTER_TYPE = BridgedType.function("functions.Formatter", GLUE, "makeFormatter", FormatterCalls::new);

  private static final BridgedType<Visitor<Integer>> VISITOR_OF_INTEGER_TYPE = BridgedType.function("functions.Visitor<java.lang.Integer>", GLUE, "makeVisitorOfInteger", VisitorOfIntegerCalls::new);

  private static final BridgedType<Fold> FOLD_TYPE = BridgedType.function("functions.Fold", GLUE, "makeFold", FoldCalls::new);

  private static final BridgedType<FunctionsApi> TYPE = BridgedType.object(FunctionsApi.class, GLUE, "makeFunctionsApi", "readFunctionsApi", Calls::new);

  private FunctionsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.functions}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(FunctionsApi implementation) {
    return Exposure.of(TYPE, implementation, "functions", 0);
  }

  /**
   * The generated code of {@link FunctionsApi}.
   *
   * @return the type
   */
  public static BridgedType<FunctionsApi> type() {
    return TYPE;
  }

  /**
   * Reads {@code Button} from scripts.
   *
   * @return the codec
   */
  public static Codec<Button> buttonCodec() {
    return TypeCodec.generated(GLUE, "readButton");
  }

  private static void write$Button(Tape tape, Button value) {
    tape.add(Wire.string("label", value.label()));
    tape.object("onClick", (Consumer<String>) value.onClick(), CONSUMER_OF_STRING_TYPE);
  }

  /**
   * Builds Java values of what the glue has read. For the glue alone.
   */
  public static final class Values extends HostTarget {
    Values(Link link) {
      super(link);
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newButton(Items list, String a0, Ref a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Button(a0, a1.<Consumer<String>>get()));
      } catch (Throwable e) {
        throw link.refuseRecord("Button", e);
      }
    }

    @HostAccess.Export
    public Ref bindRunnable(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(RUNNABLE_TYPE)) {
        return home;
      }
      return Ref.of(new JsRunnable(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindSupplierOfString(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(SUPPLIER_OF_STRING_TYPE)) {
        return home;
      }
      return Ref.of(new JsSupplierOfString(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindConsumerOfString(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(CONSUMER_OF_STRING_TYPE)) {
        return home;
      }
      return Ref.of(new JsConsumerOfString(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindBiFunctionOfStringAndIntegerAndString(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE)) {
        return home;
      }
      return Ref.of(new JsBiFunctionOfStringAndIntegerAndString(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindPredicateOfString(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(PREDICATE_OF_STRING_TYPE)) {
        return home;
      }
      return Ref.of(new JsPredicateOfString(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindIntBinaryOperator(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(INT_BINARY_OPERATOR_TYPE)) {
        return home;
      }
      return Ref.of(new JsIntBinaryOperator(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindLongUnaryOperator(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(LONG_UNARY_OPERATOR_TYPE)) {
        return home;
      }
      return Ref.of(new JsLongUnaryOperator(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindToDoubleFunctionOfString(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(TO_DOUBLE_FUNCTION_OF_STRING_TYPE)) {
        return home;
      }
      return Ref.of(new JsToDoubleFunctionOfString(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindSupplierOfInteger(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(SUPPLIER_OF_INTEGER_TYPE)) {
        return home;
      }
      return Ref.of(new JsSupplierOfInteger(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindFunctionOfStringAndFunctionOfStringAndString(Value adapter, Value function,
        Ref home) {
      if (home != null && home.isHomeOf(FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE)) {
        return home;
      }
      return Ref.of(new JsFunctionOfStringAndFunctionOfStringAndString(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindFunctionOfStringAndString(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(FUNCTION_OF_STRING_AND_STRING_TYPE)) {
        return home;
      }
      return Ref.of(new JsFunctionOfStringAndString(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindUnaryOperatorOfRunnable(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(UNARY_OPERATOR_OF_RUNNABLE_TYPE)) {
        return home;
      }
      return Ref.of(new JsUnaryOperatorOfRunnable(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindFormatter(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(FORMATTER_TYPE)) {
        return home;
      }
      return Ref.of(new JsFormatter(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindVisitorOfInteger(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(VISITOR_OF_INTEGER_TYPE)) {
        return home;
      }
      return Ref.of(new JsVisitorOfInteger(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindFold(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(FOLD_TYPE)) {
        return home;
      }
      return Ref.of(new JsFold(link, adapter, function));
    }

    @HostAccess.Export
    public Ref homeOfFunctionsApi(Ref home) {
      if (!home.isHomeOf(TYPE)) {
        throw link.refuse("an object that implements FunctionsApi", "another object of Java");
      }
      return home;
    }

    @HostAccess.Export
    public Ref bindFunctionsApi(Value adapters, Value object) {
      link.enterValue();
      return Ref.of(new JsFunctionsApi(link, adapters, object));
    }
  }

  /**
   * Calls the implementation. For the glue alone.
   */
  public static final class Calls extends HostTarget {
    private final FunctionsApi target;

    Calls(Link link, FunctionsApi target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] runnable(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Runnable) target.runnable(a0.<Runnable>get()), RUNNABLE_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.runnable", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] supplier(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Supplier<String>) target.supplier(a0.<Supplier<String>>get()), SUPPLIER_OF_STRING_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.supplier", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] consumer(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Consumer<String>) target.consumer(a0.<Consumer<String>>get()), CONSUMER_OF_STRING_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.consumer", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] biFunction(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (BiFunction<String, Integer, String>) target.biFunction(a0.<BiFunction<String, Integer, String>>get()), BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.biFunction", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] predicate(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Predicate<String>) target.predicate(a0.<Predicate<String>>get()), PREDICATE_OF_STRING_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.predicate", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public int apply(Ref a0, int a1, int a2) {
      try {
        link.enter();
        return Wire.int32("", target.apply(a0.<IntBinaryOperator>get(), a1, a2));
      } catch (Throwable e) {
        throw link.fail(e, "functions.apply", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public long applyLong(Ref a0, long a1) {
      try {
        link.enter();
        return Wire.bigint("", target.applyLong(a0.<LongUnaryOperator>get(), a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions.applyLong", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public double applyDouble(Ref a0, String a1) {
      try {
        link.enter();
        return Wire.number("", target.applyDouble(a0.<ToDoubleFunction<String>>get(), a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions.applyDouble", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public String call(Ref a0) {
      try {
        link.enter();
        return Wire.string("", target.call(a0.<Supplier<String>>get()));
      } catch (Throwable e) {
        throw link.fail(e, "functions.call", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public boolean test(Ref a0, String a1) {
      try {
        link.enter();
        return Wire.bool("", target.test(a0.<Predicate<String>>get(), a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions.test", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] handOut() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Runnable) target.handOut(), RUNNABLE_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.handOut", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] plus() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (IntBinaryOperator) target.plus(), INT_BINARY_OPERATOR_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.plus", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] list(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.list("", target.list(a0.<Items>get().<Supplier<Integer>>list(w1 -> ((Ref) w1).<Supplier<Integer>>get())), (t1, v1) -> t1.object("", (Supplier<Integer>) v1, SUPPLIER_OF_INTEGER_TYPE));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.list", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public int sum(Ref a0) {
      try {
        link.enter();
        return Wire.int32("", target.sum(a0.<Items>get().<Supplier<Integer>>list(w1 -> ((Ref) w1).<Supplier<Integer>>get())));
      } catch (Throwable e) {
        throw link.fail(e, "functions.sum", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] map(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.map("", target.map(a0.<Items>get().<String, Runnable>map(k -> (String) k, w1 -> ((Ref) w1).<Runnable>get())), (t1, v1) -> t1.object("", (Runnable) v1, RUNNABLE_TYPE));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.map", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] button(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.button(a0.<Button>get()), (t1, v1) -> write$Button(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.button", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] later(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.promise("", target.later(a0.<Deferred>get().<Runnable>stage(w1 -> ((Ref) w1).<Runnable>get())), "functions.later", DeclaredErrors.NONE, (t1, v1) -> t1.object("", (Runnable) v1, RUNNABLE_TYPE));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.later", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] curried() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Function<String, Function<String, String>>) target.curried(), FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.curried", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public String uncurried(Ref a0) {
      try {
        link.enter();
        return Wire.string("", target.uncurried(a0.<Function<String, Function<String, String>>>get()));
      } catch (Throwable e) {
        throw link.fail(e, "functions.uncurried", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] pass() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (UnaryOperator<Runnable>) target.pass(), UNARY_OPERATOR_OF_RUNNABLE_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.pass", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public String format(Ref a0) {
      try {
        link.enter();
        return Wire.string("", target.format(a0.<Formatter>get()));
      } catch (Throwable e) {
        throw link.fail(e, "functions.format", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] formatter() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Formatter) target.formatter(), FORMATTER_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.formatter", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public String visit(Ref a0) {
      try {
        link.enter();
        return Wire.string("", target.visit(a0.<Visitor<Integer>>get()));
      } catch (Throwable e) {
        throw link.fail(e, "functions.visit", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] fold() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Fold) target.fold(), FOLD_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions.fold", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public int loop(Ref a0) {
      try {
        link.enter();
        return Wire.int32("", target.loop(a0.<Fold>get()));
      } catch (Throwable e) {
        throw link.fail(e, "functions.loop", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class RunnableCalls extends HostTarget {
    private final Runnable target;

    RunnableCalls(Link link, Runnable target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public void call() {
      try {
        link.enter();
        target.run();
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'run'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsRunnable extends JsCallable implements Runnable {
    private final Adapter adapter0;

    JsRunnable(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.RUNNABLE_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'run'", link, adapter);
    }

    @Override
    public void run() {
      adapter0.run(() -> new Object[] {});
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class SupplierOfStringCalls extends HostTarget {
    private final Supplier<String> target;

    SupplierOfStringCalls(Link link, Supplier<String> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public String call() {
      try {
        link.enter();
        return Wire.string("", target.get());
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'get'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsSupplierOfString extends JsCallable implements Supplier<String> {
    private final Adapter adapter0;

    JsSupplierOfString(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.SUPPLIER_OF_STRING_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'get'", link, adapter);
    }

    @Override
    public String get() {
      return adapter0.call(() -> new Object[] {}, result -> {
            String wire = result.asString();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class ConsumerOfStringCalls extends HostTarget {
    private final Consumer<String> target;

    ConsumerOfStringCalls(Link link, Consumer<String> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public void call(String a0) {
      try {
        link.enter();
        target.accept(a0);
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'accept'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsConsumerOfString extends JsCallable implements Consumer<String> {
    private final Adapter adapter0;

    JsConsumerOfString(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.CONSUMER_OF_STRING_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'accept'", link, adapter);
    }

    @Override
    public void accept(String a0) {
      adapter0.run(() -> new Object[] {Wire.string("value", a0)});
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class BiFunctionOfStringAndIntegerAndStringCalls extends HostTarget {
    private final BiFunction<String, Integer, String> target;

    BiFunctionOfStringAndIntegerAndStringCalls(Link link,
        BiFunction<String, Integer, String> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public String call(String a0, int a1) {
      try {
        link.enter();
        return Wire.string("", target.apply(a0, a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsBiFunctionOfStringAndIntegerAndString extends JsCallable implements BiFunction<String, Integer, String> {
    private final Adapter adapter0;

    JsBiFunctionOfStringAndIntegerAndString(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'apply'", link, adapter);
    }

    @Override
    public String apply(String a0, Integer a1) {
      return adapter0.call(() -> new Object[] {Wire.string("a", a0), Wire.int32("b", a1)}, result -> {
            String wire = result.asString();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class PredicateOfStringCalls extends HostTarget {
    private final Predicate<String> target;

    PredicateOfStringCalls(Link link, Predicate<String> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public boolean call(String a0) {
      try {
        link.enter();
        return Wire.bool("", target.test(a0));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'test'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsPredicateOfString extends JsCallable implements Predicate<String> {
    private final Adapter adapter0;

    JsPredicateOfString(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.PREDICATE_OF_STRING_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'test'", link, adapter);
    }

    @Override
    public boolean test(String a0) {
      return adapter0.call(() -> new Object[] {Wire.string("value", a0)}, result -> {
            boolean wire = result.asBoolean();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class IntBinaryOperatorCalls extends HostTarget {
    private final IntBinaryOperator target;

    IntBinaryOperatorCalls(Link link, IntBinaryOperator target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public int call(int a0, int a1) {
      try {
        link.enter();
        return Wire.int32("", target.applyAsInt(a0, a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'applyAsInt'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsIntBinaryOperator extends JsCallable implements IntBinaryOperator {
    private final Adapter adapter0;

    JsIntBinaryOperator(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.INT_BINARY_OPERATOR_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'applyAsInt'", link, adapter);
    }

    @Override
    public int applyAsInt(int a0, int a1) {
      return adapter0.call(() -> new Object[] {Wire.int32("a", a0), Wire.int32("b", a1)}, result -> {
            int wire = result.asInt();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class LongUnaryOperatorCalls extends HostTarget {
    private final LongUnaryOperator target;

    LongUnaryOperatorCalls(Link link, LongUnaryOperator target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public long call(long a0) {
      try {
        link.enter();
        return Wire.bigint("", target.applyAsLong(a0));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'applyAsLong'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsLongUnaryOperator extends JsCallable implements LongUnaryOperator {
    private final Adapter adapter0;

    JsLongUnaryOperator(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.LONG_UNARY_OPERATOR_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'applyAsLong'", link, adapter);
    }

    @Override
    public long applyAsLong(long a0) {
      return adapter0.call(() -> new Object[] {Wire.bigint("value", a0)}, result -> {
            long wire = result.asLong();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class ToDoubleFunctionOfStringCalls extends HostTarget {
    private final ToDoubleFunction<String> target;

    ToDoubleFunctionOfStringCalls(Link link, ToDoubleFunction<String> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public double call(String a0) {
      try {
        link.enter();
        return Wire.number("", target.applyAsDouble(a0));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'applyAsDouble'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsToDoubleFunctionOfString extends JsCallable implements ToDoubleFunction<String> {
    private final Adapter adapter0;

    JsToDoubleFunctionOfString(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.TO_DOUBLE_FUNCTION_OF_STRING_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'applyAsDouble'", link, adapter);
    }

    @Override
    public double applyAsDouble(String a0) {
      return adapter0.call(() -> new Object[] {Wire.string("value", a0)}, result -> {
            double wire = result.asDouble();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class SupplierOfIntegerCalls extends HostTarget {
    private final Supplier<Integer> target;

    SupplierOfIntegerCalls(Link link, Supplier<Integer> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public int call() {
      try {
        link.enter();
        return Wire.int32("", target.get());
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'get'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsSupplierOfInteger extends JsCallable implements Supplier<Integer> {
    private final Adapter adapter0;

    JsSupplierOfInteger(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.SUPPLIER_OF_INTEGER_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'get'", link, adapter);
    }

    @Override
    public Integer get() {
      return adapter0.call(() -> new Object[] {}, result -> {
            int wire = result.asInt();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class FunctionOfStringAndFunctionOfStringAndStringCalls extends HostTarget {
    private final Function<String, Function<String, String>> target;

    FunctionOfStringAndFunctionOfStringAndStringCalls(Link link,
        Function<String, Function<String, String>> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] call(String a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Function<String, String>) target.apply(a0), FUNCTION_OF_STRING_AND_STRING_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFunctionOfStringAndFunctionOfStringAndString extends JsCallable implements Function<String, Function<String, String>> {
    private final Adapter adapter0;

    JsFunctionOfStringAndFunctionOfStringAndString(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'apply'", link, adapter);
    }

    @Override
    public Function<String, String> apply(String a0) {
      return adapter0.call(() -> new Object[] {Wire.string("value", a0)}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Function<String, String>>get();
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class FunctionOfStringAndStringCalls extends HostTarget {
    private final Function<String, String> target;

    FunctionOfStringAndStringCalls(Link link, Function<String, String> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public String call(String a0) {
      try {
        link.enter();
        return Wire.string("", target.apply(a0));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFunctionOfStringAndString extends JsCallable implements Function<String, String> {
    private final Adapter adapter0;

    JsFunctionOfStringAndString(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.FUNCTION_OF_STRING_AND_STRING_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'apply'", link, adapter);
    }

    @Override
    public String apply(String a0) {
      return adapter0.call(() -> new Object[] {Wire.string("value", a0)}, result -> {
            String wire = result.asString();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class UnaryOperatorOfRunnableCalls extends HostTarget {
    private final UnaryOperator<Runnable> target;

    UnaryOperatorOfRunnableCalls(Link link, UnaryOperator<Runnable> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] call(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Runnable) target.apply(a0.<Runnable>get()), RUNNABLE_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsUnaryOperatorOfRunnable extends JsCallable implements UnaryOperator<Runnable> {
    private final Adapter adapter0;

    JsUnaryOperatorOfRunnable(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.UNARY_OPERATOR_OF_RUNNABLE_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'apply'", link, adapter);
    }

    @Override
    public Runnable apply(Runnable a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.object("value", (Runnable) a0, RUNNABLE_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Runnable>get();
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class FormatterCalls extends HostTarget {
    private final Formatter target;

    FormatterCalls(Link link, Formatter target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public String call(double a0, boolean a1) {
      try {
        link.enter();
        return Wire.string("", target.format(a0, a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'format'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFormatter extends JsCallable implements Formatter {
    private final Adapter adapter0;

    JsFormatter(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.FORMATTER_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'format'", link, adapter);
    }

    @Override
    public String format(double a0, boolean a1) {
      return adapter0.call(() -> new Object[] {Wire.number("in", a0), Wire.bool("function", a1)}, result -> {
            String wire = result.asString();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class VisitorOfIntegerCalls extends HostTarget {
    private final Visitor<Integer> target;

    VisitorOfIntegerCalls(Link link, Visitor<Integer> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public String call(int a0, int a1) {
      try {
        link.enter();
        return Wire.string("", target.visit(a0, a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'visit'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsVisitorOfInteger extends JsCallable implements Visitor<Integer> {
    private final Adapter adapter0;

    JsVisitorOfInteger(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.VISITOR_OF_INTEGER_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'visit'", link, adapter);
    }

    @Override
    public String visit(Integer a0, Integer a1) {
      return adapter0.call(() -> new Object[] {Wire.int32("first", a0), Wire.int32("second", a1)}, result -> {
            String wire = result.asString();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class FoldCalls extends HostTarget {
    private final Fold target;

    FoldCalls(Link link, Fold target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public int call(Ref a0, int a1) {
      try {
        link.enter();
        return Wire.int32("", target.fold(a0.<Fold>get(), a1));
      } catch (Throwable e) {
        throw link.fail(e, "functions: function 'fold'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFold extends JsCallable implements Fold {
    private final Adapter adapter0;

    JsFold(Link link, Value adapter, Value original) {
      super(FunctionsApiBridge.FOLD_TYPE, link, original);
      adapter0 = new Adapter("functions: function 'fold'", link, adapter);
    }

    @Override
    public int fold(Fold a0, int a1) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.object("next", (Fold) a0, FOLD_TYPE);
            tape.add(Wire.int32("depth", a1));
            return new Object[] {tape.slots()};
          }, result -> {
            int wire = result.asInt();
            return wire;
          });
    }
  }

  /**
   * A JavaScript object as a Java object.
   */
  private static final class JsFunctionsApi extends JsCallable implements FunctionsApi {
    private final Adapter adapter0;

    private final Adapter adapter1;

    private final Adapter adapter2;

    private final Adapter adapter3;

    private final Adapter adapter4;

    private final Adapter adapter5;

    private final Adapter adapter6;

    private final Adapter adapter7;

    private final Adapter adapter8;

    private final Adapter adapter9;

    private final Adapter adapter10;

    private final Adapter adapter11;

    private final Adapter adapter12;

    private final Adapter adapter13;

    private final Adapter adapter14;

    private final Adapter adapter15;

    private final Adapter adapter16;

    private final Adapter adapter17;

    private final Adapter adapter18;

    private final Adapter adapter19;

    private final Adapter adapter20;

    private final Adapter adapter21;

    private final Adapter adapter22;

    private final Adapter adapter23;

    private final Adapter adapter24;

    JsFunctionsApi(Link link, Value adapters, Value original) {
      super(FunctionsApiBridge.TYPE, link, original);
      adapter0 = new Adapter("functions.runnable", link, adapters.getArrayElement(0));
      adapter1 = new Adapter("functions.supplier", link, adapters.getArrayElement(1));
      adapter2 = new Adapter("functions.consumer", link, adapters.getArrayElement(2));
      adapter3 = new Adapter("functions.biFunction", link, adapters.getArrayElement(3));
      adapter4 = new Adapter("functions.predicate", link, adapters.getArrayElement(4));
      adapter5 = new Adapter("functions.apply", link, adapters.getArrayElement(5));
      adapter6 = new Adapter("functions.applyLong", link, adapters.getArrayElement(6));
      adapter7 = new Adapter("functions.applyDouble", link, adapters.getArrayElement(7));
      adapter8 = new Adapter("functions.call", link, adapters.getArrayElement(8));
      adapter9 = new Adapter("functions.test", link, adapters.getArrayElement(9));
      adapter10 = new Adapter("functions.handOut", link, adapters.getArrayElement(10));
      adapter11 = new Adapter("functions.plus", link, adapters.getArrayElement(11));
      adapter12 = new Adapter("functions.list", link, adapters.getArrayElement(12));
      adapter13 = new Adapter("functions.sum", link, adapters.getArrayElement(13));
      adapter14 = new Adapter("functions.map", link, adapters.getArrayElement(14));
      adapter15 = new Adapter("functions.button", link, adapters.getArrayElement(15));
      adapter16 = new Adapter("functions.later", link, adapters.getArrayElement(16));
      adapter17 = new Adapter("functions.curried", link, adapters.getArrayElement(17));
      adapter18 = new Adapter("functions.uncurried", link, adapters.getArrayElement(18));
      adapter19 = new Adapter("functions.pass", link, adapters.getArrayElement(19));
      adapter20 = new Adapter("functions.format", link, adapters.getArrayElement(20));
      adapter21 = new Adapter("functions.formatter", link, adapters.getArrayElement(21));
      adapter22 = new Adapter("functions.visit", link, adapters.getArrayElement(22));
      adapter23 = new Adapter("functions.fold", link, adapters.getArrayElement(23));
      adapter24 = new Adapter("functions.loop", link, adapters.getArrayElement(24));
    }

    @Override
    public Runnable runnable(Runnable a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.object("value", (Runnable) a0, RUNNABLE_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Runnable>get();
          });
    }

    @Override
    public Supplier<String> supplier(Supplier<String> a0) {
      return adapter1.call(() -> {
            Tape tape = adapter1.tape();
            tape.object("value", (Supplier<String>) a0, SUPPLIER_OF_STRING_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Supplier<String>>get();
          });
    }

    @Override
    public Consumer<String> consumer(Consumer<String> a0) {
      return adapter2.call(() -> {
            Tape tape = adapter2.tape();
            tape.object("value", (Consumer<String>) a0, CONSUMER_OF_STRING_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Consumer<String>>get();
          });
    }

    @Override
    public BiFunction<String, Integer, String> biFunction(BiFunction<String, Integer, String> a0) {
      return adapter3.call(() -> {
            Tape tape = adapter3.tape();
            tape.object("value", (BiFunction<String, Integer, String>) a0, BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<BiFunction<String, Integer, String>>get();
          });
    }

    @Override
    public Predicate<String> predicate(Predicate<String> a0) {
      return adapter4.call(() -> {
            Tape tape = adapter4.tape();
            tape.object("value", (Predicate<String>) a0, PREDICATE_OF_STRING_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Predicate<String>>get();
          });
    }

    @Override
    public int apply(IntBinaryOperator a0, int a1, int a2) {
      return adapter5.call(() -> {
            Tape tape = adapter5.tape();
            tape.object("value", (IntBinaryOperator) a0, INT_BINARY_OPERATOR_TYPE);
            tape.add(Wire.int32("a", a1));
            tape.add(Wire.int32("b", a2));
            return new Object[] {tape.slots()};
          }, result -> {
            int wire = result.asInt();
            return wire;
          });
    }

    @Override
    public long applyLong(LongUnaryOperator a0, long a1) {
      return adapter6.call(() -> {
            Tape tape = adapter6.tape();
            tape.object("value", (LongUnaryOperator) a0, LONG_UNARY_OPERATOR_TYPE);
            tape.add(Wire.bigint("a", a1));
            return new Object[] {tape.slots()};
          }, result -> {
            long wire = result.asLong();
            return wire;
          });
    }

    @Override
    public double applyDouble(ToDoubleFunction<String> a0, String a1) {
      return adapter7.call(() -> {
            Tape tape = adapter7.tape();
            tape.object("value", (ToDoubleFunction<String>) a0, TO_DOUBLE_FUNCTION_OF_STRING_TYPE);
            tape.add(Wire.string("a", a1));
            return new Object[] {tape.slots()};
          }, result -> {
            double wire = result.asDouble();
            return wire;
          });
    }

    @Override
    public String call(Supplier<String> a0) {
      return adapter8.call(() -> {
            Tape tape = adapter8.tape();
            tape.object("value", (Supplier<String>) a0, SUPPLIER_OF_STRING_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            String wire = result.asString();
            return wire;
          });
    }

    @Override
    public boolean test(Predicate<? super String> a0, String a1) {
      return adapter9.call(() -> {
            Tape tape = adapter9.tape();
            tape.object("value", (Predicate<String>) a0, PREDICATE_OF_STRING_TYPE);
            tape.add(Wire.string("text", a1));
            return new Object[] {tape.slots()};
          }, result -> {
            boolean wire = result.asBoolean();
            return wire;
          });
    }

    @Override
    public Runnable handOut() {
      return adapter10.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Runnable>get();
          });
    }

    @Override
    public IntBinaryOperator plus() {
      return adapter11.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<IntBinaryOperator>get();
          });
    }

    @Override
    public List<Supplier<Integer>> list(List<Supplier<Integer>> a0) {
      return adapter12.call(() -> {
            Tape tape = adapter12.tape();
            tape.list("value", a0, (t1, v1) -> t1.object("", (Supplier<Integer>) v1, SUPPLIER_OF_INTEGER_TYPE));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Supplier<Integer>>list(w1 -> ((Ref) w1).<Supplier<Integer>>get());
          });
    }

    @Override
    public int sum(List<Supplier<Integer>> a0) {
      return adapter13.call(() -> {
            Tape tape = adapter13.tape();
            tape.list("value", a0, (t1, v1) -> t1.object("", (Supplier<Integer>) v1, SUPPLIER_OF_INTEGER_TYPE));
            return new Object[] {tape.slots()};
          }, result -> {
            int wire = result.asInt();
            return wire;
          });
    }

    @Override
    public Map<String, Runnable> map(Map<String, Runnable> a0) {
      return adapter14.call(() -> {
            Tape tape = adapter14.tape();
            tape.map("value", a0, (t1, v1) -> t1.object("", (Runnable) v1, RUNNABLE_TYPE));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<String, Runnable>map(k -> (String) k, w1 -> ((Ref) w1).<Runnable>get());
          });
    }

    @Override
    public Button button(Button a0) {
      return adapter15.call(() -> {
            Tape tape = adapter15.tape();
            tape.put("value", a0, (t1, v1) -> write$Button(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Button>get();
          });
    }

    @Override
    public CompletionStage<Runnable> later(CompletionStage<Runnable> a0) {
      return adapter16.call(() -> {
            Tape tape = adapter16.tape();
            tape.promise("value", a0, "functions.later", DeclaredErrors.NONE, (t1, v1) -> t1.object("", (Runnable) v1, RUNNABLE_TYPE));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Deferred>get().<Runnable>stage(w1 -> ((Ref) w1).<Runnable>get());
          });
    }

    @Override
    public Function<String, Function<String, String>> curried() {
      return adapter17.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Function<String, Function<String, String>>>get();
          });
    }

    @Override
    public String uncurried(Function<String, Function<String, String>> a0) {
      return adapter18.call(() -> {
            Tape tape = adapter18.tape();
            tape.object("value", (Function<String, Function<String, String>>) a0, FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            String wire = result.asString();
            return wire;
          });
    }

    @Override
    public UnaryOperator<Runnable> pass() {
      return adapter19.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<UnaryOperator<Runnable>>get();
          });
    }

    @Override
    public String format(Formatter a0) {
      return adapter20.call(() -> {
            Tape tape = adapter20.tape();
            tape.object("value", (Formatter) a0, FORMATTER_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            String wire = result.asString();
            return wire;
          });
    }

    @Override
    public Formatter formatter() {
      return adapter21.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Formatter>get();
          });
    }

    @Override
    public String visit(Visitor<Integer> a0) {
      return adapter22.call(() -> {
            Tape tape = adapter22.tape();
            tape.object("value", (Visitor<Integer>) a0, VISITOR_OF_INTEGER_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            String wire = result.asString();
            return wire;
          });
    }

    @Override
    public Fold fold() {
      return adapter23.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Fold>get();
          });
    }

    @Override
    public int loop(Fold a0) {
      return adapter24.call(() -> {
            Tape tape = adapter24.tape();
            tape.object("value", (Fold) a0, FOLD_TYPE);
            return new Object[] {tape.slots()};
          }, result -> {
            int wire = result.asInt();
            return wire;
          });
    }
  }
}
