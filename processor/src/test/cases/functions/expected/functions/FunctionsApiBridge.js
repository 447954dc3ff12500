// Written by the annotation processor of contextbridge for FunctionsApi.
(($, values) => {
  'use strict';

  function readButton(v) {
    let at = '';
    try {
      $.object(v);
      at = '.label';
      const a0 = $.string(v.label);
      at = '.onClick';
      const a1 = readConsumerOfString(v.onClick, 'functions: result of Button.onClick');
      at = '';
      return values.newButton(a0, a1);
    } catch (e) {
      throw $.within(e, at);
    }
  }

  function makeButton(c) {
    return {
      label: c.a[c.i++],
      onClick: c.a[c.i++],
    };
  }

  const errors = null;

  const adaptRunnable = (f, site) => (tape) => {
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
        let at = null;
        try {
          target.call();
        } catch (e) {
          throw $.fail(e, 'functions: function \'run\'', at, errors);
        }
      },
    };
    return $.handOver(functions.run, home);
  }

  const adaptSupplierOfString = (f, site) => (tape) => {
    try {
      const r = f();
      return $.string(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readSupplierOfString = $.functionType('java.util.function.Supplier<java.lang.String>', adaptSupplierOfString, (adapter, f, home) => values.bindSupplierOfString(adapter, f, home));

  function makeSupplierOfString(target, home) {
    const functions = {
      get() {
        let at = null;
        try {
          return target.call();
        } catch (e) {
          throw $.fail(e, 'functions: function \'get\'', at, errors);
        }
      },
    };
    return $.handOver(functions.get, home);
  }

  const adaptConsumerOfString = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      f(a0);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readConsumerOfString = $.functionType('java.util.function.Consumer<java.lang.String>', adaptConsumerOfString, (adapter, f, home) => values.bindConsumerOfString(adapter, f, home));

  function makeConsumerOfString(target, home) {
    const functions = {
      accept(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.string(value);
          at = null;
          target.call(a0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'accept\'', at, errors);
        }
      },
    };
    return $.handOver(functions.accept, home);
  }

  const adaptBiFunctionOfStringAndIntegerAndString = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const a1 = c.a[c.i++];
      const r = f(a0, a1);
      return $.string(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readBiFunctionOfStringAndIntegerAndString = $.functionType('java.util.function.BiFunction<java.lang.String, java.lang.Integer, java.lang.String>', adaptBiFunctionOfStringAndIntegerAndString, (adapter, f, home) => values.bindBiFunctionOfStringAndIntegerAndString(adapter, f, home));

  function makeBiFunctionOfStringAndIntegerAndString(target, home) {
    const functions = {
      apply(a, b) {
        let at = null;
        try {
          at = 'a';
          const a0 = $.string(a);
          at = 'b';
          const a1 = $.int32(b);
          at = null;
          return target.call(a0, a1);
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', at, errors);
        }
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptPredicateOfString = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const r = f(a0);
      return $.boolean(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readPredicateOfString = $.functionType('java.util.function.Predicate<java.lang.String>', adaptPredicateOfString, (adapter, f, home) => values.bindPredicateOfString(adapter, f, home));

  function makePredicateOfString(target, home) {
    const functions = {
      test(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.string(value);
          at = null;
          return target.call(a0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'test\'', at, errors);
        }
      },
    };
    return $.handOver(functions.test, home);
  }

  const adaptIntBinaryOperator = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const a1 = c.a[c.i++];
      const r = f(a0, a1);
      return $.int32(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readIntBinaryOperator = $.functionType('java.util.function.IntBinaryOperator', adaptIntBinaryOperator, (adapter, f, home) => values.bindIntBinaryOperator(adapter, f, home));

  function makeIntBinaryOperator(target, home) {
    const functions = {
      applyAsInt(a, b) {
        let at = null;
        try {
          at = 'a';
          const a0 = $.int32(a);
          at = 'b';
          const a1 = $.int32(b);
          at = null;
          return target.call(a0, a1);
        } catch (e) {
          throw $.fail(e, 'functions: function \'applyAsInt\'', at, errors);
        }
      },
    };
    return $.handOver(functions.applyAsInt, home);
  }

  const adaptLongUnaryOperator = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = $.BigInt(c.a[c.i++]);
      const r = f(a0);
      return $.bigint(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readLongUnaryOperator = $.functionType('java.util.function.LongUnaryOperator', adaptLongUnaryOperator, (adapter, f, home) => values.bindLongUnaryOperator(adapter, f, home));

  function makeLongUnaryOperator(target, home) {
    const functions = {
      applyAsLong(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.bigintOrNumber(value);
          at = null;
          return $.BigInt(target.call(a0));
        } catch (e) {
          throw $.fail(e, 'functions: function \'applyAsLong\'', at, errors);
        }
      },
    };
    return $.handOver(functions.applyAsLong, home);
  }

  const adaptToDoubleFunctionOfString = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const r = f(a0);
      return $.number(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readToDoubleFunctionOfString = $.functionType('java.util.function.ToDoubleFunction<java.lang.String>', adaptToDoubleFunctionOfString, (adapter, f, home) => values.bindToDoubleFunctionOfString(adapter, f, home));

  function makeToDoubleFunctionOfString(target, home) {
    const functions = {
      applyAsDouble(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.string(value);
          at = null;
          return target.call(a0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'applyAsDouble\'', at, errors);
        }
      },
    };
    return $.handOver(functions.applyAsDouble, home);
  }

  const adaptSupplierOfInteger = (f, site) => (tape) => {
    try {
      const r = f();
      return $.int32(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readSupplierOfInteger = $.functionType('java.util.function.Supplier<java.lang.Integer>', adaptSupplierOfInteger, (adapter, f, home) => values.bindSupplierOfInteger(adapter, f, home));

  function makeSupplierOfInteger(target, home) {
    const functions = {
      get() {
        let at = null;
        try {
          return target.call();
        } catch (e) {
          throw $.fail(e, 'functions: function \'get\'', at, errors);
        }
      },
    };
    return $.handOver(functions.get, home);
  }

  const adaptFunctionOfStringAndFunctionOfStringAndString = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const r = f(a0);
      return readFunctionOfStringAndString(r, 'functions: result of function \'apply\'');
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readFunctionOfStringAndFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.util.function.Function<java.lang.String, java.lang.String>>', adaptFunctionOfStringAndFunctionOfStringAndString, (adapter, f, home) => values.bindFunctionOfStringAndFunctionOfStringAndString(adapter, f, home));

  function makeFunctionOfStringAndFunctionOfStringAndString(target, home) {
    const functions = {
      apply(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.string(value);
          at = null;
          const c = $.open(target.call(a0));
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', at, errors);
        }
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptFunctionOfStringAndString = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const r = f(a0);
      return $.string(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.lang.String>', adaptFunctionOfStringAndString, (adapter, f, home) => values.bindFunctionOfStringAndString(adapter, f, home));

  function makeFunctionOfStringAndString(target, home) {
    const functions = {
      apply(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.string(value);
          at = null;
          return target.call(a0);
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', at, errors);
        }
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptUnaryOperatorOfRunnable = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const r = f(a0);
      return readRunnable(r, 'functions: result of function \'apply\'');
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readUnaryOperatorOfRunnable = $.functionType('java.util.function.UnaryOperator<java.lang.Runnable>', adaptUnaryOperatorOfRunnable, (adapter, f, home) => values.bindUnaryOperatorOfRunnable(adapter, f, home));

  function makeUnaryOperatorOfRunnable(target, home) {
    const functions = {
      apply(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readRunnable(value, 'functions: function \'apply\': result of \'value\'');
          at = null;
          const c = $.open(target.call(a0));
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions: function \'apply\'', at, errors);
        }
      },
    };
    return $.handOver(functions.apply, home);
  }

  const adaptFormatter = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const a1 = c.a[c.i++];
      const r = f(a0, a1);
      return $.string(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readFormatter = $.functionType('functions.Formatter', adaptFormatter, (adapter, f, home) => values.bindFormatter(adapter, f, home));

  function makeFormatter(target, home) {
    const functions = {
      format(in_, function_) {
        let at = null;
        try {
          at = 'in';
          const a0 = $.number(in_);
          at = 'function';
          const a1 = $.boolean(function_);
          at = null;
          return target.call(a0, a1);
        } catch (e) {
          throw $.fail(e, 'functions: function \'format\'', at, errors);
        }
      },
    };
    return $.handOver(functions.format, home);
  }

  const adaptVisitorOfInteger = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const a1 = c.a[c.i++];
      const r = f(a0, a1);
      return $.string(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readVisitorOfInteger = $.functionType('functions.Visitor<java.lang.Integer>', adaptVisitorOfInteger, (adapter, f, home) => values.bindVisitorOfInteger(adapter, f, home));

  function makeVisitorOfInteger(target, home) {
    const functions = {
      visit(first, second) {
        let at = null;
        try {
          at = 'first';
          const a0 = $.int32(first);
          at = 'second';
          const a1 = $.int32(second);
          at = null;
          return target.call(a0, a1);
        } catch (e) {
          throw $.fail(e, 'functions: function \'visit\'', at, errors);
        }
      },
    };
    return $.handOver(functions.visit, home);
  }

  const adaptFold = (f, site) => (tape) => {
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const a1 = c.a[c.i++];
      const r = f(a0, a1);
      return $.int32(r);
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readFold = $.functionType('functions.Fold', adaptFold, (adapter, f, home) => values.bindFold(adapter, f, home));

  function makeFold(target, home) {
    const functions = {
      fold(next, depth) {
        let at = null;
        try {
          at = 'next';
          const a0 = readFold(next, 'functions: function \'fold\': result of \'next\'');
          at = 'depth';
          const a1 = $.int32(depth);
          at = null;
          return target.call(a0, a1);
        } catch (e) {
          throw $.fail(e, 'functions: function \'fold\'', at, errors);
        }
      },
    };
    return $.handOver(functions.fold, home);
  }

  function makeFunctionsApi(target, home) {
    const api = {
      runnable(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readRunnable(value, 'functions.runnable: result of \'value\'');
          at = null;
          const c = $.open(target.runnable(a0));
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.runnable', at, errors);
        }
      },
      supplier(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readSupplierOfString(value, 'functions.supplier: result of \'value\'');
          at = null;
          const c = $.open(target.supplier(a0));
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.supplier', at, errors);
        }
      },
      consumer(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readConsumerOfString(value, 'functions.consumer: result of \'value\'');
          at = null;
          const c = $.open(target.consumer(a0));
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.consumer', at, errors);
        }
      },
      biFunction(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readBiFunctionOfStringAndIntegerAndString(value, 'functions.biFunction: result of \'value\'');
          at = null;
          const c = $.open(target.biFunction(a0));
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.biFunction', at, errors);
        }
      },
      predicate(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readPredicateOfString(value, 'functions.predicate: result of \'value\'');
          at = null;
          const c = $.open(target.predicate(a0));
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.predicate', at, errors);
        }
      },
      apply(value, a, b) {
        let at = null;
        try {
          at = 'value';
          const a0 = readIntBinaryOperator(value, 'functions.apply: result of \'value\'');
          at = 'a';
          const a1 = $.int32(a);
          at = 'b';
          const a2 = $.int32(b);
          at = null;
          return target.apply(a0, a1, a2);
        } catch (e) {
          throw $.fail(e, 'functions.apply', at, errors);
        }
      },
      applyLong(value, a) {
        let at = null;
        try {
          at = 'value';
          const a0 = readLongUnaryOperator(value, 'functions.applyLong: result of \'value\'');
          at = 'a';
          const a1 = $.bigintOrNumber(a);
          at = null;
          return $.BigInt(target.applyLong(a0, a1));
        } catch (e) {
          throw $.fail(e, 'functions.applyLong', at, errors);
        }
      },
      applyDouble(value, a) {
        let at = null;
        try {
          at = 'value';
          const a0 = readToDoubleFunctionOfString(value, 'functions.applyDouble: result of \'value\'');
          at = 'a';
          const a1 = $.string(a);
          at = null;
          return target.applyDouble(a0, a1);
        } catch (e) {
          throw $.fail(e, 'functions.applyDouble', at, errors);
        }
      },
      call(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readSupplierOfString(value, 'functions.call: result of \'value\'');
          at = null;
          return target.call(a0);
        } catch (e) {
          throw $.fail(e, 'functions.call', at, errors);
        }
      },
      test(value, text) {
        let at = null;
        try {
          at = 'value';
          const a0 = readPredicateOfString(value, 'functions.test: result of \'value\'');
          at = 'text';
          const a1 = $.string(text);
          at = null;
          return target.test(a0, a1);
        } catch (e) {
          throw $.fail(e, 'functions.test', at, errors);
        }
      },
      handOut() {
        let at = null;
        try {
          const c = $.open(target.handOut());
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.handOut', at, errors);
        }
      },
      plus() {
        let at = null;
        try {
          const c = $.open(target.plus());
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.plus', at, errors);
        }
      },
      list(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.list(value, (s, v) => s.ref(readSupplierOfInteger(v, 'functions.list: result of \'value\'')));
          at = null;
          const c = $.open(target.list(a0));
          return $.makeList(c, (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'functions.list', at, errors);
        }
      },
      sum(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.list(value, (s, v) => s.ref(readSupplierOfInteger(v, 'functions.sum: result of \'value\'')));
          at = null;
          return target.sum(a0);
        } catch (e) {
          throw $.fail(e, 'functions.sum', at, errors);
        }
      },
      map(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.map(value, (s, v) => s.ref(readRunnable(v, 'functions.map: result of \'value\'')));
          at = null;
          const c = $.open(target.map(a0));
          return $.makeMap(c, (c) => c.a[c.i++]);
        } catch (e) {
          throw $.fail(e, 'functions.map', at, errors);
        }
      },
      button(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readButton(value);
          at = null;
          const c = $.open(target.button(a0));
          return makeButton(c);
        } catch (e) {
          throw $.fail(e, 'functions.button', at, errors);
        }
      },
      later(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = $.promised(value, (s, v) => s.ref(readRunnable(v, 'functions.later: result of \'value\'')), 'functions.later: result of \'value\'');
          at = null;
          const c = $.open(target.later(a0));
          return $.makePromise(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'functions.later', at, errors);
        }
      },
      curried() {
        let at = null;
        try {
          const c = $.open(target.curried());
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.curried', at, errors);
        }
      },
      uncurried(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readFunctionOfStringAndFunctionOfStringAndString(value, 'functions.uncurried: result of \'value\'');
          at = null;
          return target.uncurried(a0);
        } catch (e) {
          throw $.fail(e, 'functions.uncurried', at, errors);
        }
      },
      pass() {
        let at = null;
        try {
          const c = $.open(target.pass());
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.pass', at, errors);
        }
      },
      format(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readFormatter(value, 'functions.format: result of \'value\'');
          at = null;
          return target.format(a0);
        } catch (e) {
          throw $.fail(e, 'functions.format', at, errors);
        }
      },
      formatter() {
        let at = null;
        try {
          const c = $.open(target.formatter());
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.formatter', at, errors);
        }
      },
      visit(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readVisitorOfInteger(value, 'functions.visit: result of \'value\'');
          at = null;
          return target.visit(a0);
        } catch (e) {
          throw $.fail(e, 'functions.visit', at, errors);
        }
      },
      fold() {
        let at = null;
        try {
          const c = $.open(target.fold());
          return c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.fold', at, errors);
        }
      },
      loop(value) {
        let at = null;
        try {
          at = 'value';
          const a0 = readFold(value, 'functions.loop: result of \'value\'');
          at = null;
          return target.loop(a0);
        } catch (e) {
          throw $.fail(e, 'functions.loop', at, errors);
        }
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

  return {readButton, makeRunnable, makeSupplierOfString, makeConsumerOfString, makeBiFunctionOfStringAndIntegerAndString, makePredicateOfString, makeIntBinaryOperator, makeLongUnaryOperator, makeToDoubleFunctionOfString, makeSupplierOfInteger, makeFunctionOfStringAndFunctionOfStringAndString, makeFunctionOfStringAndString, makeUnaryOperatorOfRunnable, makeFormatter, makeVisitorOfInteger, makeFold, makeFunctionsApi};
})
