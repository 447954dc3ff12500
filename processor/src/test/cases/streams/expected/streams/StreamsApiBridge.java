package streams;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.Adapter;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link StreamsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "removal", "unchecked", "unused"})
public final class StreamsApiBridge {
  private static final Glue GLUE = new Glue(StreamsApiBridge.class, "META-INF/contextbridge/streams/StreamsApiBridge.js", "contextbridge:streams", Values::new, List.of(),
  Item.class,
  Page.class,
  Next.class,
  JsFunctionOfIteratorOfIntegerAndInteger.class,
  JsVisitor.class,
  JsConsumerOfInteger.class);

  private static final DeclaredErrors BREAKING_ERRORS = DeclaredErrors.of(new DeclaredErrors.Declared<>(BrokenException.class, "Broken", 0, (t, v) -> {
    t.add(Wire.int32("after", v.after()));
  }));

  private static final BridgedType<Function<Iterator<Integer>, Integer>> FUNCTION_OF_ITERATOR_OF_INTEGER_AND_INTEGER_TYPE = BridgedType.functionOfScripts("java.util.function.Function<java.util.Iterator<java.lang.Integer>, java.lang.Integer>", GLUE);

  private static final BridgedType<Visitor> VISITOR_TYPE = BridgedType.functionOfScripts("streams.Visitor", GLUE);

  private static final BridgedType<Supplier<Stream<Integer>>> SUPPLIER_OF_STREAM_OF_INTEGER_TYPE = BridgedType.function("java.util.function.Supplier<java.util.stream.Stream<java.lang.Integer>>", GLUE, "makeSupplierOfStreamOfInteger", SupplierOfStreamOfIntegerCalls::new);

  private static final BridgedType<Consumer<Integer>> CONSUMER_OF_INTEGER_TYPE = BridgedType.function("java.util.function.Consumer<java.lang.Integer>", GLUE, "makeConsumerOfInteger", ConsumerOfIntegerCalls::new);

  private static final BridgedType<StreamsApi> TYPE = BridgedType.object(StreamsApi.class, GLUE, "makeStreamsApi", "readStreamsApi", Calls::new);

