// Written by the annotation processor of contextbridge for RecordsApi.
(($, values) => {
  'use strict';

  function readNote(v) {
    let at = '';
    try {
      $.object(v);
      at = '.id';
      const a0 = $.string(v.id);
      at = '.class';
      const a1 = $.string(v.class);
      at = '.edited';
      const a2 = $.date(v.edited);
      at = '.tags';
      const a3 = $.list(v.tags, (s, v) => s.string($.string(v)));
      at = '';
      return values.newNote(a0, a1, a2, a3);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makeNote(c) {
    return {
      id: c.a[c.i++],
      class: c.a[c.i++],
      edited: new $.Date(c.a[c.i++]),
      tags: $.makeList(c, (c) => c.a[c.i++]),
    };
  }

  function readPageOfNote(v) {
    let at = '';
    try {
      $.object(v);
      at = '.items';
      const a0 = $.list(v.items, (s, v) => s.ref(readNote(v)));
      at = '.total';
      const a1 = $.int32(v.total);
      at = '';
      return values.newPageOfNote(a0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makePageOfNote(c) {
    return {
      items: $.makeList(c, makeNote),
      total: c.a[c.i++],
    };
  }

  function readPageOfPageOfListOfInteger(v) {
    let at = '';
    try {
      $.object(v);
      at = '.items';
      const a0 = $.list(v.items, (s, v) => s.ref(readPageOfListOfInteger(v)));
      at = '.total';
      const a1 = $.int32(v.total);
      at = '';
      return values.newPageOfPageOfListOfInteger(a0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makePageOfPageOfListOfInteger(c) {
    return {
      items: $.makeList(c, makePageOfListOfInteger),
      total: c.a[c.i++],
    };
  }

  function readPageOfListOfInteger(v) {
    let at = '';
    try {
      $.object(v);
      at = '.items';
      const a0 = $.list(v.items, (s, v) => s.ref($.list(v, (s, v) => s.int32($.int32(v)))));
      at = '.total';
      const a1 = $.int32(v.total);
      at = '';
      return values.newPageOfListOfInteger(a0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makePageOfListOfInteger(c) {
    return {
      items: $.makeList(c, (c) => $.makeList(c, (c) => c.a[c.i++])),
      total: c.a[c.i++],
    };
  }

  function readPairOfStringAndInteger(v) {
    let at = '';
    try {
      $.object(v);
      at = '.first';
      const a0 = $.string(v.first);
      at = '.second';
      const a1 = $.int32(v.second);
      at = '';
      return values.newPairOfStringAndInteger(a0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makePairOfStringAndInteger(c) {
    return {
      first: c.a[c.i++],
      second: c.a[c.i++],
    };
  }

  function readTree(v) {
    let at = '';
    try {
      $.object(v);
      at = '.name';
      const a0 = $.string(v.name);
      at = '.children';
      const a1 = $.list(v.children, (s, v) => s.ref(readTree(v)));
      at = '';
      return values.newTree(a0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makeTree(c) {
    return {
      name: c.a[c.i++],
      children: $.makeList(c, makeTree),
    };
  }

  function readEmpty(v) {
    let at = '';
    try {
      $.object(v);
      at = '';
      return values.newEmpty();
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makeEmpty(c) {
    return {};
  }

  function readRange(v) {
    let at = '';
    try {
      $.object(v);
      at = '.from';
      const a0 = $.int32(v.from);
      at = '.to';
      const a1 = $.int32(v.to);
      at = '';
      return values.newRange(a0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makeRange(c) {
    return {
      from: c.a[c.i++],
      to: c.a[c.i++],
    };
  }

  const errors = null;

  const adaptUnaryOperatorOfNote = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = makeNote(c);
      const r = f(a0);
      return readNote(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readUnaryOperatorOfNote = $.functionType('java.util.function.UnaryOperator<records.Note>', adaptUnaryOperatorOfNote, (adapter, f, home) => values.bindUnaryOperatorOfNote(adapter, f, home));

  function makeUnaryOperatorOfNote(target, home) {
    const functions = {
      apply(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readNote(value);
          at = null;
          const c = $.open(target.call(a0));
          return makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records: function \'apply\'', at, errors);
        }
      },
    };
    return $.handOver(functions.apply, home);
  }

  function makeRecordsApi(target, home) {
    const api = {
      echo(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readNote(value);
          at = null;
          const c = $.open(target.echo(a0));
          return makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records.echo', at, errors);
        }
      },
      list(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.list(value, (s, v) => s.ref(readNote(v)));
          at = null;
          const c = $.open(target.list(a0));
          return $.makeList(c, makeNote);
        } catch (e) {
          throw $.fail(e, 'records.list', at, errors);
        }
      },
      map(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.map(value, (s, v) => s.ref(readNote(v)));
          at = null;
          const c = $.open(target.map(a0));
          return $.makeMap(c, makeNote);
        } catch (e) {
          throw $.fail(e, 'records.map', at, errors);
        }
      },
      page(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readPageOfNote(value);
          at = null;
          const c = $.open(target.page(a0));
          return makePageOfNote(c);
        } catch (e) {
          throw $.fail(e, 'records.page', at, errors);
        }
      },
      pages(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readPageOfPageOfListOfInteger(value);
          at = null;
          const c = $.open(target.pages(a0));
          return makePageOfPageOfListOfInteger(c);
        } catch (e) {
          throw $.fail(e, 'records.pages', at, errors);
        }
      },
      pair(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readPairOfStringAndInteger(value);
          at = null;
          const c = $.open(target.pair(a0));
          return makePairOfStringAndInteger(c);
        } catch (e) {
          throw $.fail(e, 'records.pair', at, errors);
        }
      },
      later(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.promised(value, (s, v) => s.ref(readNote(v)), 'records.later: result of \'value\'');
          at = null;
          const c = $.open(target.later(a0));
          return $.makePromise(c.a[c.i++], makeNote, errors);
        } catch (e) {
          throw $.fail(e, 'records.later', at, errors);
        }
      },
      call(function_, value) {
        let at = null;
        try {
          at = 'function';
          const a0 = readUnaryOperatorOfNote(function_, 'records.call: result of \'function\'');
          at = 'value';
          const a1 = readNote(value);
          at = null;
          const c = $.open(target.call(a0, a1));
          return makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records.call', at, errors);
        }
      },
      function() {
        let at = null;
        try {
          const c = $.open(target.function());
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'records.function', at, errors);
        }
      },
      tree(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readTree(value);
          at = null;
          const c = $.open(target.tree(a0));
          return makeTree(c);
        } catch (e) {
          throw $.fail(e, 'records.tree', at, errors);
        }
      },
      empty(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readEmpty(value);
          at = null;
          const c = $.open(target.empty(a0));
          return makeEmpty(c);
        } catch (e) {
          throw $.fail(e, 'records.empty', at, errors);
        }
      },
      range(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readRange(value);
          at = null;
          const c = $.open(target.range(a0));
          return makeRange(c);
        } catch (e) {
          throw $.fail(e, 'records.range', at, errors);
        }
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

  return {readNote, readPageOfNote, readPageOfPageOfListOfInteger, readPageOfListOfInteger, readPairOfStringAndInteger, readTree, readEmpty, readRange, makeUnaryOperatorOfNote, makeRecordsApi};
})
