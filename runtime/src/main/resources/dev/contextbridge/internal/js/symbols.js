// Symbols that cross, where the bridge keeps them. None can: what crosses is what Java has for each,
// so that the same symbol is the same symbol of this world each time. Nothing here keeps one alive.
(($, host) => {
  'use strict';
  const {array, getOwnPropertyDescriptor, getOwnPropertySymbols, keys, Map, mapGet, mapSet} = $;
  const {ownKeys, Symbol, symbolDescription, symbolFor, symbolKeyFor, takeText, WeakMap} = $;
  const {weakMapGet, weakMapSet, weakRefDeref, WeakRef} = $;
  const java = host.transfers().symbols();
  const keepsSymbols = java.kept();
  // Unique symbols, of this world and of others: their handles.
  const handles = new WeakMap();
  const wellKnownHandles = new Map();
  const wellKnownSymbols = {__proto__: null};

  const names = keepsSymbols ? ownKeys(Symbol) : [];
  for (let i = 0; i < names.length; i++) {
    const {value} = getOwnPropertyDescriptor(Symbol, names[i]);
    const handle = typeof value === 'symbol' ? java.wellKnown(names[i]) : null;
    if (handle !== null) {
      mapSet(wellKnownHandles, value, handle);
      wellKnownSymbols[names[i]] = value;
    }
  }

  function bind(symbol, handle) {
    weakMapSet(handles, symbol, handle);
    java.remember(handle, new WeakRef(symbol));
  }

  function uniqueHandle(symbol) {
    const known = weakMapGet(handles, symbol);
    if (known !== undefined) return known;
    const description = symbolDescription(symbol);
    if (description !== undefined) takeText(description);
    const handle = java.unique(description === undefined ? null : description);
    bind(symbol, handle);
    return handle;
  }

  /** The handle of a symbol on its way out. */
  function symbolHandle(symbol) {
    const key = symbolKeyFor(symbol);
    if (key !== undefined) {
      takeText(key);
      return java.registered(key);
    }
    return mapGet(wellKnownHandles, symbol) ?? uniqueHandle(symbol);
  }

  function uniqueSymbol(handle) {
    const known = java.find(handle);
    let symbol = known === null ? undefined : weakRefDeref(known);
    if (symbol === undefined) {
      const description = java.description(handle);
      symbol = description === null ? Symbol() : Symbol(description);
      bind(symbol, handle);
    }
    return symbol;
  }

  /** The symbol of this world that a handle stands for. */
  function symbolOf(handle) {
    if (!keepsSymbols) return undefined;
    const key = java.key(handle);
    if (key !== null) return symbolFor(key);
    const name = java.wellKnownName(handle);
    return name === null ? uniqueSymbol(handle) : wellKnownSymbols[name];
  }

  /** The keys of a record, then those of its symbols that are enumerable. */
  function keysAndSymbols(v) {
    const symbols = getOwnPropertySymbols(v);
    return symbols.length === 0 ? keys(v) : withSymbols(v, keys(v), symbols);
  }

  function withSymbols(v, strings, symbols) {
    let count = 0;
    for (let i = 0; i < symbols.length; i++) {
      if (getOwnPropertyDescriptor(v, symbols[i]).enumerable) symbols[count++] = symbols[i];
    }
    const all = array(strings.length + count);
    for (let i = 0; i < strings.length; i++) all[i] = strings[i];
    for (let i = 0; i < count; i++) all[strings.length + i] = symbols[i];
    return all;
  }

  const recordKeys = keepsSymbols ? keysAndSymbols : keys;
  return {__proto__: null, ...$, keepsSymbols, recordKeys, symbolHandle, symbolOf};
})
