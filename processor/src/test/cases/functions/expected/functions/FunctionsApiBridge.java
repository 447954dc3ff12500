package functions;

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
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link FunctionsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "exports", "rawtypes", "removal", "unchecked", "unused"})
public final class FunctionsApiBridge extends HostTarget {
  private static final Glue GLUE = new Glue("contextbridge:functions", FunctionsApiBridge::new, Glue.NO_REFERENCES, new Class<?>[] {Button.class, JsIntBinaryOperator.class, JsLongUnaryOperator.class, JsToDoubleFunctionOfString.class, JsFormatter.class, JsVisitorOfInteger.class, JsFold.class}, """
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
      r = values.new$Button(s, v0, a1);
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
  const readRunnable = $.functionType('java.lang.Runnable', adaptRunnable, (adapter, f, home) => values.bind(25, adapter, f, home));

  function makeRunnable(target, home) {
    const functions = {
      run() {
        try {
          target.apply$Runnable();
        } catch (e) {
          throw $.fail(e, 'functions: function \\'run\\'', '', errors);
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
  const readSupplierOfString = $.functionType('java.util.function.Supplier<java.lang.String>', adaptSupplierOfString, (adapter, f, home) => values.bind(26, adapter, f, home));

  function makeSupplierOfString(target, home) {
    const functions = {
      get() {
        let r;
        try {
          r = target.apply$SupplierOfString();
        } catch (e) {
          throw $.fail(e, 'functions: function \\'get\\'', '', errors);
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
  const readConsumerOfString = $.functionType('java.util.function.Consumer<java.lang.String>', adaptConsumerOfString, (adapter, f, home) => values.bind(27, adapter, f, home));

  function makeConsumerOfString(target, home) {
    const functions = {
      accept(value) {
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \\'value\\'', $.string, value);
          target.apply$ConsumerOfString(value);
        } catch (e) {
          throw $.fail(e, 'functions: function \\'accept\\'', '', errors);
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
  const readBiFunctionOfStringAndIntegerAndString = $.functionType('java.util.function.BiFunction<java.lang.String, java.lang.Integer, java.lang.String>', adaptBiFunctionOfStringAndIntegerAndString, (adapter, f, home) => values.bind(28, adapter, f, home));

  function makeBiFunctionOfStringAndIntegerAndString(target, home) {
    const functions = {
      apply(a, b) {
        let r;
        try {
          if (typeof a !== 'string' || a.length > 256) $.readAt(': parameter \\'a\\'', $.string, a);
          if (typeof b !== 'number' || b !== (b | 0)) $.readAt(': parameter \\'b\\'', $.int32, b);
          r = target.apply$BiFunctionOfStringAndIntegerAndString(a, b | 0);
        } catch (e) {
          throw $.fail(e, 'functions: function \\'apply\\'', '', errors);
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
  const readPredicateOfString = $.functionType('java.util.function.Predicate<java.lang.String>', adaptPredicateOfString, (adapter, f, home) => values.bind(29, adapter, f, home));

  function makePredicateOfString(target, home) {
    const functions = {
      test(value) {
        let r;
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \\'value\\'', $.string, value);
          r = target.apply$PredicateOfString(value);
        } catch (e) {
          throw $.fail(e, 'functions: function \\'test\\'', '', errors);
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
  const readIntBinaryOperator = $.functionType('java.util.function.IntBinaryOperator', adaptIntBinaryOperator, (adapter, f, home) => values.bind(30, adapter, f, home));

  function makeIntBinaryOperator(target, home) {
    const functions = {
      applyAsInt(a, b) {
        let r;
        try {
          if (typeof a !== 'number' || a !== (a | 0)) $.readAt(': parameter \\'a\\'', $.int32, a);
          if (typeof b !== 'number' || b !== (b | 0)) $.readAt(': parameter \\'b\\'', $.int32, b);
          r = target.apply$IntBinaryOperator(a | 0, b | 0);
        } catch (e) {
          throw $.fail(e, 'functions: function \\'applyAsInt\\'', '', errors);
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
  const readLongUnaryOperator = $.functionType('java.util.function.LongUnaryOperator', adaptLongUnaryOperator, (adapter, f, home) => values.bind(31, adapter, f, home));

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
  const readToDoubleFunctionOfString = $.functionType('java.util.function.ToDoubleFunction<java.lang.String>', adaptToDoubleFunctionOfString, (adapter, f, home) => values.bind(32, adapter, f, home));

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
  const readSupplierOfInteger = $.functionType('java.util.function.Supplier<java.lang.Integer>', adaptSupplierOfInteger, (adapter, f, home) => values.bind(33, adapter, f, home));

  function makeSupplierOfInteger(target, home) {
    const functions = {
      get() {
        let r;
        try {
          r = target.apply$SupplierOfInteger();
        } catch (e) {
          throw $.fail(e, 'functions: function \\'get\\'', '', errors);
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
      r = readFunctionOfStringAndString(v, 'functions: result of function \\'apply\\'');
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfStringAndFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.util.function.Function<java.lang.String, java.lang.String>>', adaptFunctionOfStringAndFunctionOfStringAndString, (adapter, f, home) => values.bind(34, adapter, f, home));

  function makeFunctionOfStringAndFunctionOfStringAndString(target, home) {
    const functions = {
      apply(value) {
        let r;
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \\'value\\'', $.string, value);
          const c = $.open(target.apply$FunctionOfStringAndFunctionOfStringAndString(value));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions: function \\'apply\\'', '', errors);
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
  const readFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.lang.String>', adaptFunctionOfStringAndString, (adapter, f, home) => values.bind(35, adapter, f, home));

  function makeFunctionOfStringAndString(target, home) {
    const functions = {
      apply(value) {
        let r;
        try {
          if (typeof value !== 'string' || value.length > 256) $.readAt(': parameter \\'value\\'', $.string, value);
          r = target.apply$FunctionOfStringAndString(value);
        } catch (e) {
          throw $.fail(e, 'functions: function \\'apply\\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  function makeUnaryOperatorOfRunnable(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readRunnable(value, 'functions: function \\'apply\\': result of \\'value\\'');
          at = '';
          const c = $.open(target.apply$UnaryOperatorOfRunnable(a0));
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions: function \\'apply\\'', at, errors);
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
  const readFormatter = $.functionType('functions.Formatter', adaptFormatter, (adapter, f, home) => values.bind(37, adapter, f, home));

  function makeFormatter(target, home) {
    const functions = {
      format(in_, function_) {
        let r;
        try {
          if (typeof in_ !== 'number') $.readAt(': parameter \\'in\\'', $.number, in_);
          if (typeof function_ !== 'boolean') $.readAt(': parameter \\'function\\'', $.boolean, function_);
          r = target.apply$Formatter(in_, function_);
        } catch (e) {
          throw $.fail(e, 'functions: function \\'format\\'', '', errors);
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
  const readVisitorOfInteger = $.functionType('functions.Visitor<java.lang.Integer>', adaptVisitorOfInteger, (adapter, f, home) => values.bind(38, adapter, f, home));

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
  const readFold = $.functionType('functions.Fold', adaptFold, (adapter, f, home) => values.bind(39, adapter, f, home));

  function makeFold(target, home) {
    const functions = {
      fold(next, depth) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'next\\'';
          const a0 = readFold(next, 'functions: function \\'fold\\': result of \\'next\\'');
          at = '';
          if (typeof depth !== 'number' || depth !== (depth | 0)) $.readAt(': parameter \\'depth\\'', $.int32, depth);
          r = target.apply$Fold(a0, depth | 0);
        } catch (e) {
          throw $.fail(e, 'functions: function \\'fold\\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.fold, home);
  }

  const readFunctionsApi = $.objectType('functions.FunctionsApi', 'an object that Java handed out as FunctionsApi', null, null, (home, expected) => values.home(home, expected));

  function makeFunctionsApi(target, home) {
    const api = {
      runnable(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readRunnable(value, 'functions.runnable: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$runnable(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = readSupplierOfString(value, 'functions.supplier: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$supplier(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = readConsumerOfString(value, 'functions.consumer: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$consumer(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = readBiFunctionOfStringAndIntegerAndString(value, 'functions.biFunction: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$biFunction(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = readPredicateOfString(value, 'functions.predicate: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$predicate(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = readIntBinaryOperator(value, 'functions.apply: result of \\'value\\'');
          at = '';
          if (typeof a !== 'number' || a !== (a | 0)) $.readAt(': parameter \\'a\\'', $.int32, a);
          if (typeof b !== 'number' || b !== (b | 0)) $.readAt(': parameter \\'b\\'', $.int32, b);
          r = target.call$apply(a0, a | 0, b | 0);
        } catch (e) {
          throw $.fail(e, 'functions.apply', at, errors);
        }
        return r;
      },
      applyLong(value, a) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readLongUnaryOperator(value, 'functions.applyLong: result of \\'value\\'');
          at = ': parameter \\'a\\'';
          const a1 = $.bigintOrNumber(a);
          at = '';
          r = $.BigInt(target.call$applyLong(a0, a1));
        } catch (e) {
          throw $.fail(e, 'functions.applyLong', at, errors);
        }
        return r;
      },
      applyDouble(value, a) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readToDoubleFunctionOfString(value, 'functions.applyDouble: result of \\'value\\'');
          at = '';
          if (typeof a !== 'string' || a.length > 256) $.readAt(': parameter \\'a\\'', $.string, a);
          r = target.call$applyDouble(a0, a);
        } catch (e) {
          throw $.fail(e, 'functions.applyDouble', at, errors);
        }
        return r;
      },
      call(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readSupplierOfString(value, 'functions.call: result of \\'value\\'');
          at = '';
          r = target.call$call(a0);
        } catch (e) {
          throw $.fail(e, 'functions.call', at, errors);
        }
        return r;
      },
      test(value, text) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readPredicateOfString(value, 'functions.test: result of \\'value\\'');
          at = '';
          if (typeof text !== 'string' || text.length > 256) $.readAt(': parameter \\'text\\'', $.string, text);
          r = target.call$test(a0, text);
        } catch (e) {
          throw $.fail(e, 'functions.test', at, errors);
        }
        return r;
      },
      handOut() {
        let r;
        try {
          const c = $.open(target.call$handOut());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'functions.handOut', '', errors);
        }
        return r;
      },
      plus() {
        let r;
        try {
          const c = $.open(target.call$plus());
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
          at = ': parameter \\'value\\'';
          const a0 = $.list(value, (s, v) => s.ref(readSupplierOfInteger(v, 'functions.list: result of \\'value\\'')));
          at = '';
          const c = $.open(target.call$list(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = $.list(value, (s, v) => s.ref(readSupplierOfInteger(v, 'functions.sum: result of \\'value\\'')));
          at = '';
          r = target.call$sum(a0);
        } catch (e) {
          throw $.fail(e, 'functions.sum', at, errors);
        }
        return r;
      },
      map(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.map(value, (s, v) => s.ref(readRunnable(v, 'functions.map: result of \\'value\\'')));
          at = '';
          const c = $.open(target.call$map(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = readButton(null, value);
          at = '';
          const c = $.open(target.call$button(a0));
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
          at = ': parameter \\'value\\'';
          const a0 = $.promised(value, (s, v) => s.ref(readRunnable(v, 'functions.later: result of \\'value\\'')), 'functions.later: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$later(a0));
          r = $.makePromise(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'functions.later', at, errors);
        }
        return r;
      },
      curried() {
        let r;
        try {
          const c = $.open(target.call$curried());
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
""", """
          at = ': parameter \\'value\\'';
          const a0 = readFunctionOfStringAndFunctionOfStringAndString(value, 'functions.uncurried: result of \\'value\\'');
          at = '';
          r = target.call$uncurried(a0);
        } catch (e) {
          throw $.fail(e, 'functions.uncurried', at, errors);
        }
        return r;
      },
      pass() {
        let r;
        try {
          const c = $.open(target.call$pass());
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
          at = ': parameter \\'value\\'';
          const a0 = readFormatter(value, 'functions.format: result of \\'value\\'');
          at = '';
          r = target.call$format(a0);
        } catch (e) {
          throw $.fail(e, 'functions.format', at, errors);
        }
        return r;
      },
      formatter() {
        let r;
        try {
          const c = $.open(target.call$formatter());
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
          at = ': parameter \\'value\\'';
          const a0 = readVisitorOfInteger(value, 'functions.visit: result of \\'value\\'');
          at = '';
          r = target.call$visit(a0);
        } catch (e) {
          throw $.fail(e, 'functions.visit', at, errors);
        }
        return r;
      },
      fold() {
        let r;
        try {
          const c = $.open(target.call$fold());
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
          at = ': parameter \\'value\\'';
          const a0 = readFold(value, 'functions.loop: result of \\'value\\'');
          at = '';
          r = target.call$loop(a0);
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

  return {readButton: (v) => readButton(null, v), makeRunnable, makeSupplierOfString, makeConsumerOfString, makeBiFunctionOfStringAndIntegerAndString, makePredicateOfString, makeIntBinaryOperator, makeSupplierOfInteger, makeFunctionOfStringAndFunctionOfStringAndString, makeFunctionOfStringAndString, makeUnaryOperatorOfRunnable, makeFormatter, makeFold, readFunctionsApi, makeFunctionsApi};
})
""");

