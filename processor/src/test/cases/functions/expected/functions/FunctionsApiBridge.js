// Written by the annotation processor of contextbridge for FunctionsApi.
(($, values) => {
  'use strict';

  function readButton(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      const v0 = v.label;
      if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.label', $.string, v0);
      at = '.onClick';
      const a1 = readConsumerOfString(v.onClick, 'functions: result of Button.onClick');
      at = '';
      r = values.newButton(s, v0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makeButton(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      label: a[i],
      onClick: c.a[c.i++],
    };
  }

  const errors = null;

  const adaptRunnable = (f, site) => () => {
    try {
      f();
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readRunnable = $.functionType('java.lang.Runnable', adaptRunnable, (adapter, f, home) => values.bindRunnable(adapter, f, home));

  function makeRunnable(target, home) {
    const functions = {
      run() {
        try {
          target.call();
        } catch (e) {
          throw $.fail(e, 'functions: function \'run\'', '', errors);
        }
      },
    };
    return $.handOver(functions.run, home);
  }

  const adaptSupplierOfString = (f, site) => () => {
    let r;
    try {
      const v = f();
      r = $.string(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readSupplierOfString = $.functionType('java.util.function.Supplier<java.lang.String>', adaptSupplierOfString, (adapter, f, home) => values.bindSupplierOfString(adapter, f, home));

  function makeSupplierOfString(target, home) {
    const functions = {
      get() {
        let r;
        try {
          r = target.call();
        } catch (e) {
          throw $.fail(e, 'functions: function \'get\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.get, home);
  }

  const adaptConsumerOfString = (f, site) => (a0) => {
    try {
      f(a0);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readConsumerOfString = $.functionType('java.util.function.Consumer<java.lang.String>', adaptConsumerOfString, (adapter, f, home) => values.bindConsumerOfString(adapter, f, home));

  function makeConsumerOfString(target, home) {
    const functions = {
      accept(value) {
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \'value\'', $.string, value);
          target.call(value);
        } catch (e) {
          throw $.fail(e, 'functions: function \'accept\'', '', errors);
        }
      },
    };
    return $.handOver(functions.accept, home);
  }

  const adaptBiFunctionOfStringAndIntegerAndString = (f, site) => (a0, a1) => {
    let r;
    try {
      const v = f(a0, a1);
      r = $.string(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readBiFunctionOfStringAndIntegerAndString = $.functionType('java.util.function.BiFunction<java.lang.String, java.lang.Integer, java.lang.String>', adaptBiFunctionOfStringAndIntegerAndString, (adapter, f, home) => values.bindBiFunctionOfStringAndIntegerAndString(adapter, f, home));

  function makeBiFunctionOfStringAndIntegerAndString(target, home) {
    const functions = {
      apply(a, b) {
        let r;
        try {
          if (typeof a !== 'string' || a.length > 256) $.readAt(': parameter \'a\'', $.string, a);
          if (typeof b !== 'number' || b !== (b | 0)) $.readAt(': parameter \'b\'', $.int32, b);
          r = target.call(a, b | 0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptPredicateOfString = (f, site) => (a0) => {
    let r;
    try {
      const v = f(a0);
      r = $.boolean(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readPredicateOfString = $.functionType('java.util.function.Predicate<java.lang.String>', adaptPredicateOfString, (adapter, f, home) => values.bindPredicateOfString(adapter, f, home));

  function makePredicateOfString(target, home) {
    const functions = {
      test(value) {
        let r;
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \'value\'', $.string, value);
          r = target.call(value);
        } catch (e) {
          throw $.fail(e, 'functions: function \'test\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.test, home);
  }

  const adaptIntBinaryOperator = (f, site) => (a0, a1) => {
    let r;
    try {
      const v = f(a0, a1);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readIntBinaryOperator = $.functionType('java.util.function.IntBinaryOperator', adaptIntBinaryOperator, (adapter, f, home) => values.bindIntBinaryOperator(adapter, f, home));

  function makeIntBinaryOperator(target, home) {
    const functions = {
      applyAsInt(a, b) {
        let r;
        try {
          if (typeof a !== 'number' || a !== (a | 0)) $.readAt(': parameter \'a\'', $.int32, a);
          if (typeof b !== 'number' || b !== (b | 0)) $.readAt(': parameter \'b\'', $.int32, b);
          r = target.call(a | 0, b | 0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'applyAsInt\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.applyAsInt, home);
  }

  const adaptLongUnaryOperator = (f, site) => (a0) => {
    let r;
    try {
      const v = f($.BigInt(a0));
      r = $.bigint(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readLongUnaryOperator = $.functionType('java.util.function.LongUnaryOperator', adaptLongUnaryOperator, (adapter, f, home) => values.bindLongUnaryOperator(adapter, f, home));

  function makeLongUnaryOperator(target, home) {
    const functions = {
      applyAsLong(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.bigintOrNumber(value);
          at = '';
          r = $.BigInt(target.call(a0));
        } catch (e) {
          throw $.fail(e, 'functions: function \'applyAsLong\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.applyAsLong, home);
  }

  const adaptToDoubleFunctionOfString = (f, site) => (a0) => {
    let r;
    try {
      const v = f(a0);
      r = $.number(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readToDoubleFunctionOfString = $.functionType('java.util.function.ToDoubleFunction<java.lang.String>', adaptToDoubleFunctionOfString, (adapter, f, home) => values.bindToDoubleFunctionOfString(adapter, f, home));

  function makeToDoubleFunctionOfString(target, home) {
    const functions = {
      applyAsDouble(value) {
        let r;
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \'value\'', $.string, value);
          r = target.call(value);
        } catch (e) {
          throw $.fail(e, 'functions: function \'applyAsDouble\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.applyAsDouble, home);
  }

  const adaptSupplierOfInteger = (f, site) => () => {
    let r;
    try {
      const v = f();
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readSupplierOfInteger = $.functionType('java.util.function.Supplier<java.lang.Integer>', adaptSupplierOfInteger, (adapter, f, home) => values.bindSupplierOfInteger(adapter, f, home));

  function makeSupplierOfInteger(target, home) {
    const functions = {
      get() {
        let r;
        try {
          r = target.call();
        } catch (e) {
          throw $.fail(e, 'functions: function \'get\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.get, home);
  }

  const adaptFunctionOfStringAndFunctionOfStringAndString = (f, site) => (a0) => {
    let r;
    try {
      const v = f(a0);
      r = readFunctionOfStringAndString(v, 'functions: result of function \'apply\'');
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfStringAndFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.util.function.Function<java.lang.String, java.lang.String>>', adaptFunctionOfStringAndFunctionOfStringAndString, (adapter, f, home) => values.bindFunctionOfStringAndFunctionOfStringAndString(adapter, f, home));

  function makeFunctionOfStringAndFunctionOfStringAndString(target, home) {
    const functions = {
      apply(value) {
        let r;
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \'value\'', $.string, value);
          const c = $.open(target.call(value));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptFunctionOfStringAndString = (f, site) => (a0) => {
    let r;
    try {
      const v = f(a0);
      r = $.string(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.lang.String>', adaptFunctionOfStringAndString, (adapter, f, home) => values.bindFunctionOfStringAndString(adapter, f, home));

  function makeFunctionOfStringAndString(target, home) {
    const functions = {
      apply(value) {
        let r;
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \'value\'', $.string, value);
          r = target.call(value);
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptUnaryOperatorOfRunnable = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const v = f(a0);
      r = readRunnable(v, 'functions: result of function \'apply\'');
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readUnaryOperatorOfRunnable = $.functionType('java.util.function.UnaryOperator<java.lang.Runnable>', adaptUnaryOperatorOfRunnable, (adapter, f, home) => values.bindUnaryOperatorOfRunnable(adapter, f, home));

  function makeUnaryOperatorOfRunnable(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readRunnable(value, 'functions: function \'apply\': result of \'value\'');
          at = '';
          const c = $.open(target.call(a0));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptFormatter = (f, site) => (a0, a1) => {
    let r;
    try {
      const v = f(a0, a1);
      r = $.string(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFormatter = $.functionType('functions.Formatter', adaptFormatter, (adapter, f, home) => values.bindFormatter(adapter, f, home));

  function makeFormatter(target, home) {
    const functions = {
      format(in_, function_) {
        let r;
        try {
          if (typeof in_ !== 'number') $.readAt(': parameter \'in\'', $.number, in_);
          if (typeof function_ !== 'boolean') $.readAt(': parameter \'function\'', $.boolean, function_);
          r = target.call(in_, function_);
        } catch (e) {
          throw $.fail(e, 'functions: function \'format\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.format, home);
  }

  const adaptVisitorOfInteger = (f, site) => (a0, a1) => {
    let r;
    try {
      const v = f(a0, a1);
      r = $.string(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readVisitorOfInteger = $.functionType('functions.Visitor<java.lang.Integer>', adaptVisitorOfInteger, (adapter, f, home) => values.bindVisitorOfInteger(adapter, f, home));

  function makeVisitorOfInteger(target, home) {
    const functions = {
      visit(first, second) {
        let r;
        try {
          if (typeof first !== 'number' || first !== (first | 0)) $.readAt(': parameter \'first\'', $.int32, first);
          if (typeof second !== 'number' || second !== (second | 0)) $.readAt(': parameter \'second\'', $.int32, second);
          r = target.call(first | 0, second | 0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'visit\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.visit, home);
  }

  const adaptFold = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const a1 = c.a[c.i++];
      const v = f(a0, a1);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFold = $.functionType('functions.Fold', adaptFold, (adapter, f, home) => values.bindFold(adapter, f, home));

  function makeFold(target, home) {
    const functions = {
      fold(next, depth) {
        let at = '';
        let r;
        try {
          at = ': parameter \'next\'';
          const a0 = readFold(next, 'functions: function \'fold\': result of \'next\'');
          at = '';
          if (typeof depth !== 'number' || depth !== (depth | 0)) $.readAt(': parameter \'depth\'', $.int32, depth);
          r = target.call(a0, depth | 0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'fold\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.fold, home);
  }

  function implementFunctionsApi(o) {
    const m0 = $.method(o, 'runnable');
    const m1 = $.method(o, 'supplier');
    const m2 = $.method(o, 'consumer');
    const m3 = $.method(o, 'biFunction');
    const m4 = $.method(o, 'predicate');
    const m5 = $.method(o, 'apply');
    const m6 = $.method(o, 'applyLong');
    const m7 = $.method(o, 'applyDouble');
    const m8 = $.method(o, 'call');
    const m9 = $.method(o, 'test');
    const m10 = $.method(o, 'handOut');
    const m11 = $.method(o, 'plus');
    const m12 = $.method(o, 'list');
    const m13 = $.method(o, 'sum');
    const m14 = $.method(o, 'map');
    const m15 = $.method(o, 'button');
    const m16 = $.method(o, 'later');
    const m17 = $.method(o, 'curried');
    const m18 = $.method(o, 'uncurried');
    const m19 = $.method(o, 'pass');
    const m20 = $.method(o, 'format');
    const m21 = $.method(o, 'formatter');
    const m22 = $.method(o, 'visit');
    const m23 = $.method(o, 'fold');
    const m24 = $.method(o, 'loop');
    return [
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m0, o, [a0]);
          r = readRunnable(v, 'functions.runnable: result');
        } catch (e) {
          throw $.thrown(e, 'functions.runnable: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m1, o, [a0]);
          r = readSupplierOfString(v, 'functions.supplier: result');
        } catch (e) {
          throw $.thrown(e, 'functions.supplier: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m2, o, [a0]);
          r = readConsumerOfString(v, 'functions.consumer: result');
        } catch (e) {
          throw $.thrown(e, 'functions.consumer: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m3, o, [a0]);
          r = readBiFunctionOfStringAndIntegerAndString(v, 'functions.biFunction: result');
        } catch (e) {
          throw $.thrown(e, 'functions.biFunction: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m4, o, [a0]);
          r = readPredicateOfString(v, 'functions.predicate: result');
        } catch (e) {
          throw $.thrown(e, 'functions.predicate: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const a1 = c.a[c.i++];
          const a2 = c.a[c.i++];
          const v = $.apply(m5, o, [a0, a1, a2]);
          r = $.int32(v);
        } catch (e) {
          throw $.thrown(e, 'functions.apply: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const a1 = $.BigInt(c.a[c.i++]);
          const v = $.apply(m6, o, [a0, a1]);
          r = $.bigint(v);
        } catch (e) {
          throw $.thrown(e, 'functions.applyLong: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const a1 = c.a[c.i++];
          const v = $.apply(m7, o, [a0, a1]);
          r = $.number(v);
        } catch (e) {
          throw $.thrown(e, 'functions.applyDouble: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m8, o, [a0]);
          r = $.string(v);
        } catch (e) {
          throw $.thrown(e, 'functions.call: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const a1 = c.a[c.i++];
          const v = $.apply(m9, o, [a0, a1]);
          r = $.boolean(v);
        } catch (e) {
          throw $.thrown(e, 'functions.test: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m10, o, []);
          r = readRunnable(v, 'functions.handOut: result');
        } catch (e) {
          throw $.thrown(e, 'functions.handOut: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m11, o, []);
          r = readIntBinaryOperator(v, 'functions.plus: result');
        } catch (e) {
          throw $.thrown(e, 'functions.plus: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeList(c, (c) => c.a[c.i++]);
          const v = $.apply(m12, o, [a0]);
          r = $.list(v, (s, v) => s.ref(readSupplierOfInteger(v, 'functions.list: result')));
        } catch (e) {
          throw $.thrown(e, 'functions.list: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeList(c, (c) => c.a[c.i++]);
          const v = $.apply(m13, o, [a0]);
          r = $.int32(v);
        } catch (e) {
          throw $.thrown(e, 'functions.sum: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makeMap(c, (c) => c.a[c.i++]);
          const v = $.apply(m14, o, [a0]);
          r = $.map(v, (s, v) => s.ref(readRunnable(v, 'functions.map: result')));
        } catch (e) {
          throw $.thrown(e, 'functions.map: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = makeButton(c);
          const v = $.apply(m15, o, [a0]);
          r = readButton(null, v);
        } catch (e) {
          throw $.thrown(e, 'functions.button: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = $.makePromise(c.a[c.i++], (c) => c.a[c.i++], errors);
          const v = $.apply(m16, o, [a0]);
          r = $.promised(v, (s, v) => s.ref(readRunnable(v, 'functions.later: result')), 'functions.later: result');
        } catch (e) {
          throw $.thrown(e, 'functions.later: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m17, o, []);
          r = readFunctionOfStringAndFunctionOfStringAndString(v, 'functions.curried: result');
        } catch (e) {
          throw $.thrown(e, 'functions.curried: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m18, o, [a0]);
          r = $.string(v);
        } catch (e) {
          throw $.thrown(e, 'functions.uncurried: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m19, o, []);
          r = readUnaryOperatorOfRunnable(v, 'functions.pass: result');
        } catch (e) {
          throw $.thrown(e, 'functions.pass: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m20, o, [a0]);
          r = $.string(v);
        } catch (e) {
          throw $.thrown(e, 'functions.format: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m21, o, []);
          r = readFormatter(v, 'functions.formatter: result');
        } catch (e) {
          throw $.thrown(e, 'functions.formatter: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m22, o, [a0]);
          r = $.string(v);
        } catch (e) {
          throw $.thrown(e, 'functions.visit: result');
        }
        return r;
      },
      () => {
        let r;
        try {
          const v = $.apply(m23, o, []);
          r = readFold(v, 'functions.fold: result');
        } catch (e) {
          throw $.thrown(e, 'functions.fold: result');
        }
        return r;
      },
      (tape) => {
        let r;
        try {
          const c = $.open(tape);
          const a0 = c.a[c.i++];
          const v = $.apply(m24, o, [a0]);
          r = $.int32(v);
        } catch (e) {
          throw $.thrown(e, 'functions.loop: result');
        }
        return r;
      },
    ];
  }
  const readFunctionsApi = $.objectType('functions.FunctionsApi', 'an object that implements FunctionsApi', implementFunctionsApi, (methods, o) => values.bindFunctionsApi(methods, o), (home) => values.homeOfFunctionsApi(home));

  function makeFunctionsApi(target, home) {
    const api = {
      runnable(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readRunnable(value, 'functions.runnable: result of \'value\'');
          at = '';
          const c = $.open(target.runnable(a0));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.runnable', at, errors);
        }
        return r;
      },
      supplier(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readSupplierOfString(value, 'functions.supplier: result of \'value\'');
          at = '';
          const c = $.open(target.supplier(a0));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.supplier', at, errors);
        }
        return r;
      },
      consumer(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readConsumerOfString(value, 'functions.consumer: result of \'value\'');
          at = '';
          const c = $.open(target.consumer(a0));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.consumer', at, errors);
        }
        return r;
      },
      biFunction(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readBiFunctionOfStringAndIntegerAndString(value, 'functions.biFunction: result of \'value\'');
          at = '';
          const c = $.open(target.biFunction(a0));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.biFunction', at, errors);
        }
        return r;
      },
      predicate(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readPredicateOfString(value, 'functions.predicate: result of \'value\'');
          at = '';
          const c = $.open(target.predicate(a0));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.predicate', at, errors);
        }
        return r;
      },
      apply(value, a, b) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readIntBinaryOperator(value, 'functions.apply: result of \'value\'');
          at = '';
          if (typeof a !== 'number' || a !== (a | 0)) $.readAt(': parameter \'a\'', $.int32, a);
          if (typeof b !== 'number' || b !== (b | 0)) $.readAt(': parameter \'b\'', $.int32, b);
          r = target.apply(a0, a | 0, b | 0);
        } catch (e) {
          throw $.fail(e, 'functions.apply', at, errors);
        }
        return r;
      },
      applyLong(value, a) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readLongUnaryOperator(value, 'functions.applyLong: result of \'value\'');
          at = ': parameter \'a\'';
          const a1 = $.bigintOrNumber(a);
          at = '';
          r = $.BigInt(target.applyLong(a0, a1));
        } catch (e) {
          throw $.fail(e, 'functions.applyLong', at, errors);
        }
        return r;
      },
      applyDouble(value, a) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readToDoubleFunctionOfString(value, 'functions.applyDouble: result of \'value\'');
          at = '';
          if (typeof a !== 'string' || a.length > 256) $.readAt(': parameter \'a\'', $.string, a);
          r = target.applyDouble(a0, a);
        } catch (e) {
          throw $.fail(e, 'functions.applyDouble', at, errors);
        }
        return r;
      },
      call(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readSupplierOfString(value, 'functions.call: result of \'value\'');
          at = '';
          r = target.call(a0);
        } catch (e) {
          throw $.fail(e, 'functions.call', at, errors);
        }
        return r;
      },
      test(value, text) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readPredicateOfString(value, 'functions.test: result of \'value\'');
          at = '';
          if (typeof text !== 'string' || text.length > 256) $.readAt(': parameter \'text\'', $.string, text);
          r = target.test(a0, text);
        } catch (e) {
          throw $.fail(e, 'functions.test', at, errors);
        }
        return r;
      },
      handOut() {
        let r;
        try {
          const c = $.open(target.handOut());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.handOut', '', errors);
        }
        return r;
      },
      plus() {
        let r;
        try {
          const c = $.open(target.plus());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.plus', '', errors);
        }
        return r;
      },
      list(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.list(value, (s, v) => s.ref(readSupplierOfInteger(v, 'functions.list: result of \'value\'')));
          at = '';
          const c = $.open(target.list(a0));
          r = $.makeList(c, (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'functions.list', at, errors);
        }
        return r;
      },
      sum(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.list(value, (s, v) => s.ref(readSupplierOfInteger(v, 'functions.sum: result of \'value\'')));
          at = '';
          r = target.sum(a0);
        } catch (e) {
          throw $.fail(e, 'functions.sum', at, errors);
        }
        return r;
      },
      map(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.map(value, (s, v) => s.ref(readRunnable(v, 'functions.map: result of \'value\'')));
          at = '';
          const c = $.open(target.map(a0));
          r = $.makeMap(c, (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'functions.map', at, errors);
        }
        return r;
      },
      button(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readButton(null, value);
          at = '';
          const c = $.open(target.button(a0));
          r = makeButton(c);
        } catch (e) {
          throw $.fail(e, 'functions.button', at, errors);
        }
        return r;
      },
      later(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = $.promised(value, (s, v) => s.ref(readRunnable(v, 'functions.later: result of \'value\'')), 'functions.later: result of \'value\'');
          at = '';
          const c = $.open(target.later(a0));
          r = $.makePromise(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'functions.later', at, errors);
        }
        return r;
      },
      curried() {
        let r;
        try {
          const c = $.open(target.curried());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.curried', '', errors);
        }
        return r;
      },
      uncurried(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readFunctionOfStringAndFunctionOfStringAndString(value, 'functions.uncurried: result of \'value\'');
          at = '';
          r = target.uncurried(a0);
        } catch (e) {
          throw $.fail(e, 'functions.uncurried', at, errors);
        }
        return r;
      },
      pass() {
        let r;
        try {
          const c = $.open(target.pass());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.pass', '', errors);
        }
        return r;
      },
      format(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readFormatter(value, 'functions.format: result of \'value\'');
          at = '';
          r = target.format(a0);
        } catch (e) {
          throw $.fail(e, 'functions.format', at, errors);
        }
        return r;
      },
      formatter() {
        let r;
        try {
          const c = $.open(target.formatter());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.formatter', '', errors);
        }
        return r;
      },
      visit(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readVisitorOfInteger(value, 'functions.visit: result of \'value\'');
          at = '';
          r = target.visit(a0);
        } catch (e) {
          throw $.fail(e, 'functions.visit', at, errors);
        }
        return r;
      },
      fold() {
        let r;
        try {
          const c = $.open(target.fold());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.fold', '', errors);
        }
        return r;
      },
      loop(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \'value\'';
          const a0 = readFold(value, 'functions.loop: result of \'value\'');
          at = '';
          r = target.loop(a0);
        } catch (e) {
          throw $.fail(e, 'functions.loop', at, errors);
        }
        return r;
      },
    };
    $.freeze(api.runnable);
    $.freeze(api.supplier);
    $.freeze(api.consumer);
    $.freeze(api.biFunction);
    $.freeze(api.predicate);
    $.freeze(api.apply);
    $.freeze(api.applyLong);
    $.freeze(api.applyDouble);
    $.freeze(api.call);
    $.freeze(api.test);
    $.freeze(api.handOut);
    $.freeze(api.plus);
    $.freeze(api.list);
    $.freeze(api.sum);
    $.freeze(api.map);
    $.freeze(api.button);
    $.freeze(api.later);
    $.freeze(api.curried);
    $.freeze(api.uncurried);
    $.freeze(api.pass);
    $.freeze(api.format);
    $.freeze(api.formatter);
    $.freeze(api.visit);
    $.freeze(api.fold);
    $.freeze(api.loop);
    return $.handOver(api, home);
  }

  return {readButton: (v) => readButton(null, v), makeRunnable, makeSupplierOfString, makeConsumerOfString, makeBiFunctionOfStringAndIntegerAndString, makePredicateOfString, makeIntBinaryOperator, makeLongUnaryOperator, makeToDoubleFunctionOfString, makeSupplierOfInteger, makeFunctionOfStringAndFunctionOfStringAndString, makeFunctionOfStringAndString, makeUnaryOperatorOfRunnable, makeFormatter, makeVisitorOfInteger, makeFold, readFunctionsApi, makeFunctionsApi};
})