  private StreamsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.streams}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(StreamsApi implementation) {
    return Exposure.of(TYPE, implementation, "streams", 0);
  }

  /**
   * The generated code of {@link StreamsApi}.
   *
   * @return the type
   */
  public static BridgedType<StreamsApi> type() {
    return TYPE;
  }

  /**
   * Reads {@code Item} from scripts.
   *
   * @return the codec
   */
  public static Codec<Item> itemCodec() {
    return TypeCodec.generated(GLUE, "readItem");
  }

  private static void write$Item(Tape tape, Item value) {
    tape.add(Wire.string("name", value.name()));
    tape.add(Wire.int32("size", value.size()));
  }

  private static void write$PageOfItem(Tape tape, Page<Item> value) {
    tape.add(Wire.string("title", value.title()));
    tape.stream("items", value.items(), "streams: PageOfItem.items", DeclaredErrors.NONE, (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Item(t2, v2)));
    tape.put("next", value.next(), (t1, v1) -> write$NextOfItem(t1, v1));
  }

  private static void write$NextOfItem(Tape tape, Next<Item> value) {
    tape.iterator("pages", value.pages(), "streams: NextOfItem.pages", DeclaredErrors.NONE, (t1, v1) -> t1.put("", v1, (t2, v2) -> write$PageOfItem(t2, v2)));
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
    public Ref newItem(Items list, String a0, int a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Item(a0, a1));
      } catch (Throwable e) {
        throw link.refuseRecord("Item", e);
      }
    }

    @HostAccess.Export
    public Ref bindFunctionOfIteratorOfIntegerAndInteger(Value adapter, Value function, Ref home) {
      return Ref.of(new JsFunctionOfIteratorOfIntegerAndInteger(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindVisitor(Value adapter, Value function, Ref home) {
      return Ref.of(new JsVisitor(link, adapter, function));
    }

    @HostAccess.Export
    public Ref bindConsumerOfInteger(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(CONSUMER_OF_INTEGER_TYPE)) {
        return home;
      }
      return Ref.of(new JsConsumerOfInteger(link, adapter, function));
    }

    @HostAccess.Export
    public Ref homeOfStreamsApi(Ref home) {
      if (!home.isHomeOf(TYPE)) {
        throw link.refuse("an object that Java handed out as StreamsApi", "another object of Java");
      }
      return home;
    }
  }

  /**
   * Calls the implementation. For the glue alone.
   */
  public static final class Calls extends HostTarget {
    private final StreamsApi target;

    Calls(Link link, StreamsApi target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] numbers() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.iterator("", target.numbers(), "streams.numbers", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.numbers", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] texts() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.stream("", target.texts(), "streams.texts", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.string("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.texts", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] items() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.stream("", target.items(), "streams.items", DeclaredErrors.NONE, (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Item(t2, v2)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.items", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] endless() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.stream("", target.endless(), "streams.endless", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.bigint("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.endless", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] gaps() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.iterator("", target.gaps(), "streams.gaps", DeclaredErrors.NONE, (t1, v1) -> t1.nullable("", v1, (t2, v2) -> t2.add(Wire.string("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.gaps", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] nested() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.iterator("", target.nested(), "streams.nested", DeclaredErrors.NONE, (t1, v1) -> t1.stream("", v1, "streams.nested", DeclaredErrors.NONE, (t2, v2) -> t2.add(Wire.int32("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.nested", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] lists() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.list("", target.lists(), (t1, v1) -> t1.iterator("", v1, "streams.lists", DeclaredErrors.NONE, (t2, v2) -> t2.add(Wire.int32("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.lists", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] maps() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.map("", target.maps(), (t1, v1) -> t1.stream("", v1, "streams.maps", DeclaredErrors.NONE, (t2, v2) -> t2.add(Wire.string("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.maps", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] page() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.page(), (t1, v1) -> write$PageOfItem(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.page", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] optional(boolean a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.optional("", target.optional(a0), (t1, v1) -> t1.stream("", v1, "streams.optional", DeclaredErrors.NONE, (t2, v2) -> t2.add(Wire.int32("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.optional", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] nullable(boolean a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.nullable("", target.nullable(a0), (t1, v1) -> t1.iterator("", v1, "streams.nullable", DeclaredErrors.NONE, (t2, v2) -> t2.add(Wire.int32("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.nullable", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] later() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.promise("", target.later(), "streams.later", DeclaredErrors.NONE, (t1, v1) -> t1.stream("", v1, "streams.later", DeclaredErrors.NONE, (t2, v2) -> t2.add(Wire.string("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.later", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public int call(Ref a0) {
      try {
        link.enter();
        return Wire.int32("", target.call(a0.<Function<Iterator<Integer>, Integer>>get()));
      } catch (Throwable e) {
        throw link.fail(e, "streams.call", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public int visit(Ref a0) {
      try {
        link.enter();
        return Wire.int32("", target.visit(a0.<Visitor>get()));
      } catch (Throwable e) {
        throw link.fail(e, "streams.visit", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] supplier() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Supplier<Stream<Integer>>) target.supplier(), SUPPLIER_OF_STREAM_OF_INTEGER_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.supplier", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] consumer() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (Consumer<Integer>) target.consumer(), CONSUMER_OF_INTEGER_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.consumer", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] item(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.item(a0.<Item>get()), (t1, v1) -> write$Item(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.item", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] breaking() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.stream("", target.breaking(), "streams.breaking", BREAKING_ERRORS, (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.breaking", BREAKING_ERRORS);
      }
    }

    @HostAccess.Export
    public Object[] crashing() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.iterator("", target.crashing(), "streams.crashing", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.crashing", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] nulls() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.iterator("", target.nulls(), "streams.nulls", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.string("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.nulls", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] crashingAtTheEnd() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.stream("", target.crashingAtTheEnd(), "streams.crashingAtTheEnd", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams.crashingAtTheEnd", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public int open() {
      try {
        link.enter();
        return Wire.int32("", target.open());
      } catch (Throwable e) {
        throw link.fail(e, "streams.open", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFunctionOfIteratorOfIntegerAndInteger extends JsCallable implements Function<Iterator<Integer>, Integer> {
    private final Adapter adapter0;

    JsFunctionOfIteratorOfIntegerAndInteger(Link link, Value adapter, Value original) {
      super(StreamsApiBridge.FUNCTION_OF_ITERATOR_OF_INTEGER_AND_INTEGER_TYPE, link, original);
      adapter0 = new Adapter("streams: function 'apply'", link, adapter);
    }

    @Override
    public Integer apply(Iterator<Integer> a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.iterator("value", a0, "streams: function 'apply'", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.int32("", v1)));
            return new Object[] {tape.slots()};
          }, result -> {
            int wire = result.asInt();
            return wire;
          });
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsVisitor extends JsCallable implements Visitor {
    private final Adapter adapter0;

    JsVisitor(Link link, Value adapter, Value original) {
      super(StreamsApiBridge.VISITOR_TYPE, link, original);
      adapter0 = new Adapter("streams: function 'visit'", link, adapter);
    }

    @Override
    public int visit(Page<Item> a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.put("page", a0, (t1, v1) -> write$PageOfItem(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            int wire = result.asInt();
            return wire;
          });
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class SupplierOfStreamOfIntegerCalls extends HostTarget {
    private final Supplier<Stream<Integer>> target;

    SupplierOfStreamOfIntegerCalls(Link link, Supplier<Stream<Integer>> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] call() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.stream("", target.get(), "streams: function 'get'", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "streams: function 'get'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class ConsumerOfIntegerCalls extends HostTarget {
    private final Consumer<Integer> target;

    ConsumerOfIntegerCalls(Link link, Consumer<Integer> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public void call(int a0) {
      try {
        link.enter();
        target.accept(a0);
      } catch (Throwable e) {
        throw link.fail(e, "streams: function 'accept'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsConsumerOfInteger extends JsCallable implements Consumer<Integer> {
    private final Adapter adapter0;

    JsConsumerOfInteger(Link link, Value adapter, Value original) {
      super(StreamsApiBridge.CONSUMER_OF_INTEGER_TYPE, link, original);
      adapter0 = new Adapter("streams: function 'accept'", link, adapter);
    }

    @Override
    public void accept(Integer a0) {
      adapter0.run(() -> new Object[] {Wire.int32("value", a0)});
    }
  }
}
