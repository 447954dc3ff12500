// What every element has, and what the document shares with elements.
(($) => {
  'use strict';
  const {array, calls, childNode, dom, elementOf, errors, fixed, handleOf, illegal} = $;
  const {illegalConstructor, mix, newCollection, newDataset, newNodeList, newTokenList} = $;
  const {argument, makes, nodeOf, publish, siblings, together, toText, WeakMap} = $;
  const {weakMapGet, weakMapSet, wrap} = $;
  const {Node} = $.classes;
  const tree = calls(
    dom.tree(), 1, 'firstElement', 'lastElement', 'elementCount', 'localName', 'namespace', 'name');
  const {element: elementAt} = calls(dom.tree(), 2, 'element');
  const attributes = calls(dom.attributes(), 2, 'get', 'remove', 'url');
  const {set} = calls(dom.attributes(), 3, 'set');
  const {check} = calls(dom.attributes(), 1, 'check');
  const kept = calls(dom.attributes(), 1, 'names', 'tokens', 'dataset');
  const markup = calls(dom.texts(), 1, 'inner', 'outer');
  const markups = calls(dom.texts(), 2, 'setInner', 'setOuter');
  const {insert: insertMarkup} = calls(dom.texts(), 3, 'insert');
  const edits = calls(dom.edits(), 2, 'append', 'prepend', 'replaceChildren');
  const {insertAdjacent} = calls(dom.edits(), 3, 'insertAdjacent');
  const queries = calls(
    dom.queries(), 2, 'first', 'all', 'matches', 'closest', 'byName', 'byClass');
  // One of each for each element.
  const collections = new WeakMap();
  const tokenLists = new WeakMap();
  const datasets = new WeakMap();

  /** Strings of Java as an array of this world. */
  function strings(names) {
    const list = array(names.length);
    for (let i = 0; i < names.length; i++) list[i] = names[i];
    return list;
  }

  /** What belongs to a wrapper, made when it is first asked for. */
  function once(known, wrapper, make) {
    let made = weakMapGet(known, wrapper);
    if (made === undefined) {
      made = make(handleOf(wrapper));
      weakMapSet(known, wrapper, made);
    }
    return made;
  }

  const childElements = (handle) =>
    newCollection({
      size: () => tree.elementCount(handle),
      at: (i) => wrap(i < 2 ** 31 ? elementAt(handle, i) : null),
    });

  function classTokens(handle) {
    const tokens = kept.tokens(handle);
    return newTokenList({
      __proto__: null,
      ...calls(tokens, 0, 'count'),
      ...calls(tokens, 1, 'valid', 'has', 'add', 'remove'),
      ...calls(tokens, 2, 'replace'),
      size: calls(tokens, 0, 'count').count,
      at: ((at) => (i) => (i < 2 ** 31 ? at(i) : null))(calls(tokens, 1, 'at').at),
      value: () => attributes.get(handle, 'class') ?? '',
      setValue: (text) => set(handle, 'class', text),
    });
  }

  function data(handle) {
    const dataset = kept.dataset(handle);
    return newDataset({
      __proto__: null,
      ...calls(dataset, 1, 'get', 'remove'),
      ...calls(dataset, 2, 'set'),
      names: calls(dataset, 0, 'names').names,
    });
  }

  /** What can have children: elements and the document. */
  function parentOf(v) {
    const node = nodeOf(v);
    if (node === undefined || node.brand === 'Node') throw illegal();
    return node.handle;
  }

  const parentNode = {
    __proto__: null,
    get children() {
      parentOf(this);
      return once(collections, this, childElements);
    },
    get firstElementChild() {
      return wrap(tree.firstElement(parentOf(this)));
    },
    get lastElementChild() {
      return wrap(tree.lastElement(parentOf(this)));
    },
    get childElementCount() {
      return tree.elementCount(parentOf(this));
    },
    append(...items) {
      edits.append(parentOf(this), together(items));
    },
    prepend(...items) {
      edits.prepend(parentOf(this), together(items));
    },
    replaceChildren(...items) {
      edits.replaceChildren(parentOf(this), together(items));
    },
    querySelector(selectors) {
      return wrap(queries.first(parentOf(this), toText(selectors)));
    },
    querySelectorAll(selectors) {
      return newNodeList(fixed(queries.all(parentOf(this), toText(selectors))));
    },
    getElementsByTagName(name) {
      return newCollection(fixed(queries.byName(parentOf(this), toText(name))));
    },
    getElementsByClassName(names) {
      return newCollection(fixed(queries.byClass(parentOf(this), toText(names))));
    },
  };

  /** A property that is an attribute. */
  const reflected = (name) => ({
    get() {
      return attributes.get(elementOf(this), name) ?? '';
    },
    set(v) {
      set(elementOf(this), name, toText(v));
    },
  });

  class Element extends Node {
    constructor() {
      throw illegalConstructor();
    }

    get tagName() {
      return tree.name(elementOf(this));
    }

    get localName() {
      return tree.localName(elementOf(this));
    }

    get namespaceURI() {
      return tree.namespace(elementOf(this));
    }

    get classList() {
      elementOf(this);
      return once(tokenLists, this, classTokens);
    }

    set classList(v) {
      set(elementOf(this), 'class', toText(v));
    }

    hasAttributes() {
      return kept.names(elementOf(this)).length > 0;
    }

    getAttributeNames() {
      return strings(kept.names(elementOf(this)));
    }

    getAttribute(name) {
      return attributes.get(elementOf(this), toText(name));
    }

    setAttribute(name, value) {
      const handle = elementOf(this);
      const attribute = toText(name);
      set(handle, attribute, toText(value));
    }

    hasAttribute(name) {
      return attributes.get(elementOf(this), toText(name)) !== null;
    }

    removeAttribute(name) {
      attributes.remove(elementOf(this), toText(name));
    }

    toggleAttribute(name, force = undefined) {
      const handle = elementOf(this);
      const attribute = toText(name);
      check(attribute);
      const is = attributes.get(handle, attribute) !== null;
      const wanted = force === undefined ? !is : !!force;
      if (wanted && !is) set(handle, attribute, '');
      if (!wanted && is) attributes.remove(handle, attribute);
      return wanted;
    }

    get innerHTML() {
      return markup.inner(elementOf(this));
    }

    set innerHTML(v) {
      markups.setInner(elementOf(this), v === null ? '' : toText(v));
    }

    get outerHTML() {
      return markup.outer(elementOf(this));
    }

    set outerHTML(v) {
      markups.setOuter(elementOf(this), v === null ? '' : toText(v));
    }

    insertAdjacentHTML(where, text) {
      const handle = elementOf(this);
      const place = toText(where);
      insertMarkup(handle, place, toText(text));
    }

    insertAdjacentElement(where, element) {
      const handle = elementOf(this);
      const place = toText(where);
      argument(element, 'insertAdjacentElement');
      if (nodeOf(element).brand !== 'Element') {
        throw new errors.TypeError('insertAdjacentElement: the parameter must be an Element');
      }
      return insertAdjacent(handle, place, nodeOf(element).handle) ? element : null;
    }

    insertAdjacentText(where, text) {
      const handle = elementOf(this);
      const place = toText(where);
      insertAdjacent(handle, place, makes.createText(toText(text)));
    }

    matches(selectors) {
      return queries.matches(elementOf(this), toText(selectors));
    }

    closest(selectors) {
      return wrap(queries.closest(elementOf(this), toText(selectors)));
    }
  }

  mix(Element, childNode);
  mix(Element, siblings);
  mix(Element, parentNode);

  /** Adds a property that stands for an attribute. */
  function reflect(Class, property, accessor) {
    $.defineProperty(Class.prototype, property, {__proto__: null, ...accessor, configurable: true});
  }

  reflect(Element, 'id', reflected('id'));
  reflect(Element, 'className', reflected('class'));
  reflect(Element, 'slot', reflected('slot'));
  publish(Element, 'Element');

  /** What an element is called for `namedItem`. */
  $.nodes.isNamed = (element, name) => {
    const handle = elementOf(element);
    return attributes.get(handle, 'id') === name || attributes.get(handle, 'name') === name;
  };

  const datasetOf = (v) => {
    elementOf(v);
    return once(datasets, v, data);
  };

  /** A property that is true when the attribute is there. */
  const flag = (name) => ({
    get() {
      return attributes.get(elementOf(this), name) !== null;
    },
    set(v) {
      const handle = elementOf(this);
      if (v) set(handle, name, '');
      else attributes.remove(handle, name);
    },
  });

  /** A property that is an attribute, whose value is given as an absolute URL. */
  const link = (name) => ({
    get() {
      return attributes.url(elementOf(this), name);
    },
    set: reflected(name).set,
  });

  const members = {flag, link, parentNode, reflect, reflected, datasetOf};
  return {__proto__: null, ...$, ...members};
})
