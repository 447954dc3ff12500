// Shows any value as text, in the style of Node's `util.inspect`. Runs no code of a script: no
// getters, no traps, no `toString`. What it returns is bounded.
(($) => {
  'use strict';
  const {arrayBufferByteLength, arrayBufferDetached, baseOf, blobMembers, brandOf, className} = $;
  const {dataViewBuffer, dataViewByteLength, dataViewByteOffset, enclose, frameMembers} = $;
  const {getOwnPropertyDescriptor, hasOwn, headOf, hexByte, isIndex, isProxy, keyText} = $;
  const {mapForEach, mapSize, newList, ownKeys, primitive, proxyTarget, push, setForEach, setSize} = $;
  const {stringValueOf, typedArrayLength, typedArrays, Uint8Array} = $;
  const MAX_DEPTH = 2;
  const MAX_ITEMS = 100;
  const MAX_SCAN = 1_000;
  const MAX_BYTES = 50;
  const MAX_TEXT = 100_000;

  /** How many characters one message may still take. */
  const newBudget = () => ({__proto__: null, left: MAX_TEXT});

  function spend(budget, text) {
    budget.left -= text.length;
    return text;
  }

  /** How many elements an object has besides its properties; -1 if it is not made of elements. */
  function sizeOf(v, brand) {
    if (brand === 'Array') return v.length;
    if (brand === 'Map') return mapSize(v);
    if (brand === 'Set') return setSize(v);
    return typedArrays[brand] === undefined ? -1 : typedArrayLength(v);
  }

  /** Whether the elements of an object are properties that have indices as keys. */
  const isIndexed = (brand) =>
    brand === 'Array' || brand === 'String' || typedArrays[brand] !== undefined;

  /** A property, or undefined for an export of a module that is not initialized yet. */
  function propertyOf(v, key) {
    try {
      return getOwnPropertyDescriptor(v, key);
    } catch {
      return undefined;
    }
  }

  function propertyText(property, depth, parents, budget) {
    if (property === undefined) return '<uninitialized>';
    if (hasOwn(property, 'value')) return show(property.value, depth + 1, parents, budget);
    if (property.get === undefined) return '[Setter]';
    return property.set === undefined ? '[Getter]' : '[Getter/Setter]';
  }

  /** The properties that are shown: enumerable ones, and the cause of an error. */
  function shownKeys(v, brand) {
    const shown = newList();
    const indexed = isIndexed(brand);
    if (indexed && (brand === 'String' ? stringValueOf(v).length : sizeOf(v, brand)) > MAX_SCAN) {
      return shown;
    }
    const keys = ownKeys(v);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (indexed && isIndex(key)) continue;
      const property = propertyOf(v, key);
      const hidden = property !== undefined && !property.enumerable;
      if (hidden && (brand !== 'Error' || (key !== 'cause' && key !== 'errors'))) continue;
      if (shown.length === MAX_ITEMS) {
        shown.more = keys.length - i;
        break;
      }
      push(shown, {text: keyText(key, !hidden), property});
    }
    return shown;
  }

  function pushMore(entries, count, what) {
    if (count > 0) push(entries, `... ${count} more ${what}${count === 1 ? '' : 's'}`);
  }

  function pushHoles(entries, count) {
    if (count > 0) push(entries, `<${count} empty item${count === 1 ? '' : 's'}>`);
  }

  function addArray(entries, v, depth, parents, budget) {
    const length = v.length;
    let holes = 0;
    let i = 0;
    for (; i < length && i < MAX_SCAN && entries.length < MAX_ITEMS && budget.left > 0; i++) {
      const property = getOwnPropertyDescriptor(v, i);
      if (property === undefined) {
        holes++;
        continue;
      }
      pushHoles(entries, holes);
      holes = 0;
      push(entries, propertyText(property, depth, parents, budget));
    }
    pushHoles(entries, holes);
    pushMore(entries, length - i, 'item');
  }

  function addTypedArray(entries, v) {
    const length = typedArrayLength(v);
    for (let i = 0; i < length && i < MAX_ITEMS; i++) push(entries, primitive(v[i]));
    pushMore(entries, length - MAX_ITEMS, 'item');
  }

  function addMap(entries, v, depth, parents, budget) {
    mapForEach(v, (value, key) => {
      if (entries.length >= MAX_ITEMS || budget.left <= 0) return;
      const keyShown = show(key, depth + 1, parents, budget);
      push(entries, `${keyShown} => ${show(value, depth + 1, parents, budget)}`);
    });
    pushMore(entries, mapSize(v) - entries.length, 'item');
  }

  function addSet(entries, v, depth, parents, budget) {
    setForEach(v, (value) => {
      if (entries.length >= MAX_ITEMS || budget.left <= 0) return;
      push(entries, show(value, depth + 1, parents, budget));
    });
    pushMore(entries, setSize(v) - entries.length, 'item');
  }

  function addBuffer(entries, v) {
    if (arrayBufferDetached(v)) return push(entries, '(detached)');
    const length = arrayBufferByteLength(v);
    const bytes = new Uint8Array(v);
    let text = '';
    for (let i = 0; i < length && i < MAX_BYTES; i++) {
      text += (i > 0 ? ' ' : '') + hexByte(bytes[i]);
    }
    if (length > MAX_BYTES) text += ` ... ${length - MAX_BYTES} more bytes`;
    push(entries, `[Uint8Contents]: <${text}>`);
    push(entries, `byteLength: ${length}`);
  }

  function addView(entries, v, depth, parents, budget) {
    try {
      push(entries, `byteLength: ${dataViewByteLength(v)}`);
      push(entries, `byteOffset: ${dataViewByteOffset(v)}`);
    } catch {
      push(entries, '(out of bounds)');
    }
    push(entries, `buffer: ${show(dataViewBuffer(v), depth + 1, parents, budget)}`);
  }

  function addMembers(entries, members) {
    for (const key in members) push(entries, `${key}: ${primitive(members[key])}`);
  }

  function addElements(entries, v, brand, depth, parents, budget) {
    if (brand === 'Array') addArray(entries, v, depth, parents, budget);
    else if (brand === 'Map') addMap(entries, v, depth, parents, budget);
    else if (brand === 'Set') addSet(entries, v, depth, parents, budget);
    else if (brand === 'ArrayBuffer') addBuffer(entries, v);
    else if (brand === 'DataView') addView(entries, v, depth, parents, budget);
    else if (brand === 'Blob') addMembers(entries, blobMembers(v));
    else if (brand === 'VideoFrame') addMembers(entries, frameMembers(v));
    else if (brand === 'WeakMap' || brand === 'WeakSet') push(entries, '<items unknown>');
    else if (typedArrays[brand] !== undefined) addTypedArray(entries, v);
  }

  function addProperties(entries, keys, depth, parents, budget) {
    for (let i = 0; i < keys.length; i++) {
      if (budget.left <= 0) return push(entries, '…');
      const {text, property} = keys[i];
      spend(budget, text);
      push(entries, `${text}: ${propertyText(property, depth, parents, budget)}`);
    }
    if (keys.more !== undefined) push(entries, `... ${keys.more} more properties`);
  }

  function showObject(v, depth, parents, budget) {
    const brand = brandOf(v);
    const base = spend(budget, baseOf(v, brand));
    const keys = shownKeys(v, brand);
    if (base !== '' && keys.length === 0) return base;
    const size = sizeOf(v, brand);
    if (depth > MAX_DEPTH && (size > 0 || keys.length > 0)) {
      return `[${spend(budget, className(v, brand) || `${brand}: null prototype`)}]`;
    }
    const entries = newList();
    addElements(entries, v, brand, depth, parents, budget);
    addProperties(entries, keys, depth, parents, budget);
    const head = base === '' ? spend(budget, headOf(v, brand, size)) : `${base} `;
    return enclose(head, isIndexed(brand) && base === '' ? '[]' : '{}', entries);
  }

  function show(v, depth, parents, budget) {
    if (budget.left <= 0) return '…';
    if ((typeof v !== 'object' && typeof v !== 'function') || v === null) {
      return spend(budget, primitive(v));
    }
    let shown = v;
    while (isProxy(shown)) {
      shown = proxyTarget(shown);
      if (shown === null) return '<Revoked Proxy>';
    }
    for (let o = parents; o !== null; o = o.parents) if (o.shown === shown) return '[Circular]';
    return showObject(shown, depth, {shown, parents}, budget);
  }

  /** Shows a value within what is left of a budget. */
  function inspect(v, budget) {
    try {
      return show(v, 0, null, budget);
    } catch {
      return '[cannot be shown]';
    }
  }

  return {__proto__: null, ...$, inspect, newBudget, spend};
})
