package jsmaps;

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
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.Writers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link JsMapsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "exports", "rawtypes", "removal", "unchecked", "unused"})
public final class JsMapsApiBridge extends HostTarget {
  private static final HostTarget BRIDGE = new JsMapsApiBridge().describe("keyed", JsMapsApi.class, "JsMapsApi", new Class<?>[] {Box.class, Point.class}, """
// Written by the annotation processor of contextbridge for JsMapsApi.
(($, values) => {
  'use strict';

  const readBigDecimal = $.textType('BigDecimal', 'a decimal number such as \\'12.50\\'');

  const readLocalDate = $.textType('LocalDate', 'an ISO-8601 date such as \\'2024-02-29\\'');

  const readUUID = $.textType('UUID', 'a UUID such as \\'123e4567-e89b-12d3-a456-426614174000\\'');

  function readBoxOfMapOfIntegerAndString(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.value';
      const a0 = $.jsMap(v.value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
      at = '';
      r = values.new$BoxOfMapOfIntegerAndString(s, a0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makeBoxOfMapOfIntegerAndString(c) {
    return {
      value: $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]),
    };
  }

  function readPoint(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.x;
    if (typeof v0 !== 'number' || v0 !== (v0 | 0)) $.readAt('.x', $.int32, v0);
    return values.new$Point(s, v0 | 0);
  }

  function makePoint(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      x: a[i],
    };
  }

  const errors = null;

  const adaptUnaryOperatorOfMapOfIntegerAndString = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
      const v = f(a0);
      r = $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readUnaryOperatorOfMapOfIntegerAndString = $.functionType('java.util.function.UnaryOperator<java.util.Map<java.lang.Integer, java.lang.String>>', adaptUnaryOperatorOfMapOfIntegerAndString, (adapter, f, home) => values.bind(28, adapter, f, home));

  function makeUnaryOperatorOfMapOfIntegerAndString(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.apply$UnaryOperatorOfMapOfIntegerAndString(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed: function \\'apply\\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  const readJsMapsApi = $.objectType('jsmaps.JsMapsApi', 'an object that Java handed out as JsMapsApi', null, null, (home, expected) => values.home(home, expected));

  function makeJsMapsApi(target, home) {
    const api = {
      echo(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$echo(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.echo', at, errors);
        }
        return r;
      },
      list(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.list(value, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
          at = '';
          const c = $.open(target.call$list(a0));
          r = $.makeList(c, (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]));
        } catch (e) {
          throw $.fail(e, 'keyed.list', at, errors);
        }
        return r;
      },
      box(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readBoxOfMapOfIntegerAndString(null, value);
          at = '';
          const c = $.open(target.call$box(a0));
          r = makeBoxOfMapOfIntegerAndString(c);
        } catch (e) {
          throw $.fail(e, 'keyed.box', at, errors);
        }
        return r;
      },
      map(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.map(value, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
          at = '';
          const c = $.open(target.call$map(a0));
          r = $.makeMap(c, (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]));
        } catch (e) {
          throw $.fail(e, 'keyed.map', at, errors);
        }
        return r;
      },
      later(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.promised(value, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })), 'keyed.later: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$later(a0));
          r = $.makePromise(c.a[c.i++], (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]), errors);
        } catch (e) {
          throw $.fail(e, 'keyed.later', at, errors);
        }
        return r;
      },
      call(function_, value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'function\\'';
          const a0 = readUnaryOperatorOfMapOfIntegerAndString(function_, 'keyed.call: result of \\'function\\'');
          at = ': parameter \\'value\\'';
          const a1 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$call(a0, a1));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.call', at, errors);
        }
        return r;
      },
      function() {
        let r;
        try {
          const c = $.open(target.call$function());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'keyed.function', '', errors);
        }
        return r;
      },
      bytes(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = value === null || value === undefined ? null : $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v << 24 >> 24)) $.int8(v); s.int32(v << 24 >> 24); }, (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
          at = '';
          const c = $.open(target.call$bytes(a0));
          r = (c.a[c.i++] ? $.makeJsMap(c, (c) => c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : null)) : null);
        } catch (e) {
          throw $.fail(e, 'keyed.bytes', at, errors);
        }
        return r;
      },
      shorts(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = value === null || value === undefined ? null : $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v << 16 >> 16)) $.int16(v); s.int32(v << 16 >> 16); }, (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
          at = '';
          const c = $.open(target.call$shorts(a0));
          r = (c.a[c.i++] ? $.makeJsMap(c, (c) => c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : undefined)) : undefined);
        } catch (e) {
          throw $.fail(e, 'keyed.shorts', at, errors);
        }
        return r;
      },
      longs(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => s.bigint($.bigint(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$longs(a0));
          r = $.makeJsMap(c, (c) => $.BigInt(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.longs', at, errors);
        }
        return r;
      },
      safe(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.safeInteger(v); s.number(v); }, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.safeInteger(v); s.number(v); });
          at = '';
          const c = $.open(target.call$safe(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.safe', at, errors);
        }
        return r;
      },
      floats(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number') $.number(v); s.number(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$floats(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.floats', at, errors);
        }
        return r;
      },
      doubles(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number') $.number(v); s.number(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$doubles(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.doubles', at, errors);
        }
        return r;
      },
      booleans(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'boolean') $.boolean(v); s.bool(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$booleans(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.booleans', at, errors);
        }
        return r;
      },
      characters(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => s.string($.char(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$characters(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.characters', at, errors);
        }
        return r;
      },
      integers(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => s.ref($.bigInteger(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$integers(a0));
          r = $.makeJsMap(c, (c) => $.BigInt(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.integers', at, errors);
        }
        return r;
      },
      decimals(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => s.ref(readBigDecimal(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$decimals(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.decimals', at, errors);
        }
        return r;
      },
      dates(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => s.ref(readLocalDate(v)), readPoint);
          at = '';
          const c = $.open(target.call$dates(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], makePoint);
        } catch (e) {
          throw $.fail(e, 'keyed.dates', at, errors);
        }
        return r;
      },
      nested(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => s.ref(readUUID(v)), (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })))));
          at = '';
          const c = $.open(target.call$nested(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => $.makeList(c, (c) => c.a[c.i++])));
        } catch (e) {
          throw $.fail(e, 'keyed.nested', at, errors);
        }
        return r;
      },
      inOrder(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call$inOrder(a0));
          r = $.makeList(c, (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.inOrder', at, errors);
        }
        return r;
      },
      isFixed(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          r = target.call$isFixed(a0);
        } catch (e) {
          throw $.fail(e, 'keyed.isFixed', at, errors);
        }
        return r;
      },
      lies() {
        let r;
        try {
          const c = $.open(target.call$lies());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lies', '', errors);
        }
        return r;
      },
      lyingKey() {
        let r;
        try {
          const c = $.open(target.call$lyingKey());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingKey', '', errors);
        }
        return r;
      },
      lyingValue() {
        let r;
        try {
          const c = $.open(target.call$lyingValue());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingValue', '', errors);
        }
        return r;
      },
      lyingDate() {
        let r;
        try {
          const c = $.open(target.call$lyingDate());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingDate', '', errors);
        }
        return r;
      },
      lyingDouble() {
        let r;
        try {
          const c = $.open(target.call$lyingDouble());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingDouble', '', errors);
        }
        return r;
      },
      lyingLong() {
        let r;
        try {
          const c = $.open(target.call$lyingLong());
          r = $.makeJsMap(c, (c) => $.BigInt(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingLong', '', errors);
        }
        return r;
      },
      lyingBoolean() {
        let r;
        try {
          const c = $.open(target.call$lyingBoolean());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingBoolean', '', errors);
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
    $.freeze(api.bytes);
    $.freeze(api.shorts);
    $.freeze(api.longs);
    $.freeze(api.safe);
    $.freeze(api.floats);
    $.freeze(api.doubles);
    $.freeze(api.booleans);
    $.freeze(api.characters);
    $.freeze(api.integers);
    $.freeze(api.decimals);
    $.freeze(api.dates);
    $.freeze(api.nested);
    $.freeze(api.inOrder);
    $.freeze(api.isFixed);
    $.freeze(api.lies);
    $.freeze(api.lyingKey);
    $.freeze(api.lyingValue);
    $.freeze(api.lyingDate);
    $.freeze(api.lyingDouble);
    $.freeze(api.lyingLong);
    $.freeze(api.lyingBoolean);
    return $.handOver(api, home);
  }

  return {readBoxOfMapOfIntegerAndString: (v) => readBoxOfMapOfIntegerAndString(null, v), readPoint: (v) => readPoint(null, v), makeUnaryOperatorOfMapOfIntegerAndString, readJsMapsApi, makeJsMapsApi};
})
""");

