// What another world or Java exposes in this one, and runs in it.
(($) => {
  'use strict';
  const {adapt, bindApi, unpack} = $;

  /** Binds what was sent to the global object; says why when it cannot. */
  function expose(key, parcel) {
    return key in globalThis ? 'taken' : bindApi(key, unpack(parcel, true));
  }

  /** What calls a function that was made of its source here. */
  const adaptSource = (f) => adapt(f, undefined, 'executeInMainWorld');

  return {__proto__: null, ...$, adaptSource, expose};
})
