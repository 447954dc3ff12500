package enummaps;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
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
  private static final Glue GLUE = new Glue(EnumMapsApiBridge.class, "META-INF/contextbridge/enummaps/EnumMapsApiBridge.js", "contextbridge:sizes", Values::new,
  Box.class,
  Color.class,
  Day.class,
  JsUnaryOperatorOfMapOfColorAndInteger.class);

  private static final BridgedType<UnaryOperator<Map<Color, Integer>>> UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE = new BridgedType<>("a function", "java.util.function.UnaryOperator<java.util.Map<enummaps.Color, java.lang.Integer>>", GLUE, "makeUnaryOperatorOfMapOfColorAndInteger", UnaryOperatorOfMapOfColorAndIntegerCalls::new);

  private static final BridgedType<EnumMapsApi> TYPE = new BridgedType<>("an object", "enummaps.EnumMapsApi", GLUE, "makeEnumMapsApi", Calls::new);

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

  private static void writeBoxOfMapOfColorAndInteger(Tape tape, Box<Map<Color, Integer>> value) {
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
      if (home != null && home.isHomeOf(UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE.signature())) {
        return home;
      }
      return Ref.of(new JsUnaryOperatorOfMapOfColorAndInteger(link, adapter, function));
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
        tape.put("", target.box(a0.<Box<Map<Color, Integer>>>get()), (t1, v1) -> writeBoxOfMapOfColorAndInteger(t1, v1));
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
    JsUnaryOperatorOfMapOfColorAndInteger(Link link, Value adapter, Value original) {
      super("sizes: function 'apply'", link, adapter, original);
    }

    @Override
    public Map<Color, Integer> apply(Map<Color, Integer> a0) {
      return invoke(() -> {
            Tape tape = tape();
            tape.enumMap("value", a0, (t1, v1) -> t1.add(Wire.name("", v1)), (t1, v1) -> t1.add(Wire.int32("", v1)));
            return arguments((Object) tape.slots());
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
          });
    }
  }
}
