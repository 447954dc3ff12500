package enummaps;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Forms;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
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
  private static final HostTarget BRIDGE = new EnumMapsApiBridge().describe("sizes", EnumMapsApi.class, "EnumMapsApi", new Class<?>[] {Box.class, Color.class, Day.class}, """
// Written by the annotation processor of contextbridge for EnumMapsApi.
(($, values) => {
  'use strict';

  const readColor = $.enumeration(['RED', 'RED', 'sea-green', 'SEA_GREEN', 'light blue', 'LIGHT_BLUE']);
  const makeColor = $.enumeration(['RED', 'RED', 'SEA_GREEN', 'sea-green', 'LIGHT_BLUE', 'light blue']);

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

  private static final BridgedType<?> type$UnaryOperatorOfMapOfColorAndInteger = BRIDGE.function("java.util.function.UnaryOperator<java.util.Map<enummaps.Color, java.lang.Integer>>", "makeUnaryOperatorOfMapOfColorAndInteger", 14, "UnaryOperator", "sizes: function 'apply'");

  private static final ObjectWriter writer$BoxOfMapOfColorAndInteger = BRIDGE.writer(0);

  private EnumMapsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.sizes}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(EnumMapsApi implementation) {
    return BRIDGE.exposing(implementation, "sizes", 0);
  }

  /**
   * The generated code of {@link EnumMapsApi}.
   *
   * @return the type
   */
  public static BridgedType<EnumMapsApi> type() {
    return (BridgedType<EnumMapsApi>) BRIDGE.bridged();
  }

  /**
   * Reads {@code BoxOfMapOfColorAndInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Box<Map<Color, Integer>>> boxOfMapOfColorAndIntegerCodec() {
    return (Codec<Box<Map<Color, Integer>>>) BRIDGE.reading("readBoxOfMapOfColorAndInteger");
  }

  @Override
  protected void write(int method, Tape tape, Object object) {
    Box<Map<Color, Integer>> value = (Box<Map<Color, Integer>>) object;
    tape.enumMap("value", value.value(), Writers.NAME, Writers.INT32);
  }

  @HostAccess.Export
  public Ref new$BoxOfMapOfColorAndInteger(Items list, Ref a0) {
    try {
      link.enterValue();
      return hand(list, new Box<Map<Color, Integer>>(a0.items().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))));
    } catch (Throwable e) {
      throw link.refuseRecord("BoxOfMapOfColorAndInteger", e);
    }
  }

  @HostAccess.Export
  public Object[] call$echo(Ref a0) {
    try {
      Tape tape = enter();
      tape.enumMap("", ((EnumMapsApi) target).echo(a0.items().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.echo");
    }
  }

  @HostAccess.Export
  public Object[] call$list(Ref a0) {
    try {
      Tape tape = enter();
      tape.list("", ((EnumMapsApi) target).list(a0.items().<Map<Color, Integer>>list(w1 -> ((Ref) w1).items().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), (Tape t1, Map<Color, Integer> v1) -> t1.enumMap("", v1, Writers.NAME, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.list");
    }
  }

  @HostAccess.Export
  public Object[] call$box(Ref a0) {
    try {
      Tape tape = enter();
      writer$BoxOfMapOfColorAndInteger.write(tape, "", ((EnumMapsApi) target).box((Box<Map<Color, Integer>>) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.box");
    }
  }

  @HostAccess.Export
  public Object[] call$map(Ref a0) {
    try {
      Tape tape = enter();
      tape.map("", ((EnumMapsApi) target).map(a0.items().<String, Map<Color, Integer>>map(Forms.STRING, w1 -> ((Ref) w1).items().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), (Tape t1, Map<Color, Integer> v1) -> t1.enumMap("", v1, Writers.NAME, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.map");
    }
  }

  @HostAccess.Export
  public Object[] call$later(Ref a0) {
    try {
      Tape tape = enter();
      tape.promise("", ((EnumMapsApi) target).later(((Deferred) a0.value()).<Map<Color, Integer>>stage(w1 -> ((Ref) w1).items().<Color, Integer>checkedMap(w2 -> Color.valueOf(((String) w2)), w2 -> ((Integer) w2)))), "sizes.later", UNDECLARED, (Tape t1, Map<Color, Integer> v1) -> t1.enumMap("", v1, Writers.NAME, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.later");
    }
  }

  @HostAccess.Export
  public Object[] call$call(Ref a0, Ref a1) {
    try {
      Tape tape = enter();
      tape.enumMap("", ((EnumMapsApi) target).call((UnaryOperator<Map<Color, Integer>>) a0.value(), a1.items().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.call");
    }
  }

  @HostAccess.Export
  public Object[] call$function() {
    try {
      Tape tape = enter();
      tape.object("", ((EnumMapsApi) target).function(), type$UnaryOperatorOfMapOfColorAndInteger);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.function");
    }
  }

  @HostAccess.Export
  public Object[] call$nullable(Ref a0) {
    try {
      Tape tape = enter();
      tape.nullable("", ((EnumMapsApi) target).nullable((a0 == null ? null : a0.items().<Day, String>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((String) w1)))), (Tape t1, Map<Day, String> v1) -> t1.enumMap("", v1, Writers.NAME, (Tape t2, String v2) -> t2.nullable("", v2, Writers.STRING)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.nullable");
    }
  }

  @HostAccess.Export
  public Object[] call$optional(Ref a0) {
    try {
      Tape tape = enter();
      tape.optional("", ((EnumMapsApi) target).optional(Optional.<Map<Day, List<String>>>ofNullable((a0 == null ? null : a0.items().<Day, List<String>>checkedMap(w1 -> Day.valueOf(((String) w1)), w1 -> ((Ref) w1).items().<String>list(Forms.STRING))))), (Tape t1, Map<Day, List<String>> v1) -> t1.enumMap("", v1, Writers.NAME, (Tape t2, List<String> v2) -> t2.list("", v2, Writers.STRING)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.optional");
    }
  }

  @HostAccess.Export
  public Object[] call$inOrder(Ref a0) {
    try {
      Tape tape = enter();
      tape.list("", ((EnumMapsApi) target).inOrder(a0.items().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.inOrder");
    }
  }

  @HostAccess.Export
  public boolean call$isFixed(Ref a0) {
    try {
      link.enter();
      return ((EnumMapsApi) target).isFixed(a0.items().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1)));
    } catch (Throwable e) {
      throw failure(e, "sizes.isFixed");
    }
  }

  @HostAccess.Export
  public Object[] call$lies() {
    try {
      Tape tape = enter();
      tape.enumMap("", ((EnumMapsApi) target).lies(), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.lies");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingKey() {
    try {
      Tape tape = enter();
      tape.enumMap("", ((EnumMapsApi) target).lyingKey(), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.lyingKey");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingValue() {
    try {
      Tape tape = enter();
      tape.enumMap("", ((EnumMapsApi) target).lyingValue(), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes.lyingValue");
    }
  }

  @HostAccess.Export
  public Object[] apply$UnaryOperatorOfMapOfColorAndInteger(Ref a0) {
    try {
      Tape tape = enter();
      tape.enumMap("", ((UnaryOperator<Map<Color, Integer>>) target).apply(a0.items().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1))), Writers.NAME, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "sizes: function 'apply'");
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    Tape tape = tape();
    tape.enumMap("value", ((Map<Color, Integer>) values[0]), Writers.NAME, Writers.INT32);
    return new Object[] {tape.slots()};
  }

  @Override
  protected Object result(int method, Value result) {
    Ref wire = ((Ref) result.asHostObject());
    return wire.items().<Color, Integer>checkedMap(w1 -> Color.valueOf(((String) w1)), w1 -> ((Integer) w1));
  }
}
