// What another world or Java exposes in this one, and runs in it.
(($) => {
  'use strict';
  const {adapt, bindApi, unpack} = $;

  /** Binds what was sent to the global object; says why when it cannot. */
  function expose(key, parcel) {
    return key in globalThis ? 'taken' : bindApi(key, unpack(parcel, true));
  }

  /** Calls a function that was made of its source here. */
  const run = (f, parcel) => {
    const call = adapt(f, undefined, 'executeInMainWorld');
    return parcel === null ? call(0) : call(-1, parcel);
  };

  return {__proto__: null, ...$, expose, run};
})
