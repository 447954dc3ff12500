// The limits of a transfer.
(($, host) => {
  'use strict';
  const {refuseRange} = $;
  const maxElements = host.maxElements();
  const maxBytes = host.maxBytes();
  // What generated code takes without asking; see StringRow of the processor.
  const SHORT_STRING = 256;

  // What one transfer has taken so far. Containers inside containers count together, so that a
  // small array shared many times cannot grow on the way.
  const taken = {__proto__: null, nesting: 0, elements: 0, bytes: 0};

  function enterTransfer() {
    if (taken.nesting++ === 0) {
      taken.elements = 0;
      taken.bytes = 0;
    }
  }

  /** Runs a copy whose containers count together. */
  function transfer(copy) {
    let result;
    enterTransfer();
    try {
      result = copy();
    } finally {
      taken.nesting--;
    }
    return result;
  }

  function checkElements(count) {
    if (count > maxElements) {
      refuseRange(`within the transfer limit of ${maxElements} elements`, `${count}`);
    }
  }

  function takeElements(n) {
    taken.elements = taken.nesting === 0 ? n : taken.elements + n;
    checkElements(taken.elements);
  }

  function takeBytes(n) {
    taken.bytes = taken.nesting === 0 ? n : taken.bytes + n;
    if (taken.bytes > maxBytes) {
      refuseRange(`within the transfer limit of ${maxBytes} bytes`, `${taken.bytes}`);
    }
  }

  /**
   * Counts elements and the length of text, if both are within the limits. Refuses nothing, so that
   * who does can say where.
   */
  function fits(count, length) {
    const all = taken.nesting === 0 ? count : taken.elements + count;
    const bytes = taken.nesting === 0 ? length : taken.bytes + length;
    const fit = all <= maxElements && bytes <= maxBytes;
    if (fit) {
      taken.elements = all;
      taken.bytes = bytes;
    }
    return fit;
  }

  function takeText(v) {
    if (v.length > SHORT_STRING) takeBytes(v.length);
  }

  return {
    __proto__: null,
    ...$,
    checkElements,
    enterTransfer,
    fits,
    SHORT_STRING,
    takeBytes,
    takeElements,
    taken,
    takeText,
    transfer,
  };
})