  private static final BridgedType<?> type$UnaryOperatorOfMapOfIntegerAndString = BRIDGE.function("java.util.function.UnaryOperator<java.util.Map<java.lang.Integer, java.lang.String>>", "makeUnaryOperatorOfMapOfIntegerAndString", 28, "UnaryOperator", "keyed: function 'apply'");

  private static final ObjectWriter writer$BoxOfMapOfIntegerAndString = BRIDGE.writer(0);

  private static final ObjectWriter writer$Point = BRIDGE.writer(1);

  private JsMapsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.keyed}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(JsMapsApi implementation) {
    return BRIDGE.exposing(implementation, "keyed", 0);
  }

  /**
   * The generated code of {@link JsMapsApi}.
   *
   * @return the type
   */
  public static BridgedType<JsMapsApi> type() {
    return (BridgedType<JsMapsApi>) BRIDGE.bridged();
  }

  /**
   * Reads {@code BoxOfMapOfIntegerAndString} from scripts.
   *
   * @return the codec
   */
  public static Codec<Box<Map<Integer, String>>> boxOfMapOfIntegerAndStringCodec() {
    return (Codec<Box<Map<Integer, String>>>) BRIDGE.reading("readBoxOfMapOfIntegerAndString");
  }

  /**
   * Reads {@code Point} from scripts.
   *
   * @return the codec
   */
  public static Codec<Point> pointCodec() {
    return (Codec<Point>) BRIDGE.reading("readPoint");
  }

  @Override
  protected void write(int method, Tape tape, Object object) {
    switch (method) {
      case 0: {
        Box<Map<Integer, String>> value = (Box<Map<Integer, String>>) object;
        tape.jsMap("value", value.value(), Writers.INT32, Writers.STRING);
        return;
      }
      case 1: {
        Point value = (Point) object;
        tape.int32("x", value.x());
        return;
      }
      default:
        super.write(method, tape, object);
    }
  }

  @HostAccess.Export
  public Ref new$BoxOfMapOfIntegerAndString(Items list, Ref a0) {
    try {
      link.enterValue();
      return hand(list, new Box<Map<Integer, String>>(a0.items().<Integer, String>checkedMap(w1 -> ((Integer) w1), Forms.STRING)));
    } catch (Throwable e) {
      throw link.refuseRecord("BoxOfMapOfIntegerAndString", e);
    }
  }

  @HostAccess.Export
  public Ref new$Point(Items list, int a0) {
    try {
      link.enterValue();
      return hand(list, new Point(a0));
    } catch (Throwable e) {
      throw link.refuseRecord("Point", e);
    }
  }

  @HostAccess.Export
  public Object[] call$echo(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).echo(a0.items().<Integer, String>checkedMap(w1 -> ((Integer) w1), Forms.STRING)), Writers.INT32, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.echo");
    }
  }

  @HostAccess.Export
  public Object[] call$list(Ref a0) {
    try {
      Tape tape = enter();
      tape.list("", ((JsMapsApi) target).list(a0.items().<Map<Integer, String>>list(w1 -> ((Ref) w1).items().<Integer, String>checkedMap(w2 -> ((Integer) w2), Forms.STRING))), (Tape t1, Map<Integer, String> v1) -> t1.jsMap("", v1, Writers.INT32, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.list");
    }
  }

  @HostAccess.Export
  public Object[] call$box(Ref a0) {
    try {
      Tape tape = enter();
      writer$BoxOfMapOfIntegerAndString.write(tape, "", ((JsMapsApi) target).box((Box<Map<Integer, String>>) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.box");
    }
  }

  @HostAccess.Export
  public Object[] call$map(Ref a0) {
    try {
      Tape tape = enter();
      tape.map("", ((JsMapsApi) target).map(a0.items().<String, Map<Integer, String>>map(Forms.STRING, w1 -> ((Ref) w1).items().<Integer, String>checkedMap(w2 -> ((Integer) w2), Forms.STRING))), (Tape t1, Map<Integer, String> v1) -> t1.jsMap("", v1, Writers.INT32, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.map");
    }
  }

  @HostAccess.Export
  public Object[] call$later(Ref a0) {
    try {
      Tape tape = enter();
      tape.promise("", ((JsMapsApi) target).later(((Deferred) a0.value()).<Map<Integer, String>>stage(w1 -> ((Ref) w1).items().<Integer, String>checkedMap(w2 -> ((Integer) w2), Forms.STRING))), "keyed.later", UNDECLARED, (Tape t1, Map<Integer, String> v1) -> t1.jsMap("", v1, Writers.INT32, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.later");
    }
  }

  @HostAccess.Export
  public Object[] call$call(Ref a0, Ref a1) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).call((UnaryOperator<Map<Integer, String>>) a0.value(), a1.items().<Integer, String>checkedMap(w1 -> ((Integer) w1), Forms.STRING)), Writers.INT32, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.call");
    }
  }

  @HostAccess.Export
  public Object[] call$function() {
    try {
      Tape tape = enter();
      tape.object("", ((JsMapsApi) target).function(), type$UnaryOperatorOfMapOfIntegerAndString);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.function");
    }
  }

  @HostAccess.Export
  public Object[] call$bytes(Ref a0) {
    try {
      Tape tape = enter();
      tape.nullable("", ((JsMapsApi) target).bytes((a0 == null ? null : a0.items().<Byte, String>checkedMap(w1 -> Wire.toByte(((Integer) w1)), w1 -> ((String) w1)))), (Tape t1, Map<Byte, String> v1) -> t1.jsMap("", v1, Writers.INT32, (Tape t2, String v2) -> t2.nullable("", v2, Writers.STRING)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.bytes");
    }
  }

  @HostAccess.Export
  public Object[] call$shorts(Ref a0) {
    try {
      Tape tape = enter();
      tape.optional("", ((JsMapsApi) target).shorts(Optional.<Map<Short, Optional<String>>>ofNullable((a0 == null ? null : a0.items().<Short, Optional<String>>checkedMap(w1 -> Wire.toShort(((Integer) w1)), w1 -> Optional.<String>ofNullable(((String) w1)))))), (Tape t1, Map<Short, Optional<String>> v1) -> t1.jsMap("", v1, Writers.INT32, (Tape t2, Optional<String> v2) -> t2.optional("", v2, Writers.STRING)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.shorts");
    }
  }

  @HostAccess.Export
  public Object[] call$longs(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).longs(a0.items().<Long, String>checkedMap(Forms.BIGINT, Forms.STRING)), (Tape t1, Long v1) -> t1.add(Wire.bigint("", v1)), Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.longs");
    }
  }

  @HostAccess.Export
  public Object[] call$safe(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).safe(a0.items().<Long, Long>checkedMap(w1 -> Wire.toLong(((Double) w1)), w1 -> Wire.toLong(((Double) w1)))), (Tape t1, Long v1) -> t1.add(Wire.safeInteger("", v1)), (Tape t1, Long v1) -> t1.add(Wire.safeInteger("", v1)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.safe");
    }
  }

  @HostAccess.Export
  public Object[] call$floats(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).floats(a0.items().<Float, String>checkedMap(w1 -> Wire.toFloat(((Double) w1)), Forms.STRING)), Writers.NUMBER, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.floats");
    }
  }

  @HostAccess.Export
  public Object[] call$doubles(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).doubles(a0.items().<Double, String>checkedMap(Forms.NUMBER, Forms.STRING)), Writers.NUMBER, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.doubles");
    }
  }

  @HostAccess.Export
  public Object[] call$booleans(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).booleans(a0.items().<Boolean, String>checkedMap(Forms.BOOL, Forms.STRING)), Writers.BOOL, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.booleans");
    }
  }

  @HostAccess.Export
  public Object[] call$characters(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).characters(a0.items().<Character, String>checkedMap(w1 -> ((String) w1).charAt(0), Forms.STRING)), (Tape t1, Character v1) -> t1.add(Wire.character("", v1)), Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.characters");
    }
  }

  @HostAccess.Export
  public Object[] call$integers(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).integers(a0.items().<BigInteger, String>checkedMap(w1 -> (BigInteger) ((Ref) w1).value(), Forms.STRING)), (Tape t1, BigInteger v1) -> t1.add(Wire.bigint("", v1)), Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.integers");
    }
  }

  @HostAccess.Export
  public Object[] call$decimals(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).decimals(a0.items().<BigDecimal, String>checkedMap(w1 -> (BigDecimal) ((Ref) w1).value(), Forms.STRING)), (Tape t1, BigDecimal v1) -> t1.add(Wire.text("", "a decimal number", v1)), Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.decimals");
    }
  }

  @HostAccess.Export
  public Object[] call$dates(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).dates(a0.items().<LocalDate, Point>checkedMap(w1 -> (LocalDate) ((Ref) w1).value(), Forms.<Point>ref())), (Tape t1, LocalDate v1) -> t1.add(Wire.text("", "an ISO-8601 date", v1)), writer$Point);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.dates");
    }
  }

  @HostAccess.Export
  public Object[] call$nested(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).nested(a0.items().<UUID, Map<Integer, List<String>>>checkedMap(w1 -> (UUID) ((Ref) w1).value(), w1 -> ((Ref) w1).items().<Integer, List<String>>checkedMap(w2 -> ((Integer) w2), w2 -> ((Ref) w2).items().<String>list(Forms.STRING)))), (Tape t1, UUID v1) -> t1.add(Wire.text("", "a UUID", v1)), (Tape t1, Map<Integer, List<String>> v1) -> t1.jsMap("", v1, Writers.INT32, (Tape t2, List<String> v2) -> t2.list("", v2, Writers.STRING)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.nested");
    }
  }

  @HostAccess.Export
  public Object[] call$inOrder(Ref a0) {
    try {
      Tape tape = enter();
      tape.list("", ((JsMapsApi) target).inOrder(a0.items().<Integer, String>checkedMap(w1 -> ((Integer) w1), Forms.STRING)), Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.inOrder");
    }
  }

  @HostAccess.Export
  public boolean call$isFixed(Ref a0) {
    try {
      link.enter();
      return ((JsMapsApi) target).isFixed(a0.items().<Integer, String>checkedMap(w1 -> ((Integer) w1), Forms.STRING));
    } catch (Throwable e) {
      throw failure(e, "keyed.isFixed");
    }
  }

  @HostAccess.Export
  public Object[] call$lies() {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).lies(), Writers.INT32, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.lies");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingKey() {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).lyingKey(), Writers.INT32, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.lyingKey");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingValue() {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).lyingValue(), Writers.INT32, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.lyingValue");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingDate() {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).lyingDate(), (Tape t1, LocalDate v1) -> t1.add(Wire.text("", "an ISO-8601 date", v1)), Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.lyingDate");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingDouble() {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).lyingDouble(), Writers.NUMBER, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.lyingDouble");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingLong() {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).lyingLong(), (Tape t1, Long v1) -> t1.add(Wire.bigint("", v1)), Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.lyingLong");
    }
  }

  @HostAccess.Export
  public Object[] call$lyingBoolean() {
    try {
      Tape tape = enter();
      tape.jsMap("", ((JsMapsApi) target).lyingBoolean(), Writers.BOOL, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed.lyingBoolean");
    }
  }

  @HostAccess.Export
  public Object[] apply$UnaryOperatorOfMapOfIntegerAndString(Ref a0) {
    try {
      Tape tape = enter();
      tape.jsMap("", ((UnaryOperator<Map<Integer, String>>) target).apply(a0.items().<Integer, String>checkedMap(w1 -> ((Integer) w1), Forms.STRING)), Writers.INT32, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "keyed: function 'apply'");
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    Tape tape = tape();
    tape.jsMap("value", ((Map<Integer, String>) values[0]), Writers.INT32, Writers.STRING);
    return new Object[] {tape.slots()};
  }

  @Override
  protected Object result(int method, Value result) {
    Ref wire = ((Ref) result.asHostObject());
    return wire.items().<Integer, String>checkedMap(w1 -> ((Integer) w1), Forms.STRING);
  }
}
