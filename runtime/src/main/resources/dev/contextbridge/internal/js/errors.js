// Errors as values: not thrown, but passed, returned and kept.
(($) => {
  'use strict';
  const {brandOf, describe, makeError, open, refuse} = $;

  /** Takes an Error, by what it is and not by what it says that it is. */
  function readError(v) {
    if (typeof v !== 'object' || v === null || brandOf(v) !== 'Error') refuse('an Error', v);
    return describe(v, 0);
  }

  /** Makes an Error of a tape of its own. */
  const makeErrorValue = (tape) => makeError(open(tape), null);

  return {__proto__: null, ...$, makeErrorValue, readError};
})
