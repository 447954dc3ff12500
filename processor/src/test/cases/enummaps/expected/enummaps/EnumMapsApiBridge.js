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
      r = values.newBoxOfMapOfColorAndInteger(s, a0);
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
  const readUnaryOperatorOfMapOfColorAndInteger = $.functionType('java.util.function.UnaryOperator<java.util.Map<enummaps.Color, java.lang.Integer>>', adaptUnaryOperatorOfMapOfColorAndInteger, (adapter, f, home) => values.bindUnaryOperatorOfMapOfColorAndInteger(adapter, f, home));

  function makeUnaryOperatorOfMapOfColorAndInteger(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.call(a0));
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes: function \'apply\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  function implementEnumMapsApi(o) {
    const m0 = $.method(o, 'echo');
    const m1 = $.method(o, 'list');
    const m2 = $.method(o, 'box');
    const m3 = $.method(o, 'map');
    const m4 = $.method(o, 'later');
    const m5 = $.method(o, 'call');
    const m6 = $.method(o, 'function');
    const m7 = $.method(o, 'nullable');
    const m8 = $.method(o, 'optional');
    const m9 = $.method(o, 'inOrder');
    const m10 = $.method(o, 'isFixed');
    const m11 = $.method(o, 'lies');
    const m12 = $.method(o, 'lyingKey');
    const m13 = $.method(o, 'lyingValue');
    return [
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
          const v = $.apply(m0, o, [a0]);
          r = $.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
        } catch (e) {
          throw $.thrown(e, 'sizes.echo: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeList(c, (c) => $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]));
          const v = $.apply(m1, o, [a0]);
          r = $.list(v, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
        } catch (e) {
          throw $.thrown(e, 'sizes.list: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makeBoxOfMapOfColorAndInteger(c);
          const v = $.apply(m2, o, [a0]);
          r = readBoxOfMapOfColorAndInteger(null, v);
        } catch (e) {
          throw $.thrown(e, 'sizes.box: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeMap(c, (c) => $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]));
          const v = $.apply(m3, o, [a0]);
          r = $.map(v, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
        } catch (e) {
          throw $.thrown(e, 'sizes.map: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makePromise(c.a[c.i++], (c) => $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]), errors);
          const v = $.apply(m4, o, [a0]);
          r = $.promised(v, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })), 'sizes.later: result');
        } catch (e) {
          throw $.thrown(e, 'sizes.later: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const a1 = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
          const v = $.apply(m5, o, [a0, a1]);
          r = $.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
        } catch (e) {
          throw $.thrown(e, 'sizes.call: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m6, o, []);
          r = readUnaryOperatorOfMapOfColorAndInteger(v, 'sizes.function: result');
        } catch (e) {
          throw $.thrown(e, 'sizes.function: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = (c.a[c.i++] ? $.makeEnumMap(c, (c) => c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : null)) : null);
          const v = $.apply(m7, o, [a0]);
          r = v === null || v === undefined ? null : $.enumMap(v, (k) => readDay(k), (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
        } catch (e) {
          throw $.thrown(e, 'sizes.nullable: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = (c.a[c.i++] ? $.makeEnumMap(c, (c) => c.a[c.i++], (c) => $.makeList(c, (c) => c.a[c.i++])) : undefined);
          const v = $.apply(m8, o, [a0]);
          r = v === null || v === undefined ? null : $.enumMap(v, (k) => readDay(k), (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
        } catch (e) {
          throw $.thrown(e, 'sizes.optional: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
          const v = $.apply(m9, o, [a0]);
          r = $.list(v, (s, v) => s.string(readColor(v)));
        } catch (e) {
          throw $.thrown(e, 'sizes.inOrder: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
          const v = $.apply(m10, o, [a0]);
          r = $.boolean(v);
        } catch (e) {
          throw $.thrown(e, 'sizes.isFixed: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m11, o, []);
          r = $.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
        } catch (e) {
          throw $.thrown(e, 'sizes.lies: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m12, o, []);
          r = $.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
        } catch (e) {
          throw $.thrown(e, 'sizes.lyingKey: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m13, o, []);
          r = $.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
        } catch (e) {
          throw $.thrown(e, 'sizes.lyingValue: result');
        }
        return r;
      },
    ];
  }
  const readEnumMapsApi = $.objectType('enummaps.EnumMapsApi', 'an object that implements EnumMapsApi', implementEnumMapsApi, (methods, o) => values.bindEnumMapsApi(methods, o), (home) => values.homeOfEnumMapsApi(home));

  function makeEnumMapsApi(target, home) {
    const api = {
      echo(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.echo(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.list(value, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
          at = '';
          const c = $.open(target.list(a0));
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
          at = ': parameter \'value\'';
          const a0 = readBoxOfMapOfColorAndInteger(null, value);
          at = '';
          const c = $.open(target.box(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.map(value, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
          at = '';
          const c = $.open(target.map(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.promised(value, (s, v) => s.ref($.enumMap(v, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })), 'sizes.later: result of \'value\'');
          at = '';
          const c = $.open(target.later(a0));
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
          at = ': parameter \'function\'';
          const a0 = readUnaryOperatorOfMapOfColorAndInteger(function_, 'sizes.call: result of \'function\'');
          at = ': parameter \'value\'';
          const a1 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.call(a0, a1));
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.call', at, errors);
        }
        return r;
      },
      function() {
        let r;
        try {
          const c = $.open(target.function());
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
          at = ': parameter \'value\'';
          const a0 = value === null || value === undefined ? null : $.enumMap(value, (k) => readDay(k), (s, v) => s.string(v === null || v === undefined ? null : $.string(v)));
          at = '';
          const c = $.open(target.nullable(a0));
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
          at = ': parameter \'value\'';
          const a0 = value === null || value === undefined ? null : $.enumMap(value, (k) => readDay(k), (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); })));
          at = '';
          const c = $.open(target.optional(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          const c = $.open(target.inOrder(a0));
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
          at = ': parameter \'value\'';
          const a0 = $.enumMap(value, (k) => readColor(k), (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); });
          at = '';
          r = target.isFixed(a0);
        } catch (e) {
          throw $.fail(e, 'sizes.isFixed', at, errors);
        }
        return r;
      },
      lies() {
        let r;
        try {
          const c = $.open(target.lies());
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.lies', '', errors);
        }
        return r;
      },
      lyingKey() {
        let r;
        try {
          const c = $.open(target.lyingKey());
          r = $.makeEnumMap(c, (c) => makeColor(c.a[c.i++]), (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'sizes.lyingKey', '', errors);
        }
        return r;
      },
      lyingValue() {
        let r;
        try {
          const c = $.open(target.lyingValue());
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
