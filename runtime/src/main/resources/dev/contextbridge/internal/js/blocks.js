// Takes the objects of built-in classes apart: one function for each kind.
(($) => {
  'use strict';
  const {arrayBufferByteLength, arrayBufferDetached, arrayBufferMaxByteLength} = $;
  const {arrayBufferResizable, bigintValueOf, blocks, booleanValueOf, dataViewByteLength} = $;
  const {dateGetTime, errorParts, indexed, mapEntries, mapSize, numberValueOf, pack, promised} = $;
  const {readBlob, readFrame, refuseClone, refuseValue, regExpFlagsOf, regExpSource} = $;
  const {resultOf, setElements, setSize, stringValueOf, takeBytes, takeElements} = $;
  const {typedArrayByteLength, VALUE, viewBuffer, viewFault, viewPlace} = $;
  const {close, open, putText} = $.parcels;
  const {blockOf, descend, labelOf, put, writers} = $.packing;
  const {BLOB, BOXED, BUFFER, DATE, ELEMENT, ERROR, FRAME, MAP, PROMISE, REGEXP, SET} = blocks;
  const {VIEW} = blocks;

  // What is in a Map or Set is taken out at once, so that there is as much as was announced: a proxy
  // among the prototypes of what is written may run a script's code.

  function writeMap(w, v) {
    const size = mapSize(v);
    takeElements(size);
    if (size > 0) descend(w);
    const entries = mapEntries(v, size);
    const start = open(w, MAP, size, size * 2 * VALUE);
    for (let i = 0; i < size; i++) {
      w.step = `key ${i}`;
      put(w, entries[i * 2], undefined);
      w.step = `value ${i}`;
      put(w, entries[i * 2 + 1], undefined);
    }
    close(w, start);
  }

  function writeSet(w, v) {
    const size = setSize(v);
    takeElements(size);
    if (size > 0) descend(w);
    const elements = setElements(v, size);
    const start = open(w, SET, size, size * VALUE);
    for (let i = 0; i < size; i++) {
      w.step = i;
      put(w, elements[i], undefined);
    }
    close(w, start);
  }

  function writeError(w, v) {
    const {className, name, message, stack, cause} = errorParts(v);
    if (cause !== undefined) descend(w);
    const start = open(w, ERROR, 1, 4 + VALUE);
    putText(w, className);
    putText(w, name);
    putText(w, message);
    putText(w, stack);
    w.step = 'cause';
    put(w, cause, undefined);
    close(w, start);
  }

  function writeNumber(w, block, number) {
    const start = open(w, block, 1, 2);
    w.n[w.i++] = number;
    close(w, start);
  }

  function writeDate(w, v) {
    const time = dateGetTime(v);
    if (time !== time) refuseValue('a valid Date', time);
    writeNumber(w, DATE, time);
  }

  function writeRegExp(w, v) {
    const start = open(w, REGEXP, 2, 2);
    putText(w, regExpSource(v));
    putText(w, regExpFlagsOf(v));
    close(w, start);
  }

  const boxed = (valueOf) => (w, v) => {
    const start = open(w, BOXED, 1, VALUE);
    put(w, valueOf(v), undefined);
    close(w, start);
  };

  function writeBuffer(w, v) {
    if (arrayBufferDetached(v)) refuseClone('a detached ArrayBuffer');
    const length = arrayBufferByteLength(v);
    const room = arrayBufferResizable(v) ? arrayBufferMaxByteLength(v) : -1;
    takeBytes(room < 0 ? length : room);
    (w.buffers ??= indexed()).set(v, length);
    const start = open(w, BUFFER, 1, 2);
    w.n[w.i++] = w.parcel.bytes(v, length);
    w.n[w.i++] = room;
    close(w, start);
  }

  function writeView(w, v, {brand}) {
    const fault = viewFault(v, brand);
    if (fault !== '') refuseClone(fault);
    const {offset, length} = viewPlace(v, brand);
    const buffer = viewBuffer(v, brand);
    const size = brand === 'DataView' ? dataViewByteLength(v) : typedArrayByteLength(v);
    w.views = {item: w.at, buffer, end: length < 0 ? offset : offset + size, next: w.views};
    const start = open(w, VIEW, 1, 4);
    putText(w, brand);
    w.n[w.i++] = blockOf(w, buffer);
    w.n[w.i++] = offset;
    w.n[w.i++] = length;
    close(w, start);
  }

  function writePromise(w, v) {
    const result = resultOf(labelOf(w));
    const add = (deferred, value) => deferred.ref(pack(value, result).ref());
    const deferred = promised(v, add, `${result} of the promise`);
    writeNumber(w, PROMISE, w.parcel.promise(deferred));
  }

  function writeBlob(w, v) {
    writeNumber(w, BLOB, w.parcel.handle(readBlob(v)));
  }

  function writeFrame(w, v) {
    writeNumber(w, FRAME, w.parcel.handle(readFrame(v)));
  }

  writers.ArrayBuffer = writeBuffer;
  writers.BigInt = boxed(bigintValueOf);
  writers.Blob = writeBlob;
  writers.Boolean = boxed(booleanValueOf);
  writers.Date = writeDate;
  writers.Element = (w, v) => writeNumber(w, ELEMENT, w.parcel.handle($.readElement(v)));
  writers.Error = writeError;
  writers.Map = writeMap;
  writers.Number = boxed(numberValueOf);
  writers.Promise = writePromise;
  writers.RegExp = writeRegExp;
  writers.Set = writeSet;
  writers.String = boxed(stringValueOf);
  writers.VideoFrame = writeFrame;
  writers.View = writeView;

  return $;
})
