// Copies of single objects, as structured cloning makes them: what holds no other values, and
// errors and views before what they refer to.
(($) => {
  'use strict';
  const {ArrayBuffer, arrayBufferByteLength, arrayBufferDetached, arrayBufferMaxByteLength} = $;
  const {arrayBufferResizable, arrayBufferResize, bigintValueOf, booleanValueOf, DataView} = $;
  const {dataViewBuffer, dataViewByteLength, dataViewByteOffset, Date, dateGetTime} = $;
  const {deleteProperty, errors, exceptionName, getOwnPropertyDescriptor, hasOwn} = $;
  const {cloneFrame, isClosedFrame, makeBlob, namedError, numberValueOf, Object, ownData} = $;
  const {put, readBlob, RegExp, regExpFlagsOf, regExpSource} = $;
  const {stringSlice, stringValueOf, typedArrayAt} = $;
  const {typedArrayBuffer, typedArrayByteOffset, typedArrayLength, typedArrays} = $;
  const {typedArraySet, Uint8Array} = $;
  const MAX_ELEMENT_BYTES = 8;

  const dataCloneError = (message) => namedError('DataCloneError', message);

  /** A buffer of the same size, which can be resized if the other can. */
  function emptyBuffer(v) {
    const length = arrayBufferByteLength(v);
    return arrayBufferResizable(v)
      ? new ArrayBuffer(length, {__proto__: null, maxByteLength: arrayBufferMaxByteLength(v)})
      : new ArrayBuffer(length);
  }

  /** Copies all bytes; what can be resized gets the size of the source. */
  function copyBytes(from, to) {
    const length = arrayBufferByteLength(from);
    if (length !== arrayBufferByteLength(to)) arrayBufferResize(to, length);
    typedArraySet(new Uint8Array(to), new Uint8Array(from));
  }

  function copyBuffer(v) {
    if (arrayBufferDetached(v)) throw dataCloneError('A detached ArrayBuffer could not be cloned.');
    const copy = emptyBuffer(v);
    copyBytes(v, copy);
    return copy;
  }

  /**
   * Whether a view grows with its buffer, which shows only when the buffer does. A buffer that has
   * no room left for another element cannot grow, nor can its copy.
   */
  function tracksLength(v, buffer, lengthOf) {
    if (!arrayBufferResizable(buffer)) return false;
    const size = arrayBufferByteLength(buffer);
    const room = arrayBufferMaxByteLength(buffer) - size;
    const length = lengthOf(v);
    arrayBufferResize(buffer, size + (room < MAX_ELEMENT_BYTES ? room : MAX_ELEMENT_BYTES));
    const tracks = lengthOf(v) > length;
    arrayBufferResize(buffer, size);
    return tracks;
  }

  /** Why a view cannot be copied; empty when it can. */
  function viewFault(v, brand) {
    try {
      if (arrayBufferDetached(viewBuffer(v, brand))) return 'a view of a detached ArrayBuffer';
    } catch {
      return 'a view of a SharedArrayBuffer';
    }
    try {
      if (brand === 'DataView') dataViewByteLength(v);
      else typedArrayAt(v, 0);
    } catch {
      return 'a view beyond the end of its buffer';
    }
    return '';
  }

  /** A typed array or DataView over the copy of its buffer, which `copyOf` makes or knows. */
  function copyView(v, brand, copyOf) {
    const isDataView = brand === 'DataView';
    const fault = viewFault(v, brand);
    if (fault !== '') throw dataCloneError(`A${stringSlice(fault, 1)} could not be cloned.`);
    const View = isDataView ? DataView : typedArrays[brand];
    const lengthOf = isDataView ? dataViewByteLength : typedArrayLength;
    const offset = isDataView ? dataViewByteOffset(v) : typedArrayByteOffset(v);
    const source = viewBuffer(v, brand);
    const buffer = copyOf(source);
    // The source may have grown since its copy was made: a getter may have run in between.
    const size = arrayBufferByteLength(source);
    if (size > arrayBufferByteLength(buffer)) arrayBufferResize(buffer, size);
    return tracksLength(v, source, lengthOf)
      ? new View(buffer, offset)
      : new View(buffer, offset, lengthOf(v));
  }

  const viewBuffer = (v, brand) =>
    brand === 'DataView' ? dataViewBuffer(v) : typedArrayBuffer(v);

  /** Where a view without fault lies in its buffer; its length is -1 when it follows that of the buffer. */
  function viewPlace(v, brand) {
    const isDataView = brand === 'DataView';
    const lengthOf = isDataView ? dataViewByteLength : typedArrayLength;
    return {
      offset: isDataView ? dataViewByteOffset(v) : typedArrayByteOffset(v),
      length: tracksLength(v, viewBuffer(v, brand), lengthOf) ? -1 : lengthOf(v),
    };
  }

  /** An error of the standard class that its name says, or a DOMException; without its cause. */
  function copyError(v) {
    const message = getOwnPropertyDescriptor(v, 'message');
    const copy = emptyError(v);
    if (message !== undefined && hasOwn(message, 'value')) put(copy, 'message', `${message.value}`);
    const stack = ownData(v, 'stack');
    if (typeof stack === 'string') put(copy, 'stack', stack);
    else deleteProperty(copy, 'stack');
    return copy;
  }

  function emptyError(v) {
    const exception = exceptionName(v);
    if (exception !== undefined) return namedError(exception);
    const name = v.name;
    const Class = (typeof name === 'string' && errors[name]) || errors.Error;
    return new Class();
  }

  function copyFrame(v) {
    if (isClosedFrame(v)) throw dataCloneError('A closed VideoFrame could not be cloned.');
    return cloneFrame(v);
  }

  /** A copy of what holds no other values; undefined for everything else. */
  function copyLeaf(v, brand) {
    switch (brand) {
      case 'ArrayBuffer':
        return copyBuffer(v);
      case 'Blob':
        return makeBlob(readBlob(v));
      case 'BigInt':
        return Object(bigintValueOf(v));
      case 'Boolean':
        return Object(booleanValueOf(v));
      case 'Date':
        return new Date(dateGetTime(v));
      case 'Number':
        return Object(numberValueOf(v));
      case 'RegExp':
        return new RegExp(regExpSource(v), regExpFlagsOf(v));
      case 'String':
        return Object(stringValueOf(v));
      case 'VideoFrame':
        return copyFrame(v);
      default:
        return undefined;
    }
  }

  const isView = (brand) => brand === 'DataView' || typedArrays[brand] !== undefined;
  const copies = {copyBytes, copyError, copyLeaf, copyView, emptyBuffer, isViewBrand: isView};
  const views = {viewBuffer, viewFault, viewPlace};

  return {__proto__: null, ...$, ...copies, ...views, dataCloneError};
})
