// `Blob` and `File`, as https://www.w3.org/TR/FileAPI/ has them. The bytes are Java's: an object of
// a world is a name for a handle of them, which no script can reach.
(($, host) => {
  'use strict';
  const {create, dateNow, eachOf, errors, fail, finishClass, guarded, isBufferSource} = $;
  const {makeBuffer, makeBytes, placeOf, Promise, refuse, refused, setPrototypeOf} = $;
  const {stringToWellFormed, takeBytes, toClamped, toDictionary, toInt64, toText, transfer} = $;
  const {WeakMap, weakMapGet, weakMapHas, weakMapSet} = $;
  const {TypeError} = errors;
  const bytesOfJava = host.blobs();
  const java = {
    __proto__: null,
    bytes: guarded((handle, site) => bytesOfJava.bytes(handle, site)),
    file: guarded((handle, name, modified) => bytesOfJava.file(handle, name, modified)),
    isFile: guarded((handle) => bytesOfJava.isFile(handle)),
    lastModified: guarded((handle) => bytesOfJava.lastModified(handle)),
    name: guarded((handle) => bytesOfJava.name(handle)),
    parts: guarded(() => bytesOfJava.parts()),
    size: guarded((handle) => bytesOfJava.size(handle)),
    slice: guarded((handle, start, end, type) => bytesOfJava.slice(handle, start, end, type)),
    text: guarded((handle) => bytesOfJava.text(handle)),
    type: guarded((handle) => bytesOfJava.type(handle)),
  };
  const blobs = new WeakMap();

  function handleOf(v, site) {
    const handle = weakMapGet(blobs, v);
    if (handle === undefined) throw new TypeError(`${site}: called on what is no Blob`);
    return handle;
  }

  function fileOf(v, site) {
    const handle = weakMapGet(blobs, v);
    if (handle === undefined || !java.isFile(handle)) {
      throw new TypeError(`${site}: called on what is no File`);
    }
    return handle;
  }

  /** The parts as a list, converted, with buffers still as they are. */
  function toParts(v, what) {
    const list = {next: null};
    let last = list;
    eachOf(v, what, (part) => {
      const kind = weakMapHas(blobs, part) ? 'blob' : isBufferSource(part, what) ? 'bytes' : '';
      const value = kind === '' ? stringToWellFormed(toText(part)) : part;
      last = last.next = {kind, value, next: null};
    });
    return list.next;
  }

  function toEndings(v, site) {
    if (v === undefined) return 'transparent';
    const endings = toText(v);
    if (endings !== 'transparent' && endings !== 'native') {
      throw refused(`${site}: 'endings'`, "'transparent' or 'native'");
    }
    return endings;
  }

  function assemble(list, isNative, type) {
    const parts = java.parts();
    for (let part = list; part !== null; part = part.next) {
      if (part.kind === 'blob') {
        parts.blob(weakMapGet(blobs, part.value));
      } else if (part.kind === 'bytes') {
        const {buffer, offset, length} = placeOf(part.value);
        takeBytes(length);
        if (length > 0) parts.bytes(buffer, offset, length);
      } else {
        takeBytes(part.value.length);
        parts.text(part.value, isNative);
      }
    }
    return parts.end(type);
  }

  /** Members of the dictionaries are read in the order of their names, inherited ones first. */
  function toBag(options, site, withDate) {
    const bag = toDictionary(options, `${site}: 'options'`);
    const endings = toEndings(bag === null ? undefined : bag.endings, site);
    const type = bag === null ? undefined : bag.type;
    const typeText = type === undefined ? '' : toText(type);
    const date = bag === null || !withDate ? undefined : bag.lastModified;
    const lastModified = date === undefined ? undefined : toInt64(date);
    return {isNative: endings === 'native', type: typeText, lastModified};
  }

  /** Runs a constructor, whose parts and elements count together. */
  function building(site, build) {
    try {
      return transfer(build);
    } catch (e) {
      throw fail(e, `${site}: the size of its parts`, '', null);
    }
  }

  /** A promise of what is read of a blob; nothing is thrown, as by all that returns promises. */
  const reading = (site, v, read) =>
    new Promise((resolve, reject) => {
      try {
        const handle = handleOf(v, site);
        takeBytes(java.size(handle));
        resolve(read(handle, site));
      } catch (e) {
        reject(fail(e, `${site}: the size`, '', null));
      }
    });

  /** A position from the beginning, or from the end when it is negative. */
  function toPosition(v, size, missing) {
    if (v === undefined) return missing;
    const n = toClamped(v);
    const position = n < 0 ? size + n : n;
    return position < 0 ? 0 : position > size ? size : position;
  }

  // No parameter counts for `length`, and none is read from where a script could have put it.
  class Blob {
    constructor(blobParts = undefined, options = undefined) {
      const handle = building('Blob', () => {
        const parts = blobParts === undefined ? null : toParts(blobParts, "Blob: 'blobParts'");
        const {isNative, type} = toBag(options, 'Blob', false);
        return assemble(parts, isNative, type);
      });
      weakMapSet(blobs, this, handle);
    }

    get size() {
      return java.size(handleOf(this, 'Blob.size'));
    }

    get type() {
      return java.type(handleOf(this, 'Blob.type'));
    }

    slice(start = undefined, end = undefined, contentType = undefined) {
      const handle = handleOf(this, 'Blob.slice');
      const size = java.size(handle);
      const first = toPosition(start, size, 0);
      const last = toPosition(end, size, size);
      const type = contentType === undefined ? '' : toText(contentType);
      return makeBlob(java.slice(handle, first, last < first ? first : last, type));
    }

    text() {
      return reading('Blob.text', this, (handle) => java.text(handle));
    }

    arrayBuffer() {
      return reading('Blob.arrayBuffer', this, (handle, site) =>
        makeBuffer(java.bytes(handle, site)));
    }

    bytes() {
      return reading('Blob.bytes', this, (handle, site) => makeBytes(java.bytes(handle, site)));
    }
  }

  // Not by `extends`: a script may give a class another parent, which `super` would then call.
  class File {
    constructor(...args) {
      if (args.length < 2) throw new TypeError('File: 2 arguments required');
      const handle = building('File', () => {
        const parts = toParts(args[0], "File: 'fileBits'");
        const name = stringToWellFormed(toText(args[1]));
        const options = args.length > 2 ? args[2] : undefined;
        const {isNative, type, lastModified} = toBag(options, 'File', true);
        const blob = assemble(parts, isNative, type);
        return java.file(blob, name, lastModified ?? dateNow());
      });
      weakMapSet(blobs, this, handle);
    }

    get name() {
      return java.name(fileOf(this, 'File.name'));
    }

    get lastModified() {
      return java.lastModified(fileOf(this, 'File.lastModified'));
    }
  }
  setPrototypeOf(File, Blob);
  setPrototypeOf(File.prototype, Blob.prototype);
  finishClass(Blob, 'Blob', 0);
  finishClass(File, 'File', 2);
  const blobPrototype = Blob.prototype;
  const filePrototype = File.prototype;

  /** An object for a blob of Java, or of another world. */
  function makeBlob(handle) {
    const made = create(java.isFile(handle) ? filePrototype : blobPrototype);
    weakMapSet(blobs, made, handle);
    return made;
  }

  /** Takes a Blob, by what it is and not by its prototypes. */
  function readBlob(v) {
    const handle = weakMapGet(blobs, v);
    if (handle === undefined) refuse('a Blob', v);
    return handle;
  }

  function readFile(v) {
    const handle = weakMapGet(blobs, v);
    if (handle === undefined || !java.isFile(handle)) refuse('a File', v);
    return handle;
  }

  const isBlob = (v) => weakMapHas(blobs, v);

  /** What the console shows of a blob, whatever its prototypes say. */
  function blobMembers(v) {
    const handle = weakMapGet(blobs, v);
    const members = {__proto__: null, size: java.size(handle), type: java.type(handle)};
    if (java.isFile(handle)) {
      members.name = java.name(handle);
      members.lastModified = java.lastModified(handle);
    }
    return members;
  }

  const others = {blobMembers, isBlob, makeBlob, readBlob, readFile};
  return {__proto__: null, ...$, Blob, File, ...others};
})
