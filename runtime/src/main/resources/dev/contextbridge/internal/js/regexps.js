// Regular expressions. What makes one is read through the captured accessors of RegExp, which only
// a real one passes, whatever a script made of its properties.
(($, host) => {
  'use strict';
  const {brandFailed, refuse, RegExp, regExpFlagsOf, regExpGlobal, regExpSource} = $;
  const {weakMapGet, weakMapSet, WeakMap} = $;
  // Those that came from Java, and what they are at home.
  const homes = new WeakMap();

  function makeRegExp(form) {
    const regExp = new RegExp(form.source(), form.flags());
    const source = regExpSource(regExp);
    const flags = regExpFlagsOf(regExp);
    weakMapSet(homes, regExp, {home: form.home(), source, flags});
    return regExp;
  }

  function readRegExp(v) {
    let global;
    try {
      global = regExpGlobal(v);
    } catch (e) {
      brandFailed(e, 'a RegExp', v);
    }
    if (global === undefined) refuse('a RegExp', v); // the prototype of all of them
    const source = regExpSource(v);
    const flags = regExpFlagsOf(v);
    const known = weakMapGet(homes, v);
    // `compile` makes another expression of the same object.
    return known !== undefined && known.source === source && known.flags === flags
      ? known.home
      : host.pattern(source, flags);
  }

  return {__proto__: null, ...$, makeRegExp, readRegExp};
})
