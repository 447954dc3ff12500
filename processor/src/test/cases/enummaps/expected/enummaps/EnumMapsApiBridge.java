package enummaps;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Faces;
import dev.contextbridge.generated.Forms;
import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.Writers;
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
@SuppressWarnings({"cast", "deprecation", "exports", "rawtypes", "removal", "unchecked", "unused"})
public final class EnumMapsApiBridge extends HostTarget {
  private static final Glue GLUE = new Glue("contextbridge:sizes", EnumMapsApiBridge::new, Glue.NO_REFERENCES, new Class<?>[] {Box.class, Color.class, Day.class}, """
// Written by the annotation processor of contextbridge for EnumMapsApi.
(($, values) => {
  'use strict';

  const readColor = $.enumeration(['RED', 'RED', 'sea-green', 'SEA_GREEN', 'light blue', 'LIGHT_BLUE']);
  const namesColor = {__proto__: null, RED: 'RED', SEA_GREEN: 'sea-green', LIGHT_BLUE: 'light blue'};
  const makeColor = (name) => namesColor[name];

  const readDay = $.enumeration(['MONDAY', 'MONDAY', 'TUESDAY', 'TUESDAY']);

  function readBoxOfMapOfColorAndInteger(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.value';
      const a0 = $.enumMap(v.value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
      at = '';
      r = values.new$BoxOfMapOfColorAndInteger(s, a0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makeBoxOfMapOfColorAndInteger(c) {
    return {
      value: $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]),
    };
  }

  const errors = null;

  const adaptUnaryOperatorOfMapOfColorAndInteger = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
      const v = f(a0);
      r = $.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readUnaryOperatorOfMapOfColorAndInteger = $.functionType('java.util.function.UnaryOperator<java.util.Map<enummaps.Color, java.lang.Integer>>', adaptUnaryOperatorOfMapOfColorAndInteger, (adapter, f, home) => values.bind(14, adapter, f, home));

  function makeUnaryOperatorOfMapOfColorAndInteger(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.apply$UnaryOperatorOfMapOfColorAndInteger(a0));
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes: function \\'apply\\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  const readEnumMapsApi = $.objectType('enummaps.EnumMapsApi', 'an object that Java handed out as EnumMapsApi', null, null, (home, expected) => values.home(home, expected));

  function makeEnumMapsApi(target, home) {
    const api = {
      echo(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.call$echo(a0));
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.echo', at, errors);
        }
        return r;
      },
      list(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.list(value, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
          at = '';
          const c = $.open(target.call$list(a0));
          r = $.makeList(c, (c) => $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]));
        } catch (e) {
          throw $.fail(e, 'sizes.list', at, errors);
        }
        return r;
      },
      box(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readBoxOfMapOfColorAndInteger(null, value);
          at = '';
          const c = $.open(target.call$box(a0));
          r = makeBoxOfMapOfColorAndInteger(c);
        } catch (e) {
          throw $.fail(e, 'sizes.box', at, errors);
        }
        return r;
      },
      map(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.map(value, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
          at = '';
          const c = $.open(target.call$map(a0));
          r = $.makeMap(c, (c) => $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]));
        } catch (e) {
          throw $.fail(e, 'sizes.map', at, errors);
        }
        return r;
      },
      later(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.promised(value, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })), 'sizes.later: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$later(a0));
          r = $.makePromise(c.a[c.i++], (c) => $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]), errors);
        } catch (e) {
          throw $.fail(e, 'sizes.later', at, errors);
        }
        return r;
      },
      call(function_, value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'function\\'';
          const a0 = readUnaryOperatorOfMapOfColorAndInteger(function_, 'sizes.call: result of \\'function\\'');
          at = ': parameter \\'value\\'';
          const a1 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.call$call(a0, a1));
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.call', at, errors);
        }
        return r;
      },
      function() {
        let r;
        try {
          const c = $.open(target.call$function());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'sizes.function', '', errors);
        }
        return r;
      },
      nullable(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = value === null || value === undefined ? null : $.enumMap(value, (k) => readDay(k), (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
          at = '';
          const c = $.open(target.call$nullable(a0));
          r = (c.a[c.i++] ? $.makeEnumMap(c, (c) => c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : null)) : null);
        } catch (e) {
          throw $.fail(e, 'sizes.nullable', at, errors);
        }
        return r;
      },
      optional(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = value === null || value === undefined ? null : $.enumMap(value, (k) => readDay(k), (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
          at = '';
          const c = $.open(target.call$optional(a0));
          r = (c.a[c.i++] ? $.makeEnumMap(c, (c) => c.a[c.i++], (c) => $.makeList(c, (c) => c.a[c.i++])) : undefined);
        } catch (e) {
          throw $.fail(e, 'sizes.optional', at, errors);
        }
        return r;
      },
      inOrder(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.call$inOrder(a0));
          r = $.makeList(c, (c) => makeColor(c.a[c.i++]));
        } catch (e) {
          throw $.fail(e, 'sizes.inOrder', at, errors);
        }
        return r;
      },
      isFixed(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          r = target.call$isFixed(a0);
        } catch (e) {
          throw $.fail(e, 'sizes.isFixed', at, errors);
        }
        return r;
      },
      lies() {
        let r;
        try {
          const c = $.open(target.call$lies());
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.lies', '', errors);
        }
        return r;
      },
      lyingKey() {
        let r;
        try {
          const c = $.open(target.call$lyingKey());
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.lyingKey', '', errors);
        }
        return r;
      },
      lyingValue() {
        let r;
        try {
          const c = $.open(target.call$lyingValue());
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.lyingValue', '', errors);
        }
        return r;
      },
    };
    $.freeze(api.echo);
    $.freeze(api.list);
    $.freeze(api.box);
    $.freeze(api.map);
    $.freeze(api.later);
    $.freeze(api.call);
    $.freeze(api.function);
    $.freeze(api.nullable);
    $.freeze(api.optional);
    $.freeze(api.inOrder);
    $.freeze(api.isFixed);
    $.freeze(api.lies);
    $.freeze(api.lyingKey);
    $.freeze(api.lyingValue);
    return $.handOver(api, home);
  }

  return {readBoxOfMapOfColorAndInteger: (v) => readBoxOfMapOfColorAndInteger(null, v), makeUnaryOperatorOfMapOfColorAndInteger, readEnumMapsApi, makeEnumMapsApi};
})
""");

