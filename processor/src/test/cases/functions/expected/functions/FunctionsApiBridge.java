package functions;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Forms;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.Writers;
import java.util.List;
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
  private static final HostTarget BRIDGE = new FunctionsApiBridge().describe("functions", FunctionsApi.class, "FunctionsApi", new Class<?>[] {Button.class, Page.class, JsIntBinaryOperator.class, JsLongUnaryOperator.class, JsToDoubleFunctionOfString.class, JsFormatter.class, JsVisitorOfInteger.class, JsFold.class}, """
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

  function readPageOfListOfString(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.items';
      const a0 = $.list(v.items, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
      at = '';
      r = values.new$PageOfListOfString(s, a0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  const errors = null;

  const adaptRunnable = (f, site) => () => {
    try {
      f();
    } catch (e) {
      throw $.thrown(e, site);
    }
  };
  const readRunnable = $.functionType('java.lang.Runnable', adaptRunnable, (adapter, f, home) => values.bind(28, adapter, f, home));

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
  const readSupplierOfString = $.functionType('java.util.function.Supplier<java.lang.String>', adaptSupplierOfString, (adapter, f, home) => values.bind(29, adapter, f, home));

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
  const readConsumerOfString = $.functionType('java.util.function.Consumer<java.lang.String>', adaptConsumerOfString, (adapter, f, home) => values.bind(30, adapter, f, home));

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
  const readBiFunctionOfStringAndIntegerAndString = $.functionType('java.util.function.BiFunction<java.lang.String, java.lang.Integer, java.lang.String>', adaptBiFunctionOfStringAndIntegerAndString, (adapter, f, home) => values.bind(31, adapter, f, home));

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
  const readPredicateOfString = $.functionType('java.util.function.Predicate<java.lang.String>', adaptPredicateOfString, (adapter, f, home) => values.bind(32, adapter, f, home));

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
  const readIntBinaryOperator = $.functionType('java.util.function.IntBinaryOperator', adaptIntBinaryOperator, (adapter, f, home) => values.bind(33, adapter, f, home));

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
  const readLongUnaryOperator = $.functionType('java.util.function.LongUnaryOperator', adaptLongUnaryOperator, (adapter, f, home) => values.bind(34, adapter, f, home));

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
  const readToDoubleFunctionOfString = $.functionType('java.util.function.ToDoubleFunction<java.lang.String>', adaptToDoubleFunctionOfString, (adapter, f, home) => values.bind(35, adapter, f, home));

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
  const readSupplierOfInteger = $.functionType('java.util.function.Supplier<java.lang.Integer>', adaptSupplierOfInteger, (adapter, f, home) => values.bind(36, adapter, f, home));

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
      r = readFunctionOfStringAndString(v, site);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfStringAndFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.util.function.Function<java.lang.String, java.lang.String>>', adaptFunctionOfStringAndFunctionOfStringAndString, (adapter, f, home) => values.bind(37, adapter, f, home));

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
  const readFunctionOfStringAndString = $.functionType('java.util.function.Function<java.lang.String, java.lang.String>', adaptFunctionOfStringAndString, (adapter, f, home) => values.bind(38, adapter, f, home));

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
  const readFormatter = $.functionType('functions.Formatter', adaptFormatter, (adapter, f, home) => values.bind(40, adapter, f, home));

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
  const readVisitorOfInteger = $.functionType('functions.Visitor<java.lang.Integer>', adaptVisitorOfInteger, (adapter, f, home) => values.bind(41, adapter, f, home));

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
  const readFold = $.functionType('functions.Fold', adaptFold, (adapter, f, home) => values.bind(42, adapter, f, home));

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

  const adaptFunctionOfListOfStringAndInteger = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = $.makeList(c, (c) => c.a[c.i++]);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfListOfStringAndInteger = $.functionType('java.util.function.Function<java.util.List<java.lang.String>, java.lang.Integer>', adaptFunctionOfListOfStringAndInteger, (adapter, f, home) => values.bind(43, adapter, f, home));

  const adaptFunctionOfListOfStringAndInteger2 = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = $.makeList(c, (c) => c.a[c.i++]);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfListOfStringAndInteger2 = $.functionType('java.util.function.Function<java.util.List<? extends java.lang.String>, java.lang.Integer>', adaptFunctionOfListOfStringAndInteger2, (adapter, f, home) => values.bind(44, adapter, f, home));

  const adaptFunctionOfConsumerOfStringAndPageOfListOfString = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = c.a[c.i++];
      const v = f(a0);
      r = readPageOfListOfString(null, v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfConsumerOfStringAndPageOfListOfString = $.functionType('java.util.function.Function<java.util.function.Consumer<? super java.lang.String>, functions.Page<java.util.List<? extends java.lang.String>>>', adaptFunctionOfConsumerOfStringAndPageOfListOfString, (adapter, f, home) => values.bind(45, adapter, f, home));

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
""", """
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
      first(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readFunctionOfListOfStringAndInteger(value, 'functions.first: result of \\'value\\'');
          at = '';
          r = target.call$first(a0);
        } catch (e) {
          throw $.fail(e, 'functions.first', at, errors);
        }
        return r;
      },
      second(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readFunctionOfListOfStringAndInteger2(value, 'functions.second: result of \\'value\\'');
          at = '';
          r = target.call$second(a0);
        } catch (e) {
          throw $.fail(e, 'functions.second', at, errors);
        }
        return r;
      },
      lower(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readFunctionOfConsumerOfStringAndPageOfListOfString(value, 'functions.lower: result of \\'value\\'');
          at = '';
          r = target.call$lower(a0);
        } catch (e) {
          throw $.fail(e, 'functions.lower', at, errors);
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
    $.freeze(api.first);
    $.freeze(api.second);
    $.freeze(api.lower);
    return $.handOver(api, home);
  }

  return {readButton: (v) => readButton(null, v), readPageOfListOfString: (v) => readPageOfListOfString(null, v), makeRunnable, makeSupplierOfString, makeConsumerOfString, makeBiFunctionOfStringAndIntegerAndString, makePredicateOfString, makeIntBinaryOperator, makeSupplierOfInteger, makeFunctionOfStringAndFunctionOfStringAndString, makeFunctionOfStringAndString, makeUnaryOperatorOfRunnable, makeFormatter, makeFold, readFunctionsApi, makeFunctionsApi};
})
""");

  private static final BridgedType<?> type$Runnable = BRIDGE.function("java.lang.Runnable", "makeRunnable", 28, "Runnable", "functions: function 'run'");

  private static final BridgedType<?> type$SupplierOfString = BRIDGE.function("java.util.function.Supplier<java.lang.String>", "makeSupplierOfString", 29, "Supplier", "functions: function 'get'");

  private static final BridgedType<?> type$ConsumerOfString = BRIDGE.function("java.util.function.Consumer<java.lang.String>", "makeConsumerOfString", 30, "Consumer", "functions: function 'accept'");

  private static final BridgedType<?> type$BiFunctionOfStringAndIntegerAndString = BRIDGE.function("java.util.function.BiFunction<java.lang.String, java.lang.Integer, java.lang.String>", "makeBiFunctionOfStringAndIntegerAndString", 31, "BiFunction", "functions: function 'apply'");

  private static final BridgedType<?> type$PredicateOfString = BRIDGE.function("java.util.function.Predicate<java.lang.String>", "makePredicateOfString", 32, "Predicate", "functions: function 'test'");

  private static final BridgedType<?> type$IntBinaryOperator = BRIDGE.function("java.util.function.IntBinaryOperator", "makeIntBinaryOperator");

  private static final BridgedType<?> type$LongUnaryOperator = BRIDGE.function("java.util.function.LongUnaryOperator", "");

  private static final BridgedType<?> type$ToDoubleFunctionOfString = BRIDGE.function("java.util.function.ToDoubleFunction<java.lang.String>", "");

  private static final BridgedType<?> type$SupplierOfInteger = BRIDGE.function("java.util.function.Supplier<java.lang.Integer>", "makeSupplierOfInteger", 36, "Supplier", "functions: function 'get'");

  private static final BridgedType<?> type$FunctionOfStringAndFunctionOfStringAndString = BRIDGE.function("java.util.function.Function<java.lang.String, java.util.function.Function<java.lang.String, java.lang.String>>", "makeFunctionOfStringAndFunctionOfStringAndString", 37, "Function", "functions: function 'apply'");

  private static final BridgedType<?> type$FunctionOfStringAndString = BRIDGE.function("java.util.function.Function<java.lang.String, java.lang.String>", "makeFunctionOfStringAndString", 38, "Function", "functions: function 'apply'");

  private static final BridgedType<?> type$UnaryOperatorOfRunnable = BRIDGE.function("java.util.function.UnaryOperator<java.lang.Runnable>", "makeUnaryOperatorOfRunnable");

  private static final BridgedType<?> type$Formatter = BRIDGE.function("functions.Formatter", "makeFormatter");

  private static final BridgedType<?> type$VisitorOfInteger = BRIDGE.function("functions.Visitor<java.lang.Integer>", "");

  private static final BridgedType<?> type$Fold = BRIDGE.function("functions.Fold", "makeFold");

  private static final BridgedType<?> type$FunctionOfListOfStringAndInteger = BRIDGE.function("java.util.function.Function<java.util.List<java.lang.String>, java.lang.Integer>", "", 43, "Function", "functions: function 'apply'");

  private static final BridgedType<?> type$FunctionOfListOfStringAndInteger2 = BRIDGE.function("java.util.function.Function<java.util.List<? extends java.lang.String>, java.lang.Integer>", "", 44, "Function", "functions: function 'apply'");

  private static final BridgedType<?> type$FunctionOfConsumerOfStringAndPageOfListOfString = BRIDGE.function("java.util.function.Function<java.util.function.Consumer<? super java.lang.String>, functions.Page<java.util.List<? extends java.lang.String>>>", "", 45, "Function", "functions: function 'apply'");

  private static final ObjectWriter writer$Button = BRIDGE.writer(0);

  private FunctionsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.functions}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(FunctionsApi implementation) {
    return BRIDGE.exposing(implementation, "functions", 0);
  }

  /**
   * The generated code of {@link FunctionsApi}.
   *
   * @return the type
   */
  public static BridgedType<FunctionsApi> type() {
    return (BridgedType<FunctionsApi>) BRIDGE.bridged();
  }

  /**
   * Reads {@code Button} from scripts.
   *
   * @return the codec
   */
  public static Codec<Button> buttonCodec() {
    return (Codec<Button>) BRIDGE.reading("readButton");
  }

  /**
   * Reads {@code PageOfListOfString} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<List<? extends String>>> pageOfListOfStringCodec() {
    return (Codec<Page<List<? extends String>>>) BRIDGE.reading("readPageOfListOfString");
  }

  @Override
  protected void write(int method, Tape tape, Object object) {
    Button value = (Button) object;
    tape.string("label", value.label());
    tape.object("onClick", value.onClick(), type$ConsumerOfString);
  }

  @HostAccess.Export
  public Ref new$Button(Items list, String a0, Ref a1) {
    try {
      link.enterValue();
      return hand(list, new Button(a0, (Consumer<String>) a1.value()));
    } catch (Throwable e) {
      throw link.refuseRecord("Button", e);
    }
  }

  @HostAccess.Export
  public Ref new$PageOfListOfString(Items list, Ref a0) {
    try {
      link.enterValue();
      return hand(list, new Page<List<? extends String>>(a0.items().<String>list(Forms.STRING)));
    } catch (Throwable e) {
      throw link.refuseRecord("PageOfListOfString", e);
    }
  }

  @HostAccess.Export
  public Object[] call$runnable(Ref a0) {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).runnable((Runnable) a0.value()), type$Runnable);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.runnable");
    }
  }

  @HostAccess.Export
  public Object[] call$supplier(Ref a0) {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).supplier((Supplier<String>) a0.value()), type$SupplierOfString);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.supplier");
    }
  }

  @HostAccess.Export
  public Object[] call$consumer(Ref a0) {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).consumer((Consumer<String>) a0.value()), type$ConsumerOfString);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.consumer");
    }
  }

  @HostAccess.Export
  public Object[] call$biFunction(Ref a0) {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).biFunction((BiFunction<String, Integer, String>) a0.value()), type$BiFunctionOfStringAndIntegerAndString);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.biFunction");
    }
  }

  @HostAccess.Export
  public Object[] call$predicate(Ref a0) {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).predicate((Predicate<String>) a0.value()), type$PredicateOfString);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.predicate");
    }
  }

  @HostAccess.Export
  public int call$apply(Ref a0, int a1, int a2) {
    try {
      link.enter();
      return ((FunctionsApi) target).apply((IntBinaryOperator) a0.value(), a1, a2);
    } catch (Throwable e) {
      throw failure(e, "functions.apply");
    }
  }

  @HostAccess.Export
  public long call$applyLong(Ref a0, long a1) {
    try {
      link.enter();
      return ((FunctionsApi) target).applyLong((LongUnaryOperator) a0.value(), a1);
    } catch (Throwable e) {
      throw failure(e, "functions.applyLong");
    }
  }

  @HostAccess.Export
  public double call$applyDouble(Ref a0, String a1) {
    try {
      link.enter();
      return ((FunctionsApi) target).applyDouble((ToDoubleFunction<String>) a0.value(), a1);
    } catch (Throwable e) {
      throw failure(e, "functions.applyDouble");
    }
  }

  @HostAccess.Export
  public String call$call(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).call((Supplier<String>) a0.value()));
    } catch (Throwable e) {
      throw failure(e, "functions.call");
    }
  }

  @HostAccess.Export
  public boolean call$test(Ref a0, String a1) {
    try {
      link.enter();
      return ((FunctionsApi) target).test((Predicate<String>) a0.value(), a1);
    } catch (Throwable e) {
      throw failure(e, "functions.test");
    }
  }

  @HostAccess.Export
  public Object[] call$handOut() {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).handOut(), type$Runnable);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.handOut");
    }
  }

  @HostAccess.Export
  public Object[] call$plus() {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).plus(), type$IntBinaryOperator);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.plus");
    }
  }

  @HostAccess.Export
  public Object[] call$list(Ref a0) {
    try {
      Tape tape = enter();
      tape.list("", ((FunctionsApi) target).list(a0.items().<Supplier<Integer>>list(Forms.<Supplier<Integer>>ref())), (Tape t1, Supplier<Integer> v1) -> t1.object("", v1, type$SupplierOfInteger));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.list");
    }
  }

  @HostAccess.Export
  public int call$sum(Ref a0) {
    try {
      link.enter();
      return ((FunctionsApi) target).sum(a0.items().<Supplier<Integer>>list(Forms.<Supplier<Integer>>ref()));
    } catch (Throwable e) {
      throw failure(e, "functions.sum");
    }
  }

  @HostAccess.Export
  public Object[] call$map(Ref a0) {
    try {
      Tape tape = enter();
      tape.map("", ((FunctionsApi) target).map(a0.items().<String, Runnable>map(Forms.STRING, Forms.<Runnable>ref())), (Tape t1, Runnable v1) -> t1.object("", v1, type$Runnable));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.map");
    }
  }

  @HostAccess.Export
  public Object[] call$button(Ref a0) {
    try {
      Tape tape = enter();
      writer$Button.write(tape, "", ((FunctionsApi) target).button((Button) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.button");
    }
  }

  @HostAccess.Export
  public Object[] call$later(Ref a0) {
    try {
      Tape tape = enter();
      tape.promise("", ((FunctionsApi) target).later(((Deferred) a0.value()).<Runnable>stage(Forms.<Runnable>ref())), "functions.later", UNDECLARED, (Tape t1, Runnable v1) -> t1.object("", v1, type$Runnable));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.later");
    }
  }

  @HostAccess.Export
  public Object[] call$curried() {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).curried(), type$FunctionOfStringAndFunctionOfStringAndString);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.curried");
    }
  }

  @HostAccess.Export
  public String call$uncurried(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).uncurried((Function<String, Function<String, String>>) a0.value()));
    } catch (Throwable e) {
      throw failure(e, "functions.uncurried");
    }
  }

  @HostAccess.Export
  public Object[] call$pass() {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).pass(), type$UnaryOperatorOfRunnable);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.pass");
    }
  }

  @HostAccess.Export
  public String call$format(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).format((Formatter) a0.value()));
    } catch (Throwable e) {
      throw failure(e, "functions.format");
    }
  }

  @HostAccess.Export
  public Object[] call$formatter() {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).formatter(), type$Formatter);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.formatter");
    }
  }

  @HostAccess.Export
  public String call$visit(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).visit((Visitor<Integer>) a0.value()));
    } catch (Throwable e) {
      throw failure(e, "functions.visit");
    }
  }

  @HostAccess.Export
  public Object[] call$fold() {
    try {
      Tape tape = enter();
      tape.object("", ((FunctionsApi) target).fold(), type$Fold);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions.fold");
    }
  }

  @HostAccess.Export
  public int call$loop(Ref a0) {
    try {
      link.enter();
      return ((FunctionsApi) target).loop((Fold) a0.value());
    } catch (Throwable e) {
      throw failure(e, "functions.loop");
    }
  }

  @HostAccess.Export
  public int call$first(Ref a0) {
    try {
      link.enter();
      return ((FunctionsApi) target).first((Function<List<String>, Integer>) a0.value());
    } catch (Throwable e) {
      throw failure(e, "functions.first");
    }
  }

  @HostAccess.Export
  public int call$second(Ref a0) {
    try {
      link.enter();
      return ((FunctionsApi) target).second((Function<List<? extends String>, Integer>) a0.value());
    } catch (Throwable e) {
      throw failure(e, "functions.second");
    }
  }

  @HostAccess.Export
  public String call$lower(Ref a0) {
    try {
      link.enter();
      return Wire.string("", ((FunctionsApi) target).lower((Function<Consumer<? super String>, Page<List<? extends String>>>) a0.value()));
    } catch (Throwable e) {
      throw failure(e, "functions.lower");
    }
  }

  @HostAccess.Export
  public void apply$Runnable() {
    try {
      link.enter();
      ((Runnable) target).run();
    } catch (Throwable e) {
      throw failure(e, "functions: function 'run'");
    }
  }

  @HostAccess.Export
  public String apply$SupplierOfString() {
    try {
      link.enter();
      return Wire.string("", ((Supplier<String>) target).get());
    } catch (Throwable e) {
      throw failure(e, "functions: function 'get'");
    }
  }

  @HostAccess.Export
  public void apply$ConsumerOfString(String a0) {
    try {
      link.enter();
      ((Consumer<String>) target).accept(a0);
    } catch (Throwable e) {
      throw failure(e, "functions: function 'accept'");
    }
  }

  @HostAccess.Export
  public String apply$BiFunctionOfStringAndIntegerAndString(String a0, int a1) {
    try {
      link.enter();
      return Wire.string("", ((BiFunction<String, Integer, String>) target).apply(a0, a1));
    } catch (Throwable e) {
      throw failure(e, "functions: function 'apply'");
    }
  }

  @HostAccess.Export
  public boolean apply$PredicateOfString(String a0) {
    try {
      link.enter();
      return ((Predicate<String>) target).test(a0);
    } catch (Throwable e) {
      throw failure(e, "functions: function 'test'");
    }
  }

  @HostAccess.Export
  public int apply$IntBinaryOperator(int a0, int a1) {
    try {
      link.enter();
      return ((IntBinaryOperator) target).applyAsInt(a0, a1);
    } catch (Throwable e) {
      throw failure(e, "functions: function 'applyAsInt'");
    }
  }

  @HostAccess.Export
  public int apply$SupplierOfInteger() {
    try {
      link.enter();
      return Wire.int32("", ((Supplier<Integer>) target).get());
    } catch (Throwable e) {
      throw failure(e, "functions: function 'get'");
    }
  }

  @HostAccess.Export
  public Object[] apply$FunctionOfStringAndFunctionOfStringAndString(String a0) {
    try {
      Tape tape = enter();
      tape.object("", ((Function<String, Function<String, String>>) target).apply(a0), type$FunctionOfStringAndString);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions: function 'apply'");
    }
  }

  @HostAccess.Export
  public String apply$FunctionOfStringAndString(String a0) {
    try {
      link.enter();
      return Wire.string("", ((Function<String, String>) target).apply(a0));
    } catch (Throwable e) {
      throw failure(e, "functions: function 'apply'");
    }
  }

  @HostAccess.Export
  public Object[] apply$UnaryOperatorOfRunnable(Ref a0) {
    try {
      Tape tape = enter();
      tape.object("", ((UnaryOperator<Runnable>) target).apply((Runnable) a0.value()), type$Runnable);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "functions: function 'apply'");
    }
  }

  @HostAccess.Export
  public String apply$Formatter(double a0, boolean a1) {
    try {
      link.enter();
      return Wire.string("", ((Formatter) target).format(a0, a1));
    } catch (Throwable e) {
      throw failure(e, "functions: function 'format'");
    }
  }

  @HostAccess.Export
  public int apply$Fold(Ref a0, int a1) {
    try {
      link.enter();
      return ((Fold) target).fold((Fold) a0.value(), a1);
    } catch (Throwable e) {
      throw failure(e, "functions: function 'fold'");
    }
  }

  @Override
  protected Ref face(int method, Value adapters, Value original, Ref home) {
    switch (method) {
      case 33: {
        return home != null && home.isHomeOf(type$IntBinaryOperator) ? home : Ref.of(new JsIntBinaryOperator(this, adapters, original));
      }
      case 34: {
        return home != null && home.isHomeOf(type$LongUnaryOperator) ? home : Ref.of(new JsLongUnaryOperator(this, adapters, original));
      }
      case 35: {
        return home != null && home.isHomeOf(type$ToDoubleFunctionOfString) ? home : Ref.of(new JsToDoubleFunctionOfString(this, adapters, original));
      }
      case 40: {
        return home != null && home.isHomeOf(type$Formatter) ? home : Ref.of(new JsFormatter(this, adapters, original));
      }
      case 41: {
        return home != null && home.isHomeOf(type$VisitorOfInteger) ? home : Ref.of(new JsVisitorOfInteger(this, adapters, original));
      }
      case 42: {
        return home != null && home.isHomeOf(type$Fold) ? home : Ref.of(new JsFold(this, adapters, original));
      }
      default:
        return super.face(method, adapters, original, home);
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    switch (method) {
      case 30: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 31: {
        return new Object[] {Wire.string("a", ((String) values[0])), Wire.int32("b", ((Integer) values[1]))};
      }
      case 32: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 33: {
        return new Object[] {((int) values[0]), ((int) values[1])};
      }
      case 34: {
        return new Object[] {((long) values[0])};
      }
      case 35: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 37: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 38: {
        return new Object[] {Wire.string("value", ((String) values[0]))};
      }
      case 40: {
        return new Object[] {((double) values[0]), ((boolean) values[1])};
      }
      case 41: {
        return new Object[] {Wire.int32("first", ((Integer) values[0])), Wire.int32("second", ((Integer) values[1]))};
      }
      case 42: {
        Tape tape = tape();
        tape.object("next", ((Fold) values[0]), type$Fold);
        tape.int32("depth", ((int) values[1]));
        return new Object[] {tape.slots()};
      }
      case 43: {
        Tape tape = tape();
        tape.list("value", ((List<String>) values[0]), Writers.STRING);
        return new Object[] {tape.slots()};
      }
      case 44: {
        Tape tape = tape();
        tape.list("value", ((List<? extends String>) values[0]), Writers.STRING);
        return new Object[] {tape.slots()};
      }
      case 45: {
        Tape tape = tape();
        tape.object("value", ((Consumer<? super String>) values[0]), type$ConsumerOfString);
        return new Object[] {tape.slots()};
      }
      default:
        return super.arguments(method, values);
    }
  }

  @Override
  protected Object result(int method, Value result) {
    switch (method) {
      case 29: {
        String wire = result.asString();
        return wire;
      }
      case 31: {
        String wire = result.asString();
        return wire;
      }
      case 32: {
        boolean wire = result.asBoolean();
        return wire;
      }
      case 33: {
        int wire = result.asInt();
        return wire;
      }
      case 34: {
        long wire = result.asLong();
        return wire;
      }
      case 35: {
        double wire = result.asDouble();
        return wire;
      }
      case 36: {
        int wire = result.asInt();
        return wire;
      }
      case 37: {
        Ref wire = ((Ref) result.asHostObject());
        return (Function<String, String>) wire.value();
      }
      case 38: {
        String wire = result.asString();
        return wire;
      }
      case 40: {
        String wire = result.asString();
        return wire;
      }
      case 41: {
        String wire = result.asString();
        return wire;
      }
      case 42: {
        int wire = result.asInt();
        return wire;
      }
      case 43: {
        int wire = result.asInt();
        return wire;
      }
      case 44: {
        int wire = result.asInt();
        return wire;
      }
      case 45: {
        Ref wire = ((Ref) result.asHostObject());
        return (Page<List<? extends String>>) wire.value();
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
      super(FunctionsApiBridge.type$IntBinaryOperator, bridge, 33, adapters, original);
    }

    @Override
    public int applyAsInt(int a0, int a1) {
      return (int) super.js.call("functions: function 'applyAsInt'", 33, new Object[] {a0, a1});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsLongUnaryOperator extends JsCallable implements LongUnaryOperator {
    JsLongUnaryOperator(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.type$LongUnaryOperator, bridge, 34, adapters, original);
    }

    @Override
    public long applyAsLong(long a0) {
      return (long) super.js.call("functions: function 'applyAsLong'", 34, new Object[] {a0});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsToDoubleFunctionOfString extends JsCallable implements ToDoubleFunction<String> {
    JsToDoubleFunctionOfString(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.type$ToDoubleFunctionOfString, bridge, 35, adapters, original);
    }

    @Override
    public double applyAsDouble(String a0) {
      return (double) super.js.call("functions: function 'applyAsDouble'", 35, new Object[] {a0});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFormatter extends JsCallable implements Formatter {
    JsFormatter(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.type$Formatter, bridge, 40, adapters, original);
    }

    @Override
    public String format(double a0, boolean a1) {
      return (String) super.js.call("functions: function 'format'", 40, new Object[] {a0, a1});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsVisitorOfInteger extends JsCallable implements Visitor<Integer> {
    JsVisitorOfInteger(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.type$VisitorOfInteger, bridge, 41, adapters, original);
    }

    @Override
    public String visit(Integer a0, Integer a1) {
      return (String) super.js.call("functions: function 'visit'", 41, new Object[] {a0, a1});
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsFold extends JsCallable implements Fold {
    JsFold(HostTarget bridge, Value adapters, Value original) {
      super(FunctionsApiBridge.type$Fold, bridge, 42, adapters, original);
    }

    @Override
    public int fold(Fold a0, int a1) {
      return (int) super.js.call("functions: function 'fold'", 42, new Object[] {a0, a1});
    }
  }
}
