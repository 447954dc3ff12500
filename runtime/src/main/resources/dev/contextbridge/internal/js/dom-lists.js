// Lists of nodes, of tokens and of data. They look like objects with indexed or named properties of
// their own, so each is a proxy, which no script can tell from an object.
(($) => {
  'use strict';
  const {apply, create, defineProperty, errors, getOwnPropertyDescriptor, getPrototypeOf} = $;
  const {hasOwn, illegal, illegalConstructor, objectPrototype, ownKeys, Proxy, publish, Symbol} = $;
  const {array, toText, WeakMap, weakMapGet, weakMapSet} = $;
  // As every world has them when it starts.
  const {get, has, set} = Reflect;
  const {entries, keys, values} = Array.prototype;
  const MAX_INDEX = 2 ** 31 - 1;
  // What is behind each list: `size()` and `at(index)`, or `names()`, `get`, `set` and `remove`.
  const sources = new WeakMap();

  function sourceOf(list) {
    const source = weakMapGet(sources, list);
    if (source === undefined) throw illegal();
    return source;
  }

  /** The index that a key stands for; -1 for none. */
  function indexOf(key) {
    if (typeof key !== 'string') return -1;
    const index = +key;
    return index >= 0 && index < MAX_INDEX && index % 1 === 0 && `${index}` === key ? index : -1;
  }

  /** The element at an index; null for none. */
  function elementAt(source, key) {
    const index = indexOf(key);
    return index < 0 ? null : source.at(index);
  }

  const descriptorOf = (value, writable) =>
    ({__proto__: null, value, writable, enumerable: true, configurable: true});

  function indexesBefore(target, source) {
    const own = ownKeys(target);
    const size = source.size();
    const all = array(size + own.length);
    for (let i = 0; i < size; i++) all[i] = `${i}`;
    for (let i = 0; i < own.length; i++) all[size + i] = own[i];
    return all;
  }

  /** Behaves as objects with indexed properties that cannot be set. */
  const indexed = (source) => ({
    __proto__: null,
    get(target, key, receiver) {
      const element = elementAt(source, key);
      return element ?? get(target, key, receiver);
    },
    has: (target, key) => elementAt(source, key) !== null || has(target, key),
    getOwnPropertyDescriptor(target, key) {
      const element = elementAt(source, key);
      return element === null
        ? getOwnPropertyDescriptor(target, key)
        : descriptorOf(element, false);
    },
    ownKeys: (target) => indexesBefore(target, source),
    set: (target, key, value, receiver) =>
      indexOf(key) < 0 && set(target, key, value, receiver),
    defineProperty: (target, key, descriptor) =>
      indexOf(key) < 0 && defineProperty(target, key, descriptor),
    deleteProperty: (target, key) =>
      elementAt(source, key) === null && $.deleteProperty(target, key),
    preventExtensions: () => false,
  });

  function listOf(prototype, source) {
    const list = new Proxy(create(prototype), indexed(source));
    weakMapSet(sources, list, source);
    return list;
  }

  /** What an index is for WebIDL: an `unsigned long`. */
  const toIndex = (v) => +v >>> 0;

  class NodeList {
    constructor() {
      throw illegalConstructor();
    }

    get length() {
      return sourceOf(this).size();
    }

    item(index) {
      return sourceOf(this).at(toIndex(index));
    }

    forEach(callback, self = undefined) {
      const source = sourceOf(this);
      if (typeof callback !== 'function') {
        throw new errors.TypeError('forEach: the callback must be a function');
      }
      for (let i = 0; i < source.size(); i++) apply(callback, self, [source.at(i), i, this]);
    }
  }

  const {forEach} = NodeList.prototype;

  class HTMLCollection {
    constructor() {
      throw illegalConstructor();
    }

    get length() {
      return sourceOf(this).size();
    }

    item(index) {
      return sourceOf(this).at(toIndex(index));
    }

    namedItem(name) {
      const source = sourceOf(this);
      const wanted = toText(name);
      for (let i = 0; wanted !== '' && i < source.size(); i++) {
        const element = source.at(i);
        if ($.nodes.isNamed(element, wanted)) return element;
      }
      return null;
    }
  }

  class DOMTokenList {
    constructor() {
      throw illegalConstructor();
    }

    get length() {
      return sourceOf(this).size();
    }

    get value() {
      return sourceOf(this).value();
    }

    set value(text) {
      sourceOf(this).setValue(toText(text));
    }

    item(index) {
      return sourceOf(this).at(toIndex(index));
    }

    contains(token) {
      return sourceOf(this).has(toText(token));
    }

    add(...tokens) {
      const source = sourceOf(this);
      eachToken(source, tokens, source.valid);
      eachToken(source, tokens, source.add);
    }

    remove(...tokens) {
      const source = sourceOf(this);
      eachToken(source, tokens, source.valid);
      eachToken(source, tokens, source.remove);
    }

    toggle(token, force = undefined) {
      const source = sourceOf(this);
      const text = toText(token);
      source.valid(text);
      const wanted = force === undefined ? !source.has(text) : !!force;
      if (wanted !== source.has(text)) (wanted ? source.add : source.remove)(text);
      return wanted;
    }

    replace(token, replacement) {
      const source = sourceOf(this);
      const old = toText(token);
      const text = toText(replacement);
      if (text === '') source.valid(text); // an empty token comes before any other problem
      source.valid(old);
      source.valid(text);
      return source.replace(old, text);
    }

    toString() {
      return sourceOf(this).value();
    }

    forEach(callback, self = undefined) {
      apply(forEach, this, [callback, self]);
    }
  }

  function eachToken(source, tokens, use) {
    for (let i = 0; i < tokens.length; i++) use((tokens[i] = toText(tokens[i])));
  }

  class DOMStringMap {
    constructor() {
      throw illegalConstructor();
    }
  }

  /** Behaves as an object with named properties, which hide those that are inherited. */
  const named = (source, self) => ({
    __proto__: null,
    get(target, key, receiver) {
      const value = typeof key === 'string' ? source.get(key) : null;
      return value ?? get(target, key, receiver);
    },
    has: (target, key) => (typeof key === 'string' && source.get(key) !== null) || has(target, key),
    getOwnPropertyDescriptor(target, key) {
      const value = typeof key === 'string' ? source.get(key) : null;
      return value === null ? getOwnPropertyDescriptor(target, key) : descriptorOf(value, true);
    },
    ownKeys(target) {
      const names = source.names();
      const own = ownKeys(target);
      const all = array(names.length + own.length);
      for (let i = 0; i < names.length; i++) all[i] = names[i];
      for (let i = 0; i < own.length; i++) all[names.length + i] = own[i];
      return all;
    },
    set(target, key, value, receiver) {
      // What inherits from the object gets properties of its own.
      if (typeof key !== 'string' || receiver !== self()) return set(target, key, value, receiver);
      source.set(key, toText(value));
      return true;
    },
    defineProperty(target, key, descriptor) {
      if (typeof key !== 'string') return defineProperty(target, key, descriptor);
      if (!hasOwn(descriptor, 'value')) return false; // an attribute has no getter
      source.set(key, toText(descriptor.value));
      return true;
    },
    deleteProperty(target, key) {
      if (typeof key !== 'string') return $.deleteProperty(target, key);
      source.remove(key);
      return true;
    },
    preventExtensions: () => false,
  });

  function newDataset(source) {
    const dataset = new Proxy(create(DOMStringMap.prototype), named(source, () => dataset));
    return dataset;
  }

  function iterable(Class, members) {
    const names = ownKeys(members);
    for (let i = 0; i < names.length; i++) {
      const value = members[names[i]];
      const property = {__proto__: null, value, writable: true, enumerable: false};
      defineProperty(Class.prototype, names[i], {__proto__: null, ...property, configurable: true});
    }
  }

  publish(NodeList, 'NodeList');
  publish(HTMLCollection, 'HTMLCollection');
  publish(DOMTokenList, 'DOMTokenList');
  publish(DOMStringMap, 'DOMStringMap');
  const all = {__proto__: null, entries, keys, values, [Symbol.iterator]: values};
  iterable(NodeList, all);
  iterable(DOMTokenList, all);
  iterable(HTMLCollection, {__proto__: null, [Symbol.iterator]: values});

  const nodeListPrototype = NodeList.prototype;
  const collectionPrototype = HTMLCollection.prototype;
  const tokenListPrototype = DOMTokenList.prototype;
  const lists = {
    newCollection: (source) => listOf(collectionPrototype, source),
    newDataset,
    newNodeList: (source) => listOf(nodeListPrototype, source),
    newTokenList: (source) => listOf(tokenListPrototype, source),
  };
  return {__proto__: null, ...$, ...lists};
})
