package enummaps;

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
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link EnumMapsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "removal", "unchecked", "unused"})
public final class EnumMapsApiBridge {
  private static final Glue GLUE = new Glue(EnumMapsApiBridge.class, "META-INF/contextbridge/enummaps/EnumMapsApiBridge.js", "contextbridge:sizes", Values::new, List.of(),
  Box.class,
  Color.class,
  Day.class,
  JsUnaryOperatorOfMapOfColorAndInteger.class,
  JsEnumMapsApi.class);

  private static final BridgedType<UnaryOperator<Map<Color, Integer>>> UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE = BridgedType.function("java.util.function.UnaryOperator<java.util.Map<enummaps.Color, java.lang.Integer>>", GLUE, "makeUnaryOperatorOfMapOfColorAndInteger", UnaryOperatorOfMapOfColorAndIntegerCalls::new);

  private static final BridgedType<EnumMapsApi> TYPE = BridgedType.object(EnumMapsApi.class, GLUE, "makeEnumMapsApi", "readEnumMapsApi", Calls::new);

  private EnumMapsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.sizes}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(EnumMapsApi implementation) {
    return Exposure.of(TYPE, implementation, "sizes", 0);
  }

  /**
   * The generated code of {@link EnumMapsApi}.
   *
   * @return the type
   */
  public static BridgedType<EnumMapsApi> type() {
    return TYPE;
  }

  /**
   * Reads {@code BoxOfMapOfColorAndInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Box<Map<Color, Integer>>> boxOfMapOfColorAndIntegerCodec() {
    return TypeCodec.generated(GLUE, "readBoxOfMapOfColorAndInteger");
  }

  private static void write$BoxOfMapOfColorAndInteger(Tape tape, Box<Map<Color, Integer>> value) {
    tape.enumMap("value", value.value(), (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
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
    public Ref newBoxOfMapOfColorAndInteger(Items list, Ref a0) {
      try {
        link.enterValue();
        return Items.hand(list, new Box<Map<Color, Integer>>(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))));
      } catch (Throwable e) {
        throw link.refuseRecord("BoxOfMapOfColorAndInteger", e);
      }
    }

    @HostAccess.Export
    public Ref bindUnaryOperatorOfMapOfColorAndInteger(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE)) {
        return home;
      }
      return Ref.of(new JsUnaryOperatorOfMapOfColorAndInteger(link, adapter, function));
    }

    @HostAccess.Export
    public Ref homeOfEnumMapsApi(Ref home) {
      if (!home.isHomeOf(TYPE)) {
        throw link.refuse("an object that implements EnumMapsApi", "another object of Java");
      }
      return home;
    }

    @HostAccess.Export
    public Ref bindEnumMapsApi(Value adapters, Value object) {
      link.enterValue();
      return Ref.of(new JsEnumMapsApi(link, adapters, object));
    }
  }

  /**
   * Calls the implementation. For the glue alone.
   */
  public static final class Calls extends HostTarget {
    private final EnumMapsApi target;

    Calls(Link link, EnumMapsApi target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] echo(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.enumMap("", target.echo(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.echo", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] list(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.list("", target.list(a0.<Items>get().<Map<Color, Integer>>list(w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.add(Wire.int32("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.list", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] box(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.box(a0.<Box<Map<Color, Integer>>>get()), (t1, v1) -> write$BoxOfMapOfColorAndInteger(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.box", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] map(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.map("", target.map(a0.<Items>get().<String, Map<Color, Integer>>map(k -> (String) k, w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.add(Wire.int32("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.map", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] later(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.promise("", target.later(a0.<Deferred>get().<Map<Color, Integer>>stage(w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), "sizes.later", DeclaredErrors.NONE, (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.add(Wire.int32("", v2))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.later", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] call(Ref a0, Ref a1) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.enumMap("", target.call(a0.<UnaryOperator<Map<Color, Integer>>>get(), a1.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.call", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] function() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (UnaryOperator<Map<Color, Integer>>) target.function(), UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.function", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] nullable(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.nullable("", target.nullable((a0 == null ? null : a0.<Items>get().<Day, String>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((String) w1)))), (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.nullable("", v2, (t3, v3) -> t3.add(Wire.string("", v3)))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.nullable", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] optional(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.optional("", target.optional(Optional.<Map<Day, List<String>>>ofNullable((a0 == null ? null : a0.<Items>get().<Day, List<String>>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((Ref) w1).<Items>get().<String>list(w2 -> ((String) w2)))))), (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.list("", v2, (t3, v3) -> t3.add(Wire.string("", v3)))));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.optional", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] inOrder(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.list("", target.inOrder(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), (t1, v1) -> t1.add(Wire.name("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.inOrder", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public boolean isFixed(Ref a0) {
      try {
        link.enter();
        return Wire.bool("", target.isFixed(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))));
      } catch (Throwable e) {
        throw link.fail(e, "sizes.isFixed", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] lies() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.enumMap("", target.lies(), (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.lies", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] lyingKey() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.enumMap("", target.lyingKey(), (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.lyingKey", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] lyingValue() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.enumMap("", target.lyingValue(), (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes.lyingValue", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class UnaryOperatorOfMapOfColorAndIntegerCalls extends HostTarget {
    private final UnaryOperator<Map<Color, Integer>> target;

    UnaryOperatorOfMapOfColorAndIntegerCalls(Link link, UnaryOperator<Map<Color, Integer>> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] call(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.enumMap("", target.apply(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "sizes: function 'apply'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsUnaryOperatorOfMapOfColorAndInteger extends JsCallable implements UnaryOperator<Map<Color, Integer>> {
    private final Adapter adapter0;

    JsUnaryOperatorOfMapOfColorAndInteger(Link link, Value adapter, Value original) {
      super(EnumMapsApiBridge.UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE, link, original);
      adapter0 = new Adapter("sizes: function 'apply'", link, adapter);
    }

    @Override
    public Map<Color, Integer> apply(Map<Color, Integer> a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.enumMap("value", a0, (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
          });
    }
  }

  /**
   * A JavaScript object as a Java object.
   */
  private static final class JsEnumMapsApi extends JsCallable implements EnumMapsApi {
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

    JsEnumMapsApi(Link link, Value adapters, Value original) {
      super(EnumMapsApiBridge.TYPE, link, original);
      adapter0 = new Adapter("sizes.echo", link, adapters.getArrayElement(0));
      adapter1 = new Adapter("sizes.list", link, adapters.getArrayElement(1));
      adapter2 = new Adapter("sizes.box", link, adapters.getArrayElement(2));
      adapter3 = new Adapter("sizes.map", link, adapters.getArrayElement(3));
      adapter4 = new Adapter("sizes.later", link, adapters.getArrayElement(4));
      adapter5 = new Adapter("sizes.call", link, adapters.getArrayElement(5));
      adapter6 = new Adapter("sizes.function", link, adapters.getArrayElement(6));
      adapter7 = new Adapter("sizes.nullable", link, adapters.getArrayElement(7));
      adapter8 = new Adapter("sizes.optional", link, adapters.getArrayElement(8));
      adapter9 = new Adapter("sizes.inOrder", link, adapters.getArrayElement(9));
      adapter10 = new Adapter("sizes.isFixed", link, adapters.getArrayElement(10));
      adapter11 = new Adapter("sizes.lies", link, adapters.getArrayElement(11));
      adapter12 = new Adapter("sizes.lyingKey", link, adapters.getArrayElement(12));
      adapter13 = new Adapter("sizes.lyingValue", link, adapters.getArrayElement(13));
    }

    @Override
    public Map<Color, Integer> echo(Map<Color, Integer> a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.enumMap("value", a0, (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
          });
    }

    @Override
    public List<Map<Color, Integer>> list(List<Map<Color, Integer>> a0) {
      return adapter1.call(() -> {
            Tape tape = adapter1.tape();
            tape.list("value", a0, (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.add(Wire.int32("", v2))));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Map<Color, Integer>>list(w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)));
          });
    }

    @Override
    public Box<Map<Color, Integer>> box(Box<Map<Color, Integer>> a0) {
      return adapter2.call(() -> {
            Tape tape = adapter2.tape();
            tape.put("value", a0, (t1, v1) -> write$BoxOfMapOfColorAndInteger(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Box<Map<Color, Integer>>>get();
          });
    }

    @Override
    public Map<String, Map<Color, Integer>> map(Map<String, Map<Color, Integer>> a0) {
      return adapter3.call(() -> {
            Tape tape = adapter3.tape();
            tape.map("value", a0, (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.add(Wire.int32("", v2))));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<String, Map<Color, Integer>>map(k -> (String) k, w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)));
          });
    }

    @Override
    public CompletionStage<Map<Color, Integer>> later(CompletionStage<Map<Color, Integer>> a0) {
      return adapter4.call(() -> {
            Tape tape = adapter4.tape();
            tape.promise("value", a0, "sizes.later", DeclaredErrors.NONE, (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.add(Wire.int32("", v2))));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Deferred>get().<Map<Color, Integer>>stage(w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)));
          });
    }

    @Override
    public Map<Color, Integer> call(UnaryOperator<Map<Color, Integer>> a0, Map<Color, Integer> a1) {
      return adapter5.call(() -> {
            Tape tape = adapter5.tape();
            tape.object("function", (UnaryOperator<Map<Color, Integer>>) a0, UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE);
            tape.enumMap("value", a1, (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
          });
    }

    @Override
    public UnaryOperator<Map<Color, Integer>> function() {
      return adapter6.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<UnaryOperator<Map<Color, Integer>>>get();
          });
    }

    @Override
    public Map<Day, String> nullable(Map<Day, String> a0) {
      return adapter7.call(() -> {
            Tape tape = adapter7.tape();
            tape.nullable("value", a0, (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.nullable("", v2, (t3, v3) -> t3.add(Wire.string("", v3)))));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = (result.isNull() ? null : (Ref) ((Ref) result.asHostObject()));
            return (wire == null ? null : wire.<Items>get().<Day, String>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((String) w1)));
          });
    }

    @Override
    public Optional<Map<Day, List<String>>> optional(Optional<Map<Day, List<String>>> a0) {
      return adapter8.call(() -> {
            Tape tape = adapter8.tape();
            tape.optional("value", a0, (t1, v1) -> t1.enumMap("", v1, (t2, v2) -> t2.add(Wire.name("", v2)), (t2, v2) -> t2.list("", v2, (t3, v3) -> t3.add(Wire.string("", v3)))));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = (result.isNull() ? null : (Ref) ((Ref) result.asHostObject()));
            return Optional.<Map<Day, List<String>>>ofNullable((wire == null ? null : wire.<Items>get().<Day, List<String>>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((Ref) w1).<Items>get().<String>list(w2 -> ((String) w2)))));
          });
    }

    @Override
    public List<Color> inOrder(Map<Color, Integer> a0) {
      return adapter9.call(() -> {
            Tape tape = adapter9.tape();
            tape.enumMap("value", a0, (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color>list(w1 -> Color.valueOf(((String) w1)));
          });
    }

    @Override
    public boolean isFixed(Map<Color, Integer> a0) {
      return adapter10.call(() -> {
            Tape tape = adapter10.tape();
            tape.enumMap("value", a0, (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
            return new Object[] {tape.slots()};
          }, result -> {
            boolean wire = result.asBoolean();
            return wire;
          });
    }

    @Override
    public Map<Color, Integer> lies() {
      return adapter11.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
          });
    }

    @Override
    public Map<Color, Integer> lyingKey() {
      return adapter12.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
          });
    }

    @Override
    public Map<Color, Integer> lyingValue() {
      return adapter13.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
          });
    }
  }
}
