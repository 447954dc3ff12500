// Written by the annotation processor of contextbridge for JsMapsApi.
(($, values) => {
  'use strict';

  const readBigDecimal = $.textType('BigDecimal', 'a decimal number such as \'12.50\'');

  const readLocalDate = $.textType('LocalDate', 'an ISO-8601 date such as \'2024-02-29\'');

  const readUUID = $.textType('UUID', 'a UUID such as \'123e4567-e89b-12d3-a456-426614174000\'');

  function readBoxOfMapOfIntegerAndString(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.value';
      const a0 = $.jsMap(v.value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
      at = '';
      r = values.newBoxOfMapOfIntegerAndString(s, a0);
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
    return values.newPoint(s, v0 | 0);
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
  const readUnaryOperatorOfMapOfIntegerAndString = $.functionType('java.util.function.UnaryOperator<java.util.Map<java.lang.Integer, java.lang.String>>', adaptUnaryOperatorOfMapOfIntegerAndString, (adapter, f, home) => values.bindUnaryOperatorOfMapOfIntegerAndString(adapter, f, home));

  function makeUnaryOperatorOfMapOfIntegerAndString(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call(a0));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed: function \'apply\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  function implementJsMapsApi(o) {
    const m0 = $.method(o, 'echo');
    const m1 = $.method(o, 'list');
    const m2 = $.method(o, 'box');
    const m3 = $.method(o, 'map');
    const m4 = $.method(o, 'later');
    const m5 = $.method(o, 'call');
    const m6 = $.method(o, 'function');
    const m7 = $.method(o, 'bytes');
    const m8 = $.method(o, 'shorts');
    const m9 = $.method(o, 'longs');
    const m10 = $.method(o, 'safe');
    const m11 = $.method(o, 'floats');
    const m12 = $.method(o, 'doubles');
    const m13 = $.method(o, 'booleans');
    const m14 = $.method(o, 'characters');
    const m15 = $.method(o, 'integers');
    const m16 = $.method(o, 'decimals');
    const m17 = $.method(o, 'dates');
    const m18 = $.method(o, 'nested');
    const m19 = $.method(o, 'inOrder');
    const m20 = $.method(o, 'isFixed');
    const m21 = $.method(o, 'lies');
    const m22 = $.method(o, 'lyingKey');
    const m23 = $.method(o, 'lyingValue');
    const m24 = $.method(o, 'lyingDate');
    const m25 = $.method(o, 'lyingDouble');
    const m26 = $.method(o, 'lyingLong');
    const m27 = $.method(o, 'lyingBoolean');
    return [
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m0, o, [a0]);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.echo: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeList(c, (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]));
          const v = $.apply(m1, o, [a0]);
          r = $.list(v, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
        } catch (e) {
          throw $.thrown(e, 'keyed.list: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makeBoxOfMapOfIntegerAndString(c);
          const v = $.apply(m2, o, [a0]);
          r = readBoxOfMapOfIntegerAndString(null, v);
        } catch (e) {
          throw $.thrown(e, 'keyed.box: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeMap(c, (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]));
          const v = $.apply(m3, o, [a0]);
          r = $.map(v, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
        } catch (e) {
          throw $.thrown(e, 'keyed.map: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makePromise(c.a[c.i++], (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]), errors);
          const v = $.apply(m4, o, [a0]);
          r = $.promised(v, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })), 'keyed.later: result');
        } catch (e) {
          throw $.thrown(e, 'keyed.later: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const a1 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m5, o, [a0, a1]);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.call: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m6, o, []);
          r = readUnaryOperatorOfMapOfIntegerAndString(v, 'keyed.function: result');
        } catch (e) {
          throw $.thrown(e, 'keyed.function: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = (c.a[c.i++] ? $.makeJsMap(c, (c) => c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : null)) : null);
          const v = $.apply(m7, o, [a0]);
          r = v === null || v === undefined ? null : $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v << 24 >> 24)) $.int8(v); s.int32(v << 24 >> 24); }, (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
        } catch (e) {
          throw $.thrown(e, 'keyed.bytes: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = (c.a[c.i++] ? $.makeJsMap(c, (c) => c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : undefined)) : undefined);
          const v = $.apply(m8, o, [a0]);
          r = v === null || v === undefined ? null : $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v << 16 >> 16)) $.int16(v); s.int32(v << 16 >> 16); }, (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
        } catch (e) {
          throw $.thrown(e, 'keyed.shorts: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => $.BigInt(c.a[c.i++]), (c) => c.a[c.i++]);
          const v = $.apply(m9, o, [a0]);
          r = $.jsMap(v, (s, v) => s.bigint($.bigint(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.longs: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m10, o, [a0]);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.safeInteger(v); s.number(v); }, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.safeInteger(v); s.number(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.safe: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m11, o, [a0]);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number') $.number(v); s.number(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.floats: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m12, o, [a0]);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number') $.number(v); s.number(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.doubles: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m13, o, [a0]);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'boolean') $.boolean(v); s.bool(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.booleans: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m14, o, [a0]);
          r = $.jsMap(v, (s, v) => s.string($.char(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.characters: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => $.BigInt(c.a[c.i++]), (c) => c.a[c.i++]);
          const v = $.apply(m15, o, [a0]);
          r = $.jsMap(v, (s, v) => s.ref($.bigInteger(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.integers: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m16, o, [a0]);
          r = $.jsMap(v, (s, v) => s.ref(readBigDecimal(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.decimals: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], makePoint);
          const v = $.apply(m17, o, [a0]);
          r = $.jsMap(v, (s, v) => s.ref(readLocalDate(v)), readPoint);
        } catch (e) {
          throw $.thrown(e, 'keyed.dates: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => $.makeJsMap(c, (c) => c.a[c.i++], (c) => $.makeList(c, (c) => c.a[c.i++])));
          const v = $.apply(m18, o, [a0]);
          r = $.jsMap(v, (s, v) => s.ref(readUUID(v)), (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })))));
        } catch (e) {
          throw $.thrown(e, 'keyed.nested: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m19, o, [a0]);
          r = $.list(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
        } catch (e) {
          throw $.thrown(e, 'keyed.inOrder: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
          const v = $.apply(m20, o, [a0]);
          r = $.boolean(v);
        } catch (e) {
          throw $.thrown(e, 'keyed.isFixed: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m21, o, []);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.lies: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m22, o, []);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.lyingKey: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m23, o, []);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.lyingValue: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m24, o, []);
          r = $.jsMap(v, (s, v) => s.ref(readLocalDate(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.lyingDate: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m25, o, []);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'number') $.number(v); s.number(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.lyingDouble: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m26, o, []);
          r = $.jsMap(v, (s, v) => s.bigint($.bigint(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.lyingLong: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m27, o, []);
          r = $.jsMap(v, (s, v) => { if (typeof v !== 'boolean') $.boolean(v); s.bool(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
        } catch (e) {
          throw $.thrown(e, 'keyed.lyingBoolean: result');
        }
        return r;
      },
    ];
  }
  const readJsMapsApi = $.objectType('jsmaps.JsMapsApi', 'an object that implements JsMapsApi', implementJsMapsApi, (methods, o) => values.bindJsMapsApi(methods, o), (home) => values.homeOfJsMapsApi(home));

  function makeJsMapsApi(target, home) {
    const api = {
      echo(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.echo(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.list(value, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
          at = '';
          const c = $.open(target.list(a0));
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
          at = ': parameter \'value\'';
          const a0 = readBoxOfMapOfIntegerAndString(null, value);
          at = '';
          const c = $.open(target.box(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.map(value, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
          at = '';
          const c = $.open(target.map(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.promised(value, (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })), 'keyed.later: result of \'value\'');
          at = '';
          const c = $.open(target.later(a0));
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
          at = ': parameter \'function\'';
          const a0 = readUnaryOperatorOfMapOfIntegerAndString(function_, 'keyed.call: result of \'function\'');
          at = ': parameter \'value\'';
          const a1 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.call(a0, a1));
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.call', at, errors);
        }
        return r;
      },
      function() {
        let r;
        try {
          const c = $.open(target.function());
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
          at = ': parameter \'value\'';
          const a0 = value === null || value === undefined ? null : $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v << 24 >> 24)) $.int8(v); s.int32(v << 24 >> 24); }, (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
          at = '';
          const c = $.open(target.bytes(a0));
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
          at = ': parameter \'value\'';
          const a0 = value === null || value === undefined ? null : $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v << 16 >> 16)) $.int16(v); s.int32(v << 16 >> 16); }, (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
          at = '';
          const c = $.open(target.shorts(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => s.bigint($.bigint(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.longs(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.safeInteger(v); s.number(v); }, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.safeInteger(v); s.number(v); });
          at = '';
          const c = $.open(target.safe(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number') $.number(v); s.number(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.floats(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number') $.number(v); s.number(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.doubles(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'boolean') $.boolean(v); s.bool(v); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.booleans(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => s.string($.char(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.characters(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => s.ref($.bigInteger(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.integers(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => s.ref(readBigDecimal(v)), (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.decimals(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => s.ref(readLocalDate(v)), readPoint);
          at = '';
          const c = $.open(target.dates(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => s.ref(readUUID(v)), (s, v) => s.ref($.jsMap(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })))));
          at = '';
          const c = $.open(target.nested(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          const c = $.open(target.inOrder(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.jsMap(value, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); }, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
          at = '';
          r = target.isFixed(a0);
        } catch (e) {
          throw $.fail(e, 'keyed.isFixed', at, errors);
        }
        return r;
      },
      lies() {
        let r;
        try {
          const c = $.open(target.lies());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lies', '', errors);
        }
        return r;
      },
      lyingKey() {
        let r;
        try {
          const c = $.open(target.lyingKey());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingKey', '', errors);
        }
        return r;
      },
      lyingValue() {
        let r;
        try {
          const c = $.open(target.lyingValue());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingValue', '', errors);
        }
        return r;
      },
      lyingDate() {
        let r;
        try {
          const c = $.open(target.lyingDate());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingDate', '', errors);
        }
        return r;
      },
      lyingDouble() {
        let r;
        try {
          const c = $.open(target.lyingDouble());
          r = $.makeJsMap(c, (c) => c.a[c.i++], (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingDouble', '', errors);
        }
        return r;
      },
      lyingLong() {
        let r;
        try {
          const c = $.open(target.lyingLong());
          r = $.makeJsMap(c, (c) => $.BigInt(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'keyed.lyingLong', '', errors);
        }
        return r;
      },
      lyingBoolean() {
        let r;
        try {
          const c = $.open(target.lyingBoolean());
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
