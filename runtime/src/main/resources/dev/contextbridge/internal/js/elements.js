// How elements of the bridge's document are told and cross. What a document needs beyond that is in
// the scripts whose names begin with `dom-`, which only worlds of a bridge with a document have.
(($) => {
  'use strict';
  const {refuse, WeakMap, weakMapGet} = $;
  // Wrappers and what they stand for: `brand` and `handle`.
  const known = new WeakMap();
  const nodes = {
    __proto__: null,
    any: false,
    known,
    adopt: undefined,
    document: undefined,
    isNamed: undefined,
  };

  /** What stands behind a wrapper, whatever a script made of its prototypes; else undefined. */
  const nodeOf = (v) => (nodes.any ? weakMapGet(known, v) : undefined);

  /** Reads an element for Java or another world. */
  function readElement(v) {
    const node = nodeOf(v);
    if (node === undefined || node.brand !== 'Element') refuse('an Element', v);
    return node.handle.ref();
  }

  /** The wrapper of an element that came. */
  function makeElement(ref) {
    const wrapper = nodes.adopt === undefined ? null : nodes.adopt(ref);
    if (wrapper === null) {
      throw new $.errors.TypeError(
        nodes.adopt === undefined
          ? 'an Element cannot cross into a bridge that has no document'
          : "an Element must be of the bridge's document, got one of another document",
      );
    }
    return wrapper;
  }

  return {__proto__: null, ...$, makeElement, nodeOf, nodes, readElement};
})
