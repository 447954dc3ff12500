// Sets in both directions. What is in one is taken out at once, before any of it is read:
// reading may run a script's code.
(($, host) => {
  'use strict';
  const {array, brandFailed, Set, setAdd, setForEach, setSize, takeElements, transfer} = $;
  const {within} = $;

  function sizeOf(size, v, expected) {
    try {
      return size(v);
    } catch (e) {
      return brandFailed(e, expected, v);
    }
  }

  function set(v, add) {
    const size = sizeOf(setSize, v, 'a Set');
    let i = -1;
    return transfer(() => {
      try {
        takeElements(size);
        const elements = array(size);
        let taken = 0;
        setForEach(v, (element) => {
          elements[taken++] = element;
        });
        const items = host.items(size);
        for (i = 0; i < size; i++) add(items, elements[i]);
        i = -1;
        return items.end();
      } catch (e) {
        throw within(e, i < 0 ? '' : `[${i}]`);
      }
    });
  }

  function makeSet(c, make) {
    const size = c.a[c.i++];
    const result = new Set();
    for (let i = 0; i < size; i++) setAdd(result, make(c));
    return result;
  }

  return {__proto__: null, ...$, makeSet, set};
})
