// Written by the annotation processor of contextbridge for RecordsApi.
(($, values) => {
  'use strict';

  function readNote(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      const v0 = v.id;
      if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.id', $.string, v0);
      const v1 = v.class;
      if (typeof v1 !== 'string' || v1.length > 256) $.readAt('.class', $.string, v1);
      at = '.edited';
      const a2 = $.date(v.edited);
      at = '.tags';
      const a3 = $.list(v.tags, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
      at = '';
      r = values.newNote(s, v0, v1, a2, a3);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makeNote(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 3;
    return {
      id: a[i],
      class: a[i + 1],
      edited: new $.Date(a[i + 2]),
      tags: $.makeList(c, (c) => c.a[c.i++]),
    };
  }

  function readPageOfNote(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.items';
      const a0 = $.list(v.items, readNote);
      at = '';
      const v1 = v.total;
      if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.total', $.int32, v1);
      r = values.newPageOfNote(s, a0, v1 | 0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makePageOfNote(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      items: $.makeList(c, makeNote),
      total: a[i],
    };
  }

  function readPageOfPageOfListOfInteger(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.items';
      const a0 = $.list(v.items, readPageOfListOfInteger);
      at = '';
      const v1 = v.total;
      if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.total', $.int32, v1);
      r = values.newPageOfPageOfListOfInteger(s, a0, v1 | 0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makePageOfPageOfListOfInteger(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      items: $.makeList(c, makePageOfListOfInteger),
      total: a[i],
    };
  }

  function readPageOfListOfInteger(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.items';
      const a0 = $.list(v.items, (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
      at = '';
      const v1 = v.total;
      if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.total', $.int32, v1);
      r = values.newPageOfListOfInteger(s, a0, v1 | 0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makePageOfListOfInteger(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      items: $.makeList(c, (c) => $.makeList(c, (c) => c.a[c.i++])),
      total: a[i],
    };
  }

  function readPairOfStringAndInteger(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.first;
    if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.first', $.string, v0);
    const v1 = v.second;
    if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.second', $.int32, v1);
    return values.newPairOfStringAndInteger(s, v0, v1 | 0);
  }

  function makePairOfStringAndInteger(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 2;
    return {
      first: a[i],
      second: a[i + 1],
    };
  }

  function readTree(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    $.descend(v);
    let at = '';
    let r;
    try {
      const v0 = v.name;
      if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.name', $.string, v0);
      at = '.children';
      const a1 = $.list(v.children, readTree);
      at = '';
      r = values.newTree(s, v0, a1);
    } catch (e) {
      $.ascend();
      throw $.within(e, at);
    }
    $.ascend();
    return r;
  }

  function makeTree(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      name: a[i],
      children: $.makeList(c, makeTree),
    };
  }

  function readEmpty(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    return values.newEmpty(s);
  }

  function makeEmpty(c) {
    return {};
  }

  function readRange(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.from;
    if (typeof v0 !== 'number' || v0 !== (v0 | 0)) $.readAt('.from', $.int32, v0);
    const v1 = v.to;
    if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.to', $.int32, v1);
    return values.newRange(s, v0 | 0, v1 | 0);
  }

  function makeRange(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 2;
    return {
      from: a[i],
      to: a[i + 1],
    };
  }

  const errors = null;

  const adaptUnaryOperatorOfNote = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = makeNote(c);
      const v = f(a0);
      r = readNote(null, v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readUnaryOperatorOfNote = $.functionType('java.util.function.UnaryOperator<records.Note>', adaptUnaryOperatorOfNote, (adapter, f, home) => values.bindUnaryOperatorOfNote(adapter, f, home));

  function makeUnaryOperatorOfNote(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readNote(null, value);
          at = '';
          const c = $.open(target.call(a0));
          r = makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records: function \'apply\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  function implementRecordsApi(o) {
    const m0 = $.method(o, 'echo');
    const m1 = $.method(o, 'list');
    const m2 = $.method(o, 'map');
    const m3 = $.method(o, 'page');
    const m4 = $.method(o, 'pages');
    const m5 = $.method(o, 'pair');
    const m6 = $.method(o, 'later');
    const m7 = $.method(o, 'call');
    const m8 = $.method(o, 'function');
    const m9 = $.method(o, 'tree');
    const m10 = $.method(o, 'empty');
    const m11 = $.method(o, 'range');
    return [
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makeNote(c);
          const v = $.apply(m0, o, [a0]);
          r = readNote(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.echo: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeList(c, makeNote);
          const v = $.apply(m1, o, [a0]);
          r = $.list(v, readNote);
        } catch (e) {
          throw $.thrown(e, 'records.list: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeMap(c, makeNote);
          const v = $.apply(m2, o, [a0]);
          r = $.map(v, readNote);
        } catch (e) {
          throw $.thrown(e, 'records.map: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makePageOfNote(c);
          const v = $.apply(m3, o, [a0]);
          r = readPageOfNote(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.page: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makePageOfPageOfListOfInteger(c);
          const v = $.apply(m4, o, [a0]);
          r = readPageOfPageOfListOfInteger(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.pages: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makePairOfStringAndInteger(c);
          const v = $.apply(m5, o, [a0]);
          r = readPairOfStringAndInteger(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.pair: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makePromise(c.a[c.i++], makeNote, errors);
          const v = $.apply(m6, o, [a0]);
          r = $.promised(v, (s, v) => s.ref(readNote(null, v)), 'records.later: result');
        } catch (e) {
          throw $.thrown(e, 'records.later: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const a1 = makeNote(c);
          const v = $.apply(m7, o, [a0, a1]);
          r = readNote(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.call: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m8, o, []);
          r = readUnaryOperatorOfNote(v, 'records.function: result');
        } catch (e) {
          throw $.thrown(e, 'records.function: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makeTree(c);
          const v = $.apply(m9, o, [a0]);
          r = readTree(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.tree: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makeEmpty(c);
          const v = $.apply(m10, o, [a0]);
          r = readEmpty(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.empty: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makeRange(c);
          const v = $.apply(m11, o, [a0]);
          r = readRange(null, v);
        } catch (e) {
          throw $.thrown(e, 'records.range: result');
        }
        return r;
      },
    ];
  }
  const readRecordsApi = $.objectType('records.RecordsApi', 'an object that implements RecordsApi', implementRecordsApi, (methods, o) => values.bindRecordsApi(methods, o), (home) => values.homeOfRecordsApi(home));

  function makeRecordsApi(target, home) {
    const api = {
      echo(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readNote(null, value);
          at = '';
          const c = $.open(target.echo(a0));
          r = makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records.echo', at, errors);
        }
        return r;
      },
      list(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.list(value, readNote);
          at = '';
          const c = $.open(target.list(a0));
          r = $.makeList(c, makeNote);
        } catch (e) {
          throw $.fail(e, 'records.list', at, errors);
        }
        return r;
      },
      map(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.map(value, readNote);
          at = '';
          const c = $.open(target.map(a0));
          r = $.makeMap(c, makeNote);
        } catch (e) {
          throw $.fail(e, 'records.map', at, errors);
        }
        return r;
      },
      page(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readPageOfNote(null, value);
          at = '';
          const c = $.open(target.page(a0));
          r = makePageOfNote(c);
        } catch (e) {
          throw $.fail(e, 'records.page', at, errors);
        }
        return r;
      },
      pages(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readPageOfPageOfListOfInteger(null, value);
          at = '';
          const c = $.open(target.pages(a0));
          r = makePageOfPageOfListOfInteger(c);
        } catch (e) {
          throw $.fail(e, 'records.pages', at, errors);
        }
        return r;
      },
      pair(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readPairOfStringAndInteger(null, value);
          at = '';
          const c = $.open(target.pair(a0));
          r = makePairOfStringAndInteger(c);
        } catch (e) {
          throw $.fail(e, 'records.pair', at, errors);
        }
        return r;
      },
      later(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.promised(value, (s, v) => s.ref(readNote(null, v)), 'records.later: result of \'value\'');
          at = '';
          const c = $.open(target.later(a0));
          r = $.makePromise(c.a[c.i++], makeNote, errors);
        } catch (e) {
          throw $.fail(e, 'records.later', at, errors);
        }
        return r;
      },
      call(function_, value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'function\'';
          const a0 = readUnaryOperatorOfNote(function_, 'records.call: result of \'function\'');
          at = ': parameter \'value\'';
          const a1 = readNote(null, value);
          at = '';
          const c = $.open(target.call(a0, a1));
          r = makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records.call', at, errors);
        }
        return r;
      },
      function() {
        let r;
        try {
          const c = $.open(target.function());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'records.function', '', errors);
        }
        return r;
      },
      tree(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readTree(null, value);
          at = '';
          const c = $.open(target.tree(a0));
          r = makeTree(c);
        } catch (e) {
          throw $.fail(e, 'records.tree', at, errors);
        }
        return r;
      },
      empty(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readEmpty(null, value);
          at = '';
          const c = $.open(target.empty(a0));
          r = makeEmpty(c);
        } catch (e) {
          throw $.fail(e, 'records.empty', at, errors);
        }
        return r;
      },
      range(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readRange(null, value);
          at = '';
          const c = $.open(target.range(a0));
          r = makeRange(c);
        } catch (e) {
          throw $.fail(e, 'records.range', at, errors);
        }
        return r;
      },
    };
    $.freeze(api.echo);
    $.freeze(api.list);
    $.freeze(api.map);
    $.freeze(api.page);
    $.freeze(api.pages);
    $.freeze(api.pair);
    $.freeze(api.later);
    $.freeze(api.call);
    $.freeze(api.function);
    $.freeze(api.tree);
    $.freeze(api.empty);
    $.freeze(api.range);
    return $.handOver(api, home);
  }

  return {readNote: (v) => readNote(null, v), readPageOfNote: (v) => readPageOfNote(null, v), readPageOfPageOfListOfInteger: (v) => readPageOfPageOfListOfInteger(null, v), readPageOfListOfInteger: (v) => readPageOfListOfInteger(null, v), readPairOfStringAndInteger: (v) => readPairOfStringAndInteger(null, v), readTree: (v) => readTree(null, v), readEmpty: (v) => readEmpty(null, v), readRange: (v) => readRange(null, v), makeUnaryOperatorOfNote, readRecordsApi, makeRecordsApi};
})
