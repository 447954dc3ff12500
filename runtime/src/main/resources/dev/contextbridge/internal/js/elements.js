// How elements of the bridge's document are told and cross. What a document needs beyond that is in
// the scripts whose names begin with `dom-`, which only worlds of a bridge with a document have.
(($) => {
  'use strict';
  const {errors, refuse, refuseOther, WeakMap, weakMapGet} = $;
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

  const OWN = "an Element of the bridge's document";
  const adopt = (ref) => (nodes.adopt === undefined ? null : nodes.adopt(ref));
  const got = () =>
    nodes.adopt === undefined ? 'one, but the bridge has no document' : 'one of another document';

  /** The wrapper of an element that came as one of a declared type. */
  const makeElement = (ref) => adopt(ref) ?? refuseOther(`given ${OWN}`, got());

  /** The wrapper of an element that came undeclared; there may be no call to name in an error. */
  function unpackElement(ref) {
    const wrapper = adopt(ref);
    if (wrapper === null) throw new errors.TypeError(`${OWN} is expected, got ${got()}`);
    return wrapper;
  }

  return {__proto__: null, ...$, makeElement, nodeOf, nodes, readElement, unpackElement};
})
