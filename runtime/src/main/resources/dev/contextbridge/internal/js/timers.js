// Timers and microtasks, as https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html
// has them. Handlers are functions only: there is no code in strings.
(($, host) => {
  'use strict';
  const {apply, define, errors, ownKeys} = $;
  const global = globalThis;
  const MAX_DELAY = 2 ** 31 - 1;

  function checkFunction(v, name, parameter) {
    if (typeof v !== 'function') {
      throw new errors.TypeError(`${name}: parameter '${parameter}' must be a function`);
    }
  }

  /** Whole milliseconds; what is no positive number is none, as in browsers. */
  function toDelay(v) {
    const millis = +v;
    if (!(millis > 0)) return 0;
    return millis >= MAX_DELAY ? MAX_DELAY : millis - (millis % 1);
  }

  function start(name, handler, delay, args, repeat) {
    checkFunction(handler, name, 'handler');
    return host.setTimer(() => void apply(handler, global, args), toDelay(delay), repeat);
  }

  /** A `long` for WebIDL. */
  function clear(id) {
    host.clearTimer(+id | 0);
  }

  /** Runs a callback that nobody waits for. */
  function run(callback) {
    try {
      callback();
    } catch (e) {
      host.uncaught(e);
    }
  }

  /** Awaiting a primitive takes one microtask, and asks no promise's `then` or `constructor`. */
  async function runLater(callback) {
    await undefined;
    run(callback);
  }

  const methods = {
    __proto__: null,
    clearInterval(id = 0) {
      clear(id);
    },
    clearTimeout(id = 0) {
      clear(id);
    },
    queueMicrotask(callback) {
      checkFunction(callback, 'queueMicrotask', 'callback');
      runLater(callback);
    },
    setInterval(handler, delay = 0, ...args) {
      return start('setInterval', handler, delay, args, true);
    },
    setTimeout(handler, delay = 0, ...args) {
      return start('setTimeout', handler, delay, args, false);
    },
  };
  const names = ownKeys(methods);
  for (let i = 0; i < names.length; i++) define(global, names[i], methods[names[i]]);
})
