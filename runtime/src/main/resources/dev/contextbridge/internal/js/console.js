// `console`, as https://console.spec.whatwg.org describes it, without tables. No call of it throws.
(($, host) => {
  'use strict';
  const {dateNow, define, defineProperty, Error, format, indent, inspect, Map, mapDelete} = $;
  const {mapGet, mapSet, newBudget, ownData, ownKeys, put, stringIndexOf, stringRepeat} = $;
  const {stringSlice, Symbol} = $;
  const counts = new Map();
  const timers = new Map();
  let depth = 0;

  function print(level, text) {
    const margin = stringRepeat('  ', depth < 20 ? depth : 20);
    try {
      host.console(level, margin + indent(text, margin));
    } catch {
      // A script cannot do anything about its console.
    }
  }

  function log(level, args) {
    if (args.length > 0) print(level, format(args));
  }

  const labelOf = (v) => (v === undefined ? 'default' : format([v]));

  function group(args) {
    if (args.length > 0) print('log', format(args));
    depth++;
  }

  /** The stack of a function's caller, given the stack inside the function. */
  function callerOf(stack) {
    const header = stringIndexOf(stack, '\n');
    const own = header < 0 ? -1 : stringIndexOf(stack, '\n', header + 1);
    return own < 0 ? '' : stringSlice(stack, own);
  }

  function printTime(label, args) {
    const started = mapGet(timers, label);
    if (started === undefined) return print('warn', `Timer '${label}' does not exist`);
    const more = args.length > 0 ? ` ${format(args)}` : '';
    print('info', `${label}: ${dateNow() - started}ms${more}`);
  }

  const methods = {
    __proto__: null,
    assert(condition = false, ...data) {
      if (condition) return;
      if (data.length === 0) return print('error', 'Assertion failed');
      if (typeof data[0] !== 'string') return print('error', `Assertion failed ${format(data)}`);
      data[0] = `Assertion failed: ${data[0]}`;
      print('error', format(data));
    },
    count(label = undefined) {
      const name = labelOf(label);
      const count = (mapGet(counts, name) ?? 0) + 1;
      mapSet(counts, name, count);
      print('info', `${name}: ${count}`);
    },
    countReset(label = undefined) {
      const name = labelOf(label);
      if (!mapDelete(counts, name)) print('warn', `Count for '${name}' does not exist`);
    },
    debug(...data) {
      log('debug', data);
    },
    dir(item = undefined) {
      print('log', inspect(item, newBudget()));
    },
    error(...data) {
      log('error', data);
    },
    group(...data) {
      group(data);
    },
    groupCollapsed(...data) {
      group(data);
    },
    groupEnd() {
      if (depth > 0) depth--;
    },
    info(...data) {
      log('info', data);
    },
    log(...data) {
      log('log', data);
    },
    time(label = undefined) {
      const name = labelOf(label);
      if (mapGet(timers, name) === undefined) mapSet(timers, name, dateNow());
      else print('warn', `Timer '${name}' already exists`);
    },
    timeEnd(label = undefined) {
      const name = labelOf(label);
      printTime(name, []);
      mapDelete(timers, name);
    },
    timeLog(label = undefined, ...data) {
      printTime(labelOf(label), data);
    },
    trace(...data) {
      const title = data.length > 0 ? `Trace: ${format(data)}` : 'Trace';
      print('log', title + callerOf(ownData(new Error(), 'stack')));
    },
    warn(...data) {
      log('warn', data);
    },
  };

  const console = {__proto__: {}};
  const names = ownKeys(methods);
  for (let i = 0; i < names.length; i++) define(console, names[i], methods[names[i]]);
  defineProperty(console, Symbol.toStringTag, {
    __proto__: null,
    value: 'console',
    configurable: true,
  });
  put(globalThis, 'console', console);
})
