// Nodes: one wrapper for each node, which says only by a closure of this script what it stands for.
(($) => {
  'use strict';
  const {calls, create, defineProperty, dom, errors, illegal, illegalConstructor} = $;
  const {newNodeList, nodeOf, nodes, publish, toText} = $;
  const {WeakMap, weakMapGet, weakMapSet, weakRefDeref, WeakRef} = $;
  const tree = calls(
    dom.tree(), 1, 'parent', 'root', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling',
    'childCount', 'nextElement', 'previousElement', 'isConnected', 'name');
  const pairs = calls(dom.tree(), 2, 'child', 'contains');
  const texts = calls(dom.texts(), 1, 'text', 'whole');
  const changes = calls(dom.texts(), 2, 'setText');
  const edits = calls(dom.edits(), 2, 'removeChild', 'copy', 'before', 'after', 'replaceWith');
  const moves = calls(dom.edits(), 3, 'insert', 'replace');
  const makes = calls(dom.edits(), 1, 'createText', 'createComment', 'remove');
  const {batch} = calls(dom.edits(), 0, 'batch');
  const ELEMENT = 1;
  const DOCUMENT = 9;
  const types = {
    __proto__: null,
    ELEMENT_NODE: 1,
    ATTRIBUTE_NODE: 2,
    TEXT_NODE: 3,
    CDATA_SECTION_NODE: 4,
    ENTITY_REFERENCE_NODE: 5,
    ENTITY_NODE: 6,
    PROCESSING_INSTRUCTION_NODE: 7,
    COMMENT_NODE: 8,
    DOCUMENT_NODE: 9,
    DOCUMENT_TYPE_NODE: 10,
    DOCUMENT_FRAGMENT_NODE: 11,
    NOTATION_NODE: 12,
    DOCUMENT_POSITION_DISCONNECTED: 1,
    DOCUMENT_POSITION_PRECEDING: 2,
    DOCUMENT_POSITION_FOLLOWING: 4,
    DOCUMENT_POSITION_CONTAINS: 8,
    DOCUMENT_POSITION_CONTAINED_BY: 16,
    DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32,
  };
  // The prototypes of nodes that are no elements, by type, and the function that finds an element's.
  const prototypes = {__proto__: null, ofElement: undefined};

  /** The wrapper of a node: the same as long as somebody has it. */
  function wrap(handle) {
    if (handle === null) return null;
    const known = handle.wrapper();
    const wrapper = known === null ? undefined : weakRefDeref(known);
    return wrapper === undefined ? newWrapper(handle) : wrapper;
  }

  function newWrapper(handle) {
    const type = handle.type();
    const prototype = type === ELEMENT ? prototypes.ofElement(handle.htmlName()) : prototypes[type];
    const wrapper = create(prototype);
    const brand = type === ELEMENT ? 'Element' : type === DOCUMENT ? 'Document' : 'Node';
    weakMapSet(nodes.known, wrapper, {__proto__: null, handle, brand, type});
    nodes.any = true;
    handle.remember(new WeakRef(wrapper));
    return wrapper;
  }

  /** The node that a method was called on. */
  function handleOf(v) {
    const node = nodeOf(v);
    if (node === undefined) throw illegal();
    return node.handle;
  }

  /** The same of an element only. */
  function elementOf(v) {
    const node = nodeOf(v);
    if (node === undefined || node.brand !== 'Element') throw illegal();
    return node.handle;
  }

  /** The same of the document only. */
  function documentOf(v) {
    const node = nodeOf(v);
    if (node === undefined || node.brand !== 'Document') throw illegal();
    return node.handle;
  }

  /** A parameter that has to be a node. */
  function argument(v, method) {
    const node = nodeOf(v);
    if (node === undefined) throw new errors.TypeError(`${method}: the parameter must be a Node`);
    return node.handle;
  }

  const nullable = (v, method) => (v === null || v === undefined ? null : argument(v, method));

  /** Nodes and texts that are put somewhere together. */
  function together(items) {
    const all = batch();
    for (let i = 0; i < items.length; i++) {
      const node = nodeOf(items[i]);
      if (node === undefined) all.text(toText(items[i]));
      else all.node(node.handle);
    }
    return all;
  }

  // One list of children for each node.
  const childLists = new WeakMap();

  function childrenOf(v) {
    const handle = handleOf(v);
    let list = weakMapGet(childLists, v);
    if (list === undefined) {
      list = newNodeList({
        size: () => tree.childCount(handle),
        at: (i) => wrap(i < 2 ** 31 ? pairs.child(handle, i) : null),
      });
      weakMapSet(childLists, v, list);
    }
    return list;
  }

  /** The list of an array of handles, which does not change. */
  const fixed = (handles) => ({
    size: () => handles.length,
    at: (i) => (i < handles.length ? wrap(handles[i]) : null),
  });

  function elementOrNull(handle) {
    return handle === null || handle.type() !== ELEMENT ? null : wrap(handle);
  }

  /** `DOMString?` of which null stands for no text. */
  const toNullable = (v) => (v === null || v === undefined ? '' : toText(v));

  class Node {
    constructor() {
      throw illegalConstructor();
    }

    get nodeType() {
      handleOf(this);
      return nodeOf(this).type;
    }

    get nodeName() {
      return tree.name(handleOf(this));
    }

    get nodeValue() {
      const handle = handleOf(this);
      return nodeOf(this).brand === 'Node' ? texts.text(handle) : null;
    }

    set nodeValue(v) {
      const handle = handleOf(this);
      if (nodeOf(this).brand === 'Node') changes.setText(handle, toNullable(v));
    }

    get textContent() {
      return texts.text(handleOf(this));
    }

    set textContent(v) {
      const handle = handleOf(this);
      changes.setText(handle, toNullable(v));
    }

    get ownerDocument() {
      handleOf(this);
      return nodeOf(this).type === DOCUMENT ? null : $.nodes.document;
    }

    get parentNode() {
      return wrap(tree.parent(handleOf(this)));
    }

    get parentElement() {
      return elementOrNull(tree.parent(handleOf(this)));
    }

    get childNodes() {
      return childrenOf(this);
    }

    get firstChild() {
      return wrap(tree.firstChild(handleOf(this)));
    }

    get lastChild() {
      return wrap(tree.lastChild(handleOf(this)));
    }

    get nextSibling() {
      return wrap(tree.nextSibling(handleOf(this)));
    }

    get previousSibling() {
      return wrap(tree.previousSibling(handleOf(this)));
    }

    get isConnected() {
      return tree.isConnected(handleOf(this));
    }

    getRootNode() {
      return wrap(tree.root(handleOf(this)));
    }

    hasChildNodes() {
      return tree.childCount(handleOf(this)) > 0;
    }

    contains(other) {
      const handle = handleOf(this);
      const inner = nullable(other, 'contains');
      return inner !== null && pairs.contains(handle, inner);
    }

    isSameNode(other) {
      handleOf(this);
      return this === other;
    }

    appendChild(node) {
      moves.insert(handleOf(this), argument(node, 'appendChild'), null);
      return node;
    }

    insertBefore(node, child) {
      const handle = handleOf(this);
      const inserted = argument(node, 'insertBefore');
      moves.insert(handle, inserted, nullable(child, 'insertBefore'));
      return node;
    }

    replaceChild(node, child) {
      const handle = handleOf(this);
      moves.replace(handle, argument(node, 'replaceChild'), argument(child, 'replaceChild'));
      return child;
    }

    removeChild(child) {
      edits.removeChild(handleOf(this), argument(child, 'removeChild'));
      return child;
    }

    cloneNode(deep = false) {
      return wrap(edits.copy(handleOf(this), !!deep));
    }
  }

  for (const name in types) {
    const constant = {__proto__: null, value: types[name], enumerable: true};
    defineProperty(Node, name, constant);
    defineProperty(Node.prototype, name, constant);
  }

  /** What elements and texts have, but not the document. */
  const childNode = {
    __proto__: null,
    before(...items) {
      edits.before(handleOf(this), together(items));
    },
    after(...items) {
      edits.after(handleOf(this), together(items));
    },
    replaceWith(...items) {
      edits.replaceWith(handleOf(this), together(items));
    },
    remove() {
      makes.remove(handleOf(this));
    },
  };
  const siblings = {
    __proto__: null,
    get nextElementSibling() {
      return wrap(tree.nextElement(handleOf(this)));
    },
    get previousElementSibling() {
      return wrap(tree.previousElement(handleOf(this)));
    },
  };

  /** Adds the members of a mixin to a class. */
  function mix(Class, mixin) {
    const names = $.ownKeys(mixin);
    for (let i = 0; i < names.length; i++) {
      defineProperty(Class.prototype, names[i], $.getOwnPropertyDescriptor(mixin, names[i]));
    }
  }

  publish(Node, 'Node');

  const checks = {argument, documentOf, elementOf, handleOf};
  const parts = {changes, childNode, fixed, makes, mix, prototypes, siblings, texts, together};
  const tops = {tree, types, wrap};
  return {__proto__: null, ...$, ...checks, ...parts, ...tops};
})