  private static final BridgedType<Runnable> RUNNABLE_TYPE = new BridgedType<Runnable>("java.lang.Runnable", GLUE, "makeRunnable");

  private static final BridgedType<Supplier<String>> SUPPLIER_OF_STRING_TYPE = new BridgedType<Supplier<String>>("java.util.function.Supplier<java.lang.String>", GLUE, "makeSupplierOfString");

  private static final BridgedType<Consumer<String>> CONSUMER_OF_STRING_TYPE = new BridgedType<Consumer<String>>("java.util.function.Consumer<java.lang.String>", GLUE, "makeConsumerOfString");

  private static final BridgedType<BiFunction<String, Integer, String>> BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE = new BridgedType<BiFunction<String, Integer, String>>("java.util.function.BiFunction<java.lang.String, java.lang.Integer, java.lang.String>", GLUE, "makeBiFunctionOfStringAndIntegerAndString");

  private static final BridgedType<Predicate<String>> PREDICATE_OF_STRING_TYPE = new BridgedType<Predicate<String>>("java.util.function.Predicate<java.lang.String>", GLUE, "makePredicateOfString");

  private static final BridgedType<IntBinaryOperator> INT_BINARY_OPERATOR_TYPE = new BridgedType<IntBinaryOperator>("java.util.function.IntBinaryOperator", GLUE, "makeIntBinaryOperator");

