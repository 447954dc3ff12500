// Written by the annotation processor of contextbridge for StreamsApi.
(($, values) => {
  'use strict';

  function readItem(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.name;
    if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.name', $.string, v0);
    const v1 = v.size;
    if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.size', $.int32, v1);
    return values.newItem(s, v0, v1 | 0);
  }

  function makeItem(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 2;
    return {
      name: a[i],
      size: a[i + 1],
    };
  }

  function makePageOfItem(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      title: a[i],
      items: $.makeIterable(c.a[c.i++], makeItem, errors),
      next: makeNextOfItem(c),
    };
  }

  function makeNextOfItem(c) {
    return {
      pages: $.makeIterable(c.a[c.i++], makePageOfItem, errors),
    };
  }

  const errors = [
    // Broken
    (error, c) => {
      $.put(error, 'after', c.a[c.i++]);
    },
  ];

  const adaptFunctionOfIteratorOfIntegerAndInteger = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfIteratorOfIntegerAndInteger = $.functionType('java.util.function.Function<java.util.Iterator<java.lang.Integer>, java.lang.Integer>', adaptFunctionOfIteratorOfIntegerAndInteger, (adapter, f, home) => values.bindFunctionOfIteratorOfIntegerAndInteger(adapter, f, home));

  const adaptVisitor = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = makePageOfItem(c);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readVisitor = $.functionType('streams.Visitor', adaptVisitor, (adapter, f, home) => values.bindVisitor(adapter, f, home));

  function makeSupplierOfStreamOfInteger(target, home) {
    const functions = {
      get() {
        let r;
        try {
          const c = $.open(target.call());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams: function \'get\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.get, home);
  }

  const adaptConsumerOfInteger = (f, site) => (a0) => {
    try {
      f(a0);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readConsumerOfInteger = $.functionType('java.util.function.Consumer<java.lang.Integer>', adaptConsumerOfInteger, (adapter, f, home) => values.bindConsumerOfInteger(adapter, f, home));

  function makeConsumerOfInteger(target, home) {
    const functions = {
      accept(value) {
        try {
          if (typeof value !== 'number' || value !== (value | 0)) $.readAt(': parameter \'value\'', $.int32, value);
          target.call(value | 0);
        } catch (e) {
          throw $.fail(e, 'streams: function \'accept\'', '', errors);
        }
      },
    };
    return $.handOver(functions.accept, home);
  }

  const readStreamsApi = $.objectType('streams.StreamsApi', 'an object that Java handed out as StreamsApi', null, null, (home) => values.homeOfStreamsApi(home));

  function makeStreamsApi(target, home) {
    const api = {
      numbers() {
        let r;
        try {
          const c = $.open(target.numbers());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.numbers', '', errors);
        }
        return r;
      },
      texts() {
        let r;
        try {
          const c = $.open(target.texts());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.texts', '', errors);
        }
        return r;
      },
      items() {
        let r;
        try {
          const c = $.open(target.items());
          r = $.makeIterable(c.a[c.i++], makeItem, errors);
        } catch (e) {
          throw $.fail(e, 'streams.items', '', errors);
        }
        return r;
      },
      endless() {
        let r;
        try {
          const c = $.open(target.endless());
          r = $.makeIterable(c.a[c.i++], (c) => $.BigInt(c.a[c.i++]), errors);
        } catch (e) {
          throw $.fail(e, 'streams.endless', '', errors);
        }
        return r;
      },
      gaps() {
        let r;
        try {
          const c = $.open(target.gaps());
          r = $.makeIterable(c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : null), errors);
        } catch (e) {
          throw $.fail(e, 'streams.gaps', '', errors);
        }
        return r;
      },
      nested() {
        let r;
        try {
          const c = $.open(target.nested());
          r = $.makeIterable(c.a[c.i++], (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors), errors);
        } catch (e) {
          throw $.fail(e, 'streams.nested', '', errors);
        }
        return r;
      },
      lists() {
        let r;
        try {
          const c = $.open(target.lists());
          r = $.makeList(c, (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors));
        } catch (e) {
          throw $.fail(e, 'streams.lists', '', errors);
        }
        return r;
      },
      maps() {
        let r;
        try {
          const c = $.open(target.maps());
          r = $.makeMap(c, (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors));
        } catch (e) {
          throw $.fail(e, 'streams.maps', '', errors);
        }
        return r;
      },
      page() {
        let r;
        try {
          const c = $.open(target.page());
          r = makePageOfItem(c);
        } catch (e) {
          throw $.fail(e, 'streams.page', '', errors);
        }
        return r;
      },
      optional(present) {
        let r;
        try {
          if (typeof present !== 'boolean') $.readAt(': parameter \'present\'', $.boolean, present);
          const c = $.open(target.optional(present));
          r = (c.a[c.i++] ? $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors) : undefined);
        } catch (e) {
          throw $.fail(e, 'streams.optional', '', errors);
        }
        return r;
      },
      nullable(present) {
        let r;
        try {
          if (typeof present !== 'boolean') $.readAt(': parameter \'present\'', $.boolean, present);
          const c = $.open(target.nullable(present));
          r = (c.a[c.i++] ? $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors) : null);
        } catch (e) {
          throw $.fail(e, 'streams.nullable', '', errors);
        }
        return r;
      },
      later() {
        let r;
        try {
          const c = $.open(target.later());
          r = $.makePromise(c.a[c.i++], (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors), errors);
        } catch (e) {
          throw $.fail(e, 'streams.later', '', errors);
        }
        return r;
      },
      call(function_) {
        let at = '';
        let r;
        try {
          at = ': parameter \'function\'';
          const a0 = readFunctionOfIteratorOfIntegerAndInteger(function_, 'streams.call: result of \'function\'');
          at = '';
          r = target.call(a0);
        } catch (e) {
          throw $.fail(e, 'streams.call', at, errors);
        }
        return r;
      },
      visit(visitor) {
        let at = '';
        let r;
        try {
          at = ': parameter \'visitor\'';
          const a0 = readVisitor(visitor, 'streams.visit: result of \'visitor\'');
          at = '';
          r = target.visit(a0);
        } catch (e) {
          throw $.fail(e, 'streams.visit', at, errors);
        }
        return r;
      },
      supplier() {
        let r;
        try {
          const c = $.open(target.supplier());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'streams.supplier', '', errors);
        }
        return r;
      },
      consumer() {
        let r;
        try {
          const c = $.open(target.consumer());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'streams.consumer', '', errors);
        }
        return r;
      },
      item(item) {
        let at = '';
        let r;
        try {
          at = ': parameter \'item\'';
          const a0 = readItem(null, item);
          at = '';
          const c = $.open(target.item(a0));
          r = makeItem(c);
        } catch (e) {
          throw $.fail(e, 'streams.item', at, errors);
        }
        return r;
      },
      breaking() {
        let r;
        try {
          const c = $.open(target.breaking());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.breaking', '', errors);
        }
        return r;
      },
      crashing() {
        let r;
        try {
          const c = $.open(target.crashing());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.crashing', '', errors);
        }
        return r;
      },
      nulls() {
        let r;
        try {
          const c = $.open(target.nulls());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.nulls', '', errors);
        }
        return r;
      },
      crashingAtTheEnd() {
        let r;
        try {
          const c = $.open(target.crashingAtTheEnd());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.crashingAtTheEnd', '', errors);
        }
        return r;
      },
      open() {
        let r;
        try {
          r = target.open();
        } catch (e) {
          throw $.fail(e, 'streams.open', '', errors);
        }
        return r;
      },
    };
    $.freeze(api.numbers);
    $.freeze(api.texts);
    $.freeze(api.items);
    $.freeze(api.endless);
    $.freeze(api.gaps);
    $.freeze(api.nested);
    $.freeze(api.lists);
    $.freeze(api.maps);
    $.freeze(api.page);
    $.freeze(api.optional);
    $.freeze(api.nullable);
    $.freeze(api.later);
    $.freeze(api.call);
    $.freeze(api.visit);
    $.freeze(api.supplier);
    $.freeze(api.consumer);
    $.freeze(api.item);
    $.freeze(api.breaking);
    $.freeze(api.crashing);
    $.freeze(api.nulls);
    $.freeze(api.crashingAtTheEnd);
    $.freeze(api.open);
    return $.handOver(api, home);
  }

  return {readItem: (v) => readItem(null, v), makeSupplierOfStreamOfInteger, makeConsumerOfInteger, readStreamsApi, makeStreamsApi};
})
