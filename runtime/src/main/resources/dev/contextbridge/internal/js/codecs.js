// Reads the values of scripts for codecs, which Java puts together at run time.
(($) => {
  'use strict';
  const {list, map, promised, thrown} = $;
  const global = globalThis;

  const adder = (reader, wire) => (sink, v) => sink[wire](reader(v));
  const listReader = (reader, wire) => (v) => list(v, adder(reader, wire));
  const mapReader = (reader, wire) => (v) => map(v, adder(reader, wire));
  const promiseReader = (reader, wire) => (v) =>
    promised(v, adder(reader, wire), 'evaluate: result of the promise');
  const nullableReader = (reader) => (v) => (v === null || v === undefined ? null : reader(v));

  function readInto(reader, wire, sink, v) {
    try {
      sink[wire](reader(v));
    } catch (e) {
      throw thrown(e, 'evaluate: result');
    }
  }

  function readGlobal(key, reader, sink) {
    try {
      sink.ref(reader(global[key]));
    } catch (e) {
      throw thrown(e, `window.${key}`);
    }
  }

  return {
    __proto__: null,
    ...$,
    listReader,
    mapReader,
    nullableReader,
    promiseReader,
    readGlobal,
    readInto,
  };
})