  private static final BridgedType<LongUnaryOperator> LONG_UNARY_OPERATOR_TYPE = new BridgedType<LongUnaryOperator>("java.util.function.LongUnaryOperator", GLUE, "");

  private static final BridgedType<ToDoubleFunction<String>> TO_DOUBLE_FUNCTION_OF_STRING_TYPE = new BridgedType<ToDoubleFunction<String>>("java.util.function.ToDoubleFunction<java.lang.String>", GLUE, "");

  private static final BridgedType<Supplier<Integer>> SUPPLIER_OF_INTEGER_TYPE = new BridgedType<Supplier<Integer>>("java.util.function.Supplier<java.lang.Integer>", GLUE, "makeSupplierOfInteger");

  private static final BridgedType<Function<String, Function<String, String>>> FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE = new BridgedType<Function<String, Function<String, String>>>("java.util.function.Function<java.lang.String, java.util.function.Function<java.lang.String, java.lang.String>>", GLUE, "makeFunctionOfStringAndFunctionOfStringAndString");

  private static final BridgedType<Function<String, String>> FUNCTION_OF_STRING_AND_STRING_TYPE = new BridgedType<Function<String, String>>("java.util.function.Function<java.lang.String, java.lang.String>", GLUE, "makeFunctionOfStringAndString");