  private static final BridgedType<UnaryOperator<Map<Color, Integer>>> UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE = new BridgedType<UnaryOperator<Map<Color, Integer>>>("java.util.function.UnaryOperator<java.util.Map<enummaps.Color, java.lang.Integer>>", GLUE, "makeUnaryOperatorOfMapOfColorAndInteger");

  private static final BridgedType<EnumMapsApi> TYPE = new BridgedType<EnumMapsApi>(EnumMapsApi.class, GLUE, "makeEnumMapsApi", "readEnumMapsApi");

  private static final ObjectWriter<Box<Map<Color, Integer>>> writer$BoxOfMapOfColorAndInteger = new ObjectWriter<Box<Map<Color, Integer>>>(EnumMapsApiBridge::write$BoxOfMapOfColorAndInteger);

  private EnumMapsApiBridge(Link link, Object target) {
    super(TYPE, link, target);
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
    tape.enumMap("value", value.value(), Writers.NAME, Writers.INT32);
  }

  @HostAccess.Export
  public Ref new$BoxOfMapOfColorAndInteger(Items list, Ref a0) {
    try {
      link.enterValue();
      return Items.hand(list, new Box<Map<Color, Integer>>(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))));
    } catch (Throwable e) {
      throw link.refuseRecord("BoxOfMapOfColorAndInteger", e);
    }
  }

  @HostAccess.Export
  public Object[] call$echo(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.enumMap("", ((EnumMapsApi) target).echo(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.echo", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$list(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.list("", ((EnumMapsApi) target).list(a0.<Items>get().<Map<Color, Integer>>list(w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), (t1, v1) -> t1.enumMap("", v1, Writers.NAME, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.list", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$box(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$BoxOfMapOfColorAndInteger.write(tape, "", ((EnumMapsApi) target).box(a0.<Box<Map<Color, Integer>>>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.box", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$map(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.map("", ((EnumMapsApi) target).map(a0.<Items>get().<String, Map<Color, Integer>>map(Forms.STRING, w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), (t1, v1) -> t1.enumMap("", v1, Writers.NAME, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.map", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$later(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.promise("", ((EnumMapsApi) target).later(a0.<Deferred>get().<Map<Color, Integer>>stage(w1 -> ((Ref) w1).<Items>get().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), "sizes.later", DeclaredErrors.NONE, (t1, v1) -> t1.enumMap("", v1, Writers.NAME, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.later", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$call(Ref a0, Ref a1) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.enumMap("", ((EnumMapsApi) target).call(a0.<UnaryOperator<Map<Color, Integer>>>get(), a1.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.call", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$function() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (UnaryOperator<Map<Color, Integer>>) ((EnumMapsApi) target).function(), UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.function", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$nullable(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.nullable("", ((EnumMapsApi) target).nullable((a0 == null ? null : a0.<Items>get().<Day, String>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((String) w1)))), (t1, v1) -> t1.enumMap("", v1, Writers.NAME, (t2, v2) -> t2.nullable("", v2, Writers.STRING)));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.nullable", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$optional(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.optional("", ((EnumMapsApi) target).optional(Optional.<Map<Day, List<String>>>ofNullable((a0 == null ? null : a0.<Items>get().<Day, List<String>>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((Ref) w1).<Items>get().<String>list(Forms.STRING))))), (t1, v1) -> t1.enumMap("", v1, Writers.NAME, (t2, v2) -> t2.list("", v2, Writers.STRING)));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.optional", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$inOrder(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.list("", ((EnumMapsApi) target).inOrder(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.inOrder", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public boolean call$isFixed(Ref a0) {
    try {
      link.enter();
      return Wire.bool("", ((EnumMapsApi) target).isFixed(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))));
    } catch (Throwable e) {
      throw link.fail(e, "sizes.isFixed", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$lies() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.enumMap("", ((EnumMapsApi) target).lies(), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.lies", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$lyingKey() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.enumMap("", ((EnumMapsApi) target).lyingKey(), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.lyingKey", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$lyingValue() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.enumMap("", ((EnumMapsApi) target).lyingValue(), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes.lyingValue", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] apply$UnaryOperatorOfMapOfColorAndInteger(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.enumMap("", ((UnaryOperator<Map<Color, Integer>>) target).apply(a0.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "sizes: function 'apply'", DeclaredErrors.NONE);
    }
  }

  @Override
  protected Ref face(int method, Value adapters, Value original, Ref home) {
    switch (method) {
      case 14: {
        return home != null && home.isHomeOf(UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE) ? home : Ref.of(new Faces.OfUnaryOperator(UNARY_OPERATOR_OF_MAP_OF_COLOR_AND_INTEGER_TYPE, this, 14, adapters, original, "sizes: function 'apply'"));
      }
      default:
        return super.face(method, adapters, original, home);
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    switch (method) {
      case 14: {
        Tape tape = new Tape(link);
        tape.enumMap("value", ((Map<Color, Integer>) values[0]), Writers.NAME, Writers.INT32);
        return new Object[] {tape.slots()};
      }
      default:
        return super.arguments(method, values);
    }
  }

  @Override
  protected Object result(int method, Value result) {
    switch (method) {
      case 14: {
        Ref wire = ((Ref) result.asHostObject());
        return wire.<Items>get().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
      }
      default:
        return super.result(method, result);
    }
  }
}
