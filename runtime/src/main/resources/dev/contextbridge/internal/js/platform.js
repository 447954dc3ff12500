// What the scripts of the global object may ask of Java, with errors made in this world.
(($, host) => {
  'use strict';
  const {describe, fail} = $;

  return {
    __proto__: null,
    float16: host.float16(),
    console(level, text) {
      try {
        host.console(level, text);
      } catch (e) {
        throw fail(e, 'console', '', null);
      }
    },
    setTimer(callback, delayMillis, repeat) {
      try {
        return host.setTimer(callback, delayMillis, repeat);
      } catch (e) {
        throw fail(e, 'the number of timers', '', null);
      }
    },
    uncaught(e) {
      try {
        host.uncaught(describe(e, 0));
      } catch {
        // Nobody is left to be told.
      }
    },
    clearTimer(id) {
      try {
        host.clearTimer(id);
      } catch (e) {
        throw fail(e, 'clearTimeout', '', null);
      }
    },
  };
})