  private static final BridgedType<UnaryOperator<Runnable>> UNARY_OPERATOR_OF_RUNNABLE_TYPE = new BridgedType<UnaryOperator<Runnable>>("java.util.function.UnaryOperator<java.lang.Runnable>", GLUE, "makeUnaryOperatorOfRunnable");

  private static final BridgedType<Formatter> FORMATTER_TYPE = new BridgedType<Formatter>("functions.Formatter", GLUE, "makeFormatter");

  private static final BridgedType<Visitor<Integer>> VISITOR_OF_INTEGER_TYPE = new BridgedType<Visitor<Integer>>("functions.Visitor<java.lang.Integer>", GLUE, "");

  private static final BridgedType<Fold> FOLD_TYPE = new BridgedType<Fold>("functions.Fold", GLUE, "makeFold");

  private static final BridgedType<FunctionsApi> TYPE = new BridgedType<FunctionsApi>(FunctionsApi.class, GLUE, "makeFunctionsApi", "readFunctionsApi");

  private static final ObjectWriter<Button> writer$Button = new ObjectWriter<Button>(FunctionsApiBridge::write$Button);

  private FunctionsApiBridge(Link link, Object target) {
    super(TYPE, link, target);
  }

  /**
   * Binds an implementation, to be exposed as {@code window.functions}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(FunctionsApi implementation) {
    return Exposure.of(TYPE, implementation, "functions", 0);
  }

  /**
   * The generated code of {@link FunctionsApi}.
   *
   * @return the type
   */
  public static BridgedType<FunctionsApi> type() {
    return TYPE;
  }

