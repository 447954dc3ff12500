// Takes promises of scripts.
(($, host) => {
  'use strict';
  const {brandFailed, promiseThen, thrown, weakMapGet, WeakMap} = $;
  // Promises that were rejected before anything handled them, and what was reported of them.
  const rejections = new WeakMap();

  /** A promise; `add` hands its value over when it is fulfilled. */
  function promised(v, add, site) {
    const deferred = host.deferred();
    const rejection = weakMapGet(rejections, v);
    if (rejection !== undefined) host.handled(rejection);
    const settle = (take) => (value) => {
      try {
        take(value);
      } catch (e) {
        thrown(e, site);
        deferred.reject();
      }
    };
    try {
      promiseThen(
        v,
        settle((value) => add(deferred, value)),
        settle((reason) => {
          throw reason;
        }));
    } catch (e) {
      brandFailed(e, 'a Promise', v);
    }
    return deferred.end();
  }

  return {__proto__: null, ...$, promised, rejections};
})
