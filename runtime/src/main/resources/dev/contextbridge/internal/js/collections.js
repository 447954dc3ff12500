// Sets and Maps, and objects whose keys are the names of an enum, in both directions. What is in a
// Set or Map is taken out at once, before any of it is read: reading may run a script's code.
(($, host) => {
  'use strict';
  const {array, brandFailed, define, isArray, keys, Map, mapForEach, mapSet, mapSize} = $;
  const {refuse, Set, setAdd, setForEach, setSize, shown, takeElements, transferAt, within} = $;

  function sizeOf(size, v, expected) {
    try {
      return size(v);
    } catch (e) {
      return brandFailed(e, expected, v);
    }
  }

  /** An array of what is in a Set of a size. */
  function setElements(v, size) {
    const elements = array(size);
    let taken = 0;
    setForEach(v, (element) => {
      elements[taken++] = element;
    });
    return elements;
  }

  /** An array of the keys of a Map of a size, each before its value. */
  function mapEntries(v, size) {
    const entries = array(size * 2);
    let taken = 0;
    mapForEach(v, (value, key) => {
      entries[taken++] = key;
      entries[taken++] = value;
    });
    return entries;
  }

  function set(v, add) {
    const size = sizeOf(setSize, v, 'a Set');
    let i = -1;
    const step = () => (i < 0 ? '' : `[${i}]`);
    return transferAt(step, () => {
      try {
        takeElements(size);
        const elements = setElements(v, size);
        const items = host.items(size);
        for (i = 0; i < size; i++) add(items, elements[i]);
        i = -1;
        return items.end();
      } catch (e) {
        throw within(e, step());
      }
    });
  }

  function jsMap(v, addKey, addValue) {
    const size = sizeOf(mapSize, v, 'a Map');
    let i = -1;
    let key;
    let isRead = false;
    const step = () => (i < 0 ? '' : isRead ? `.get(${shown(key)})` : `.keys()[${i}]`);
    return transferAt(step, () => {
      try {
        takeElements(size);
        const entries = mapEntries(v, size);
        const items = host.items(size * 2);
        for (i = 0; i < size; i++) {
          key = entries[i * 2];
          isRead = false;
          addKey(items, key);
          isRead = true;
          addValue(items, entries[i * 2 + 1]);
        }
        i = -1;
        return items.end();
      } catch (e) {
        throw within(e, step());
      }
    });
  }

  /** An object whose keys are names; one whose value is undefined is not there. */
  function enumMap(v, readName, add) {
    if (typeof v !== 'object' || v === null || isArray(v)) refuse('an object', v);
    let at = '';
    const step = () => at;
    return transferAt(step, () => {
      try {
        const names = keys(v);
        takeElements(names.length);
        const items = host.items(names.length * 2);
        for (let i = 0; i < names.length; i++) {
          at = ' key';
          const name = readName(names[i]);
          at = `[${names[i]}]`;
          const value = v[names[i]];
          if (value === undefined) continue;
          items.string(name);
          add(items, value);
        }
        at = '';
        return items.end();
      } catch (e) {
        throw within(e, step());
      }
    });
  }

  function makeSet(c, make) {
    const size = c.a[c.i++];
    const result = new Set();
    for (let i = 0; i < size; i++) setAdd(result, make(c));
    return result;
  }

  function makeJsMap(c, makeKey, makeValue) {
    const size = c.a[c.i++];
    const result = new Map();
    for (let i = 0; i < size; i++) mapSet(result, makeKey(c), makeValue(c));
    return result;
  }

  function makeEnumMap(c, makeName, makeValue) {
    const size = c.a[c.i++];
    const result = {};
    for (let i = 0; i < size; i++) define(result, makeName(c), makeValue(c));
    return result;
  }

  return {
    __proto__: null,
    ...$,
    enumMap,
    jsMap,
    makeEnumMap,
    makeJsMap,
    makeSet,
    mapEntries,
    set,
    setElements,
  };
})