  /**
   * Reads {@code Button} from scripts.
   *
   * @return the codec
   */
  public static Codec<Button> buttonCodec() {
    return TypeCodec.generated(GLUE, "readButton");
  }

  private static void write$Button(Tape tape, Button value) {
    tape.add(Wire.string("label", value.label()));
    tape.object("onClick", (Consumer<String>) value.onClick(), CONSUMER_OF_STRING_TYPE);
  }

  @HostAccess.Export
  public Ref new$Button(Items list, String a0, Ref a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Button(a0, a1.<Consumer<String>>get()));
    } catch (Throwable e) {
      throw link.refuseRecord("Button", e);
    }
  }

  @HostAccess.Export
  public Object[] call$runnable(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Runnable) ((FunctionsApi) target).runnable(a0.<Runnable>get()), RUNNABLE_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.runnable", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$supplier(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Supplier<String>) ((FunctionsApi) target).supplier(a0.<Supplier<String>>get()), SUPPLIER_OF_STRING_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.supplier", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$consumer(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Consumer<String>) ((FunctionsApi) target).consumer(a0.<Consumer<String>>get()), CONSUMER_OF_STRING_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.consumer", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$biFunction(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (BiFunction<String, Integer, String>) ((FunctionsApi) target).biFunction(a0.<BiFunction<String, Integer, String>>get()), BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.biFunction", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$predicate(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Predicate<String>) ((FunctionsApi) target).predicate(a0.<Predicate<String>>get()), PREDICATE_OF_STRING_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.predicate", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int call$apply(Ref a0, int a1, int a2) {
    try {
      link.enter();
      return Wire.int32("", ((FunctionsApi) target).apply(a0.<IntBinaryOperator>get(), a1, a2));
    } catch (Throwable e) {
      throw link.fail(e, "functions.apply", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public long call$applyLong(Ref a0, long a1) {
    try {
      link.enter();
      return Wire.bigint("", ((FunctionsApi) target).applyLong(a0.<LongUnaryOperator>get(), a1));
    } catch (Throwable e) {
      throw link.fail(e, "functions.applyLong", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public double call$applyDouble(Ref a0, String a1) {
    try {
      link.enter();
      return Wire.number("", ((FunctionsApi) target).applyDouble(a0.<ToDoubleFunction<String>>get(), a1));
    } catch (Throwable e) {
      throw link.fail(e, "functions.applyDouble", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String call$call(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).call(a0.<Supplier<String>>get()));
    } catch (Throwable e) {
      throw link.fail(e, "functions.call", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public boolean call$test(Ref a0, String a1) {
    try {
      link.enter();
      return Wire.bool("", ((FunctionsApi) target).test(a0.<Predicate<String>>get(), a1));
    } catch (Throwable e) {
      throw link.fail(e, "functions.test", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$handOut() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Runnable) ((FunctionsApi) target).handOut(), RUNNABLE_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.handOut", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$plus() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (IntBinaryOperator) ((FunctionsApi) target).plus(), INT_BINARY_OPERATOR_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.plus", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$list(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.list("", ((FunctionsApi) target).list(a0.<Items>get().<Supplier<Integer>>list(Forms.<Supplier<Integer>>ref())), (t1, v1) -> t1.object("", (Supplier<Integer>) v1, SUPPLIER_OF_INTEGER_TYPE));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.list", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int call$sum(Ref a0) {
    try {
      link.enter();
      return Wire.int32("", ((FunctionsApi) target).sum(a0.<Items>get().<Supplier<Integer>>list(Forms.<Supplier<Integer>>ref())));
    } catch (Throwable e) {
      throw link.fail(e, "functions.sum", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$map(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.map("", ((FunctionsApi) target).map(a0.<Items>get().<String, Runnable>map(Forms.STRING, Forms.<Runnable>ref())), (t1, v1) -> t1.object("", (Runnable) v1, RUNNABLE_TYPE));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.map", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$button(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Button.write(tape, "", ((FunctionsApi) target).button(a0.<Button>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.button", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$later(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.promise("", ((FunctionsApi) target).later(a0.<Deferred>get().<Runnable>stage(Forms.<Runnable>ref())), "functions.later", DeclaredErrors.NONE, (t1, v1) -> t1.object("", (Runnable) v1, RUNNABLE_TYPE));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.later", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$curried() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Function<String, Function<String, String>>) ((FunctionsApi) target).curried(), FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.curried", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String call$uncurried(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).uncurried(a0.<Function<String, Function<String, String>>>get()));
    } catch (Throwable e) {
      throw link.fail(e, "functions.uncurried", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$pass() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (UnaryOperator<Runnable>) ((FunctionsApi) target).pass(), UNARY_OPERATOR_OF_RUNNABLE_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.pass", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String call$format(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).format(a0.<Formatter>get()));
    } catch (Throwable e) {
      throw link.fail(e, "functions.format", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$formatter() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Formatter) ((FunctionsApi) target).formatter(), FORMATTER_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.formatter", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String call$visit(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).visit(a0.<Visitor<Integer>>get()));
    } catch (Throwable e) {
      throw link.fail(e, "functions.visit", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$fold() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Fold) ((FunctionsApi) target).fold(), FOLD_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions.fold", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int call$loop(Ref a0) {
    try {
      link.enter();
      return Wire.int32("", ((FunctionsApi) target).loop(a0.<Fold>get()));
    } catch (Throwable e) {
      throw link.fail(e, "functions.loop", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public void apply$Runnable() {
    try {
      link.enter();
      ((Runnable) target).run();
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'run'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String apply$SupplierOfString() {
    try {
      link.enter();
      return Wire.string("", ((Supplier<String>) target).get());
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'get'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public void apply$ConsumerOfString(String a0) {
    try {
      link.enter();
      ((Consumer<String>) target).accept(a0);
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'accept'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String apply$BiFunctionOfStringAndIntegerAndString(String a0, int a1) {
    try {
      link.enter();
      return Wire.string("", ((BiFunction<String, Integer, String>) target).apply(a0, a1));
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public boolean apply$PredicateOfString(String a0) {
    try {
      link.enter();
      return Wire.bool("", ((Predicate<String>) target).test(a0));
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'test'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int apply$IntBinaryOperator(int a0, int a1) {
    try {
      link.enter();
      return Wire.int32("", ((IntBinaryOperator) target).applyAsInt(a0, a1));
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'applyAsInt'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int apply$SupplierOfInteger() {
    try {
      link.enter();
      return Wire.int32("", ((Supplier<Integer>) target).get());
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'get'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] apply$FunctionOfStringAndFunctionOfStringAndString(String a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Function<String, String>) ((Function<String, Function<String, String>>) target).apply(a0), FUNCTION_OF_STRING_AND_STRING_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String apply$FunctionOfStringAndString(String a0) {
    try {
      link.enter();
      return Wire.string("", ((Function<String, String>) target).apply(a0));
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] apply$UnaryOperatorOfRunnable(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Runnable) ((UnaryOperator<Runnable>) target).apply(a0.<Runnable>get()), RUNNABLE_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'apply'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public String apply$Formatter(double a0, boolean a1) {
    try {
      link.enter();
      return Wire.string("", ((Formatter) target).format(a0, a1));
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'format'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int apply$Fold(Ref a0, int a1) {
    try {
      link.enter();
      return Wire.int32("", ((Fold) target).fold(a0.<Fold>get(), a1));
    } catch (Throwable e) {
      throw link.fail(e, "functions: function 'fold'", DeclaredErrors.NONE);
    }
  }

  @Override
  protected Ref face(int method, Value adapters, Value original, Ref home) {
    switch (method) {
      case 25: {
        return home != null && home.isHomeOf(RUNNABLE_TYPE) ? home : Ref.of(new Faces.OfRunnable(RUNNABLE_TYPE, this, 25, adapters, original, "functions: function 'run'"));
      }
      case 26: {
        return home != null && home.isHomeOf(SUPPLIER_OF_STRING_TYPE) ? home : Ref.of(new Faces.OfSupplier(SUPPLIER_OF_STRING_TYPE, this, 26, adapters, original, "functions: function 'get'"));
      }
      case 27: {
        return home != null && home.isHomeOf(CONSUMER_OF_STRING_TYPE) ? home : Ref.of(new Faces.OfConsumer(CONSUMER_OF_STRING_TYPE, this, 27, adapters, original, "functions: function 'accept'"));
      }
      case 28: {
        return home != null && home.isHomeOf(BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE) ? home : Ref.of(new Faces.OfBiFunction(BI_FUNCTION_OF_STRING_AND_INTEGER_AND_STRING_TYPE, this, 28, adapters, original, "functions: function 'apply'"));
      }
      case 29: {
        return home != null && home.isHomeOf(PREDICATE_OF_STRING_TYPE) ? home : Ref.of(new Faces.OfPredicate(PREDICATE_OF_STRING_TYPE, this, 29, adapters, original, "functions: function 'test'"));
      }
      case 30: {
        return home != null && home.isHomeOf(INT_BINARY_OPERATOR_TYPE) ? home : Ref.of(new JsIntBinaryOperator(this, adapters, original));
      }
      case 31: {
        return home != null && home.isHomeOf(LONG_UNARY_OPERATOR_TYPE) ? home : Ref.of(new JsLongUnaryOperator(this, adapters, original));
      }
      case 32: {
        return home != null && home.isHomeOf(TO_DOUBLE_FUNCTION_OF_STRING_TYPE) ? home : Ref.of(new JsToDoubleFunctionOfString(this, adapters, original));
      }
      case 33: {
        return home != null && home.isHomeOf(SUPPLIER_OF_INTEGER_TYPE) ? home : Ref.of(new Faces.OfSupplier(SUPPLIER_OF_INTEGER_TYPE, this, 33, adapters, original, "functions: function 'get'"));
      }
      case 34: {
        return home != null && home.isHomeOf(FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE) ? home : Ref.of(new Faces.OfFunction(FUNCTION_OF_STRING_AND_FUNCTION_OF_STRING_AND_STRING_TYPE, this, 34, adapters, original, "functions: function 'apply'"));
      }
      case 35: {
        return home != null && home.isHomeOf(FUNCTION_OF_STRING_AND_STRING_TYPE) ? home : Ref.of(new Faces.OfFunction(FUNCTION_OF_STRING_AND_STRING_TYPE, this, 35, adapters, original, "functions: function 'apply'"));
      }
      case 37: {
        return home != null && home.isHomeOf(FORMATTER_TYPE) ? home : Ref.of(new JsFormatter(this, adapters, original));
      }
      case 38: {
        return home != null && home.isHomeOf(VISITOR_OF_INTEGER_TYPE) ? home : Ref.of(new JsVisitorOfInteger(this, adapters, original));
      }
      case 39: {
        return home != null && home.isHomeOf(FOLD_TYPE) ? home : Ref.of(new JsFold(this, adapters, original));
      }
      default:
        return super.face(method, adapters, original, home);
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    switch (method) {
      case 27: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 28: {
        return new Object[] {Wire.string("a", ((String) values[0])), Wire.int32("b", ((Integer) values[1]))};
      }
      case 29: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 30: {
        return new Object[] {Wire.int32("a", ((int) values[0])), Wire.int32("b", ((int) values[1]))};
      }
      case 31: {
        return new Object[] {Wire.bigint("value", ((long) values[0]))};
      }
      case 32: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 34: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 35: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 37: {
        return new Object[] {Wire.number("in", ((double) values[0])), Wire.bool("function", ((boolean) values[1]))};
      }
      case 38: {
        return new Object[] {Wire.int32("first", ((Integer) values[0])), Wire.int32("second", ((Integer) values[1]))};
      }
      case 39: {
        Tape tape = new Tape(link);
        tape.object("next", (Fold) ((Fold) values[0]), FOLD_TYPE);
        tape.add(Wire.int32("depth", ((int) values[1])));
        return new Object[] {tape.slots()};
      }
      default:
        return super.arguments(method, values);
    }
  }

  @Override
  protected Object result(int method, Value result) {
    switch (method) {
      case 26: {
        String wire = result.asString();
        return wire;
      }
      case 28: {
        String wire = result.asString();
        return wire;
      }
      case 29: {
        boolean wire = result.asBoolean();
        return wire;
      }
      case 30: {
        int wire = result.asInt();
        return wire;
      }
      case 31: {
        long wire = result.asLong();
        return wire;
      }
      case 32: {
        double wire = result.asDouble();
        return wire;
      }
      case 33: {
        int wire = result.asInt();
        return wire;
      }
      case 34: {
        Ref wire = ((Ref) result.asHostObject());
        return wire.<Function<String, String>>get();
      }
      case 35: {
        String wire = result.asString();
        return wire;
      }
      case 37: {
        String wire = result.asString();
        return wire;
      }
      case 38: {
        String wire = result.asString();
        return wire;
      }
      case 39: {
        int wire = result.asInt();
        return wire;
      }
      default:
        return super.result(method, result);
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsIntBinaryOperator extends JsCallable implements IntBinaryOperator {
    JsIntBinaryOperator(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.INT_BINARY_OPERATOR_TYPE, bridge, 30, adapters, original);
    }

    @Override
    public int applyAsInt(int a0, int a1) {
      return (int) super.js.call("functions: function 'applyAsInt'", 30, new Object[] {a0, a1});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsLongUnaryOperator extends JsCallable implements LongUnaryOperator {
    JsLongUnaryOperator(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.LONG_UNARY_OPERATOR_TYPE, bridge, 31, adapters, original);
    }

    @Override
    public long applyAsLong(long a0) {
      return (long) super.js.call("functions: function 'applyAsLong'", 31, new Object[] {a0});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsToDoubleFunctionOfString extends JsCallable implements ToDoubleFunction<String> {
    JsToDoubleFunctionOfString(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.TO_DOUBLE_FUNCTION_OF_STRING_TYPE, bridge, 32, adapters, original);
    }

    @Override
    public double applyAsDouble(String a0) {
      return (double) super.js.call("functions: function 'applyAsDouble'", 32, new Object[] {a0});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFormatter extends JsCallable implements Formatter {
    JsFormatter(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.FORMATTER_TYPE, bridge, 37, adapters, original);
    }

    @Override
    public String format(double a0, boolean a1) {
      return (String) super.js.call("functions: function 'format'", 37, new Object[] {a0, a1});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsVisitorOfInteger extends JsCallable implements Visitor<Integer> {
    JsVisitorOfInteger(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.VISITOR_OF_INTEGER_TYPE, bridge, 38, adapters, original);
    }

    @Override
    public String visit(Integer a0, Integer a1) {
      return (String) super.js.call("functions: function 'visit'", 38, new Object[] {a0, a1});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFold extends JsCallable implements Fold {
    JsFold(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.FOLD_TYPE, bridge, 39, adapters, original);
    }

    @Override
    public int fold(Fold a0, int a1) {
      return (int) super.js.call("functions: function 'fold'", 39, new Object[] {a0, a1});
    }
  }
}
