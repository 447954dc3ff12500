// `VideoFrame`, as https://www.w3.org/TR/webcodecs/ has it. The pixels are Java's, and so is the
// arithmetic: an object of a world is a name for a handle of a frame, which no script can reach.
(($, host) => {
  'use strict';
  const {array, create, errors, fail, finishClass, freeze, guarded, isBufferSource} = $;
  const {namedError, placeOf, Promise, readBufferInit, readCopyOptions, readFrameInit, refuse} = $;
  const {refuseClone, refused, takeBytes, transfer, typedArraySet, Uint8Array} = $;
  const {WeakMap, weakMapGet, weakMapHas, weakMapSet} = $;
  const {TypeError} = errors;
  const framesOfJava = host.frames();
  const java = {
    __proto__: null,
    close: guarded((handle) => framesOfJava.close(handle)),
    colorSpace: guarded((handle) => framesOfJava.colorSpace(handle)),
    duration: guarded((handle) => framesOfJava.duration(handle)),
    format: guarded((handle) => framesOfJava.format(handle)),
    isClosed: guarded((handle) => framesOfJava.isClosed(handle)),
    own: guarded((handle) => framesOfJava.own(handle)),
    share: guarded((handle) => framesOfJava.share(handle)),
    sizes: guarded((handle) => framesOfJava.sizes(handle)),
    timestamp: guarded((handle) => framesOfJava.timestamp(handle)),
  };
  // Each frame's handle, and its color space once somebody has asked.
  const frames = new WeakMap();

  function stateOf(v, site) {
    const state = weakMapGet(frames, v);
    if (state === undefined) throw new TypeError(`${site}: called on what is no VideoFrame`);
    return state;
  }

  /** The handle of a frame that must be open. */
  function openOf(v, site) {
    const {handle} = stateOf(v, site);
    if (java.isClosed(handle)) throw namedError('InvalidStateError', `${site}: it is closed`);
    return handle;
  }

  /** Runs what a script has called: elements and bytes count together. */
  function calling(site, body) {
    try {
      return transfer(body);
    } catch (e) {
      throw fail(e, `${site}: its size`, '', null);
    }
  }

  function frameOfBuffer(args) {
    const data = args[0];
    if (!isBufferSource(data, "VideoFrame: 'data'")) {
      throw refused("VideoFrame: 'data'", 'an ArrayBuffer, a view of one, or a VideoFrame');
    }
    const init = readBufferInit(args.length > 1 ? args[1] : undefined);
    const {buffer, offset, length} = placeOf(data);
    const size = init.size();
    if (size > length) {
      throw new TypeError(`VideoFrame: 'data' must have ${size} bytes, got ${length}`);
    }
    takeBytes(size);
    return init.frame(buffer, offset, size);
  }

  function frameOfFrame(args) {
    const init = readFrameInit(args.length > 1 ? args[1] : undefined);
    return init.frameOf(openOf(args[0], 'VideoFrame'));
  }

  function copyInto(frame, args) {
    if (args.length === 0) throw new TypeError('VideoFrame.copyTo: 1 argument required');
    const destination = args[0];
    if (!isBufferSource(destination, "VideoFrame.copyTo: 'destination'")) {
      throw refused("VideoFrame.copyTo: 'destination'", 'an ArrayBuffer or a view of one');
    }
    const options = readCopyOptions(args.length > 1 ? args[1] : undefined, 'VideoFrame.copyTo');
    const handle = openOf(frame, 'VideoFrame.copyTo');
    const size = options.copySize(handle, 'VideoFrame.copyTo');
    const {buffer, offset, length} = placeOf(destination);
    if (size > length) {
      throw new TypeError(`VideoFrame.copyTo: it needs ${size} bytes, got ${length}`);
    }
    takeBytes(size);
    const copied = new Uint8Array(options.copy(handle, buffer, offset, size));
    typedArraySet(new Uint8Array(buffer, offset, size), copied);
    return placesOf(options.places());
  }

  function placesOf(numbers) {
    const places = array(numbers.length / 2);
    for (let i = 0; i < places.length; i++) {
      places[i] = {offset: numbers[2 * i], stride: numbers[2 * i + 1]};
    }
    return places;
  }

  const makeRect = (x, y, width, height) =>
    freeze({x, y, width, height, top: y, right: x + width, bottom: y + height, left: x});

  /** One of the sizes of a frame, which are all 0 once it is closed. */
  const sizeAt = (handle, index) => (java.isClosed(handle) ? 0 : java.sizes(handle)[index]);
  const sizeOf = (v, site, index) => sizeAt(stateOf(v, site).handle, index);

  function colorSpaceOf(state) {
    if (state.colorSpace === null) {
      const space = java.colorSpace(state.handle);
      state.colorSpace = freeze({
        primaries: space[0],
        transfer: space[1],
        matrix: space[2],
        fullRange: space[3],
      });
    }
    return state.colorSpace;
  }

  class VideoFrame {
    constructor(...args) {
      if (args.length === 0) throw new TypeError('VideoFrame: 1 argument required');
      const handle = calling('VideoFrame', () =>
        weakMapHas(frames, args[0]) ? frameOfFrame(args) : frameOfBuffer(args));
      bind(this, handle);
    }

    get format() {
      const {handle} = stateOf(this, 'VideoFrame.format');
      return java.isClosed(handle) ? null : java.format(handle);
    }

    get codedWidth() {
      return sizeOf(this, 'VideoFrame.codedWidth', 0);
    }

    get codedHeight() {
      return sizeOf(this, 'VideoFrame.codedHeight', 1);
    }

    get codedRect() {
      const {handle} = stateOf(this, 'VideoFrame.codedRect');
      if (java.isClosed(handle)) return null;
      const sizes = java.sizes(handle);
      return makeRect(0, 0, sizes[0], sizes[1]);
    }

    get visibleRect() {
      const {handle} = stateOf(this, 'VideoFrame.visibleRect');
      if (java.isClosed(handle)) return null;
      const sizes = java.sizes(handle);
      return makeRect(sizes[2], sizes[3], sizes[4], sizes[5]);
    }

    get displayWidth() {
      return sizeOf(this, 'VideoFrame.displayWidth', 6);
    }

    get displayHeight() {
      return sizeOf(this, 'VideoFrame.displayHeight', 7);
    }

    get duration() {
      return java.duration(stateOf(this, 'VideoFrame.duration').handle);
    }

    get timestamp() {
      return java.timestamp(stateOf(this, 'VideoFrame.timestamp').handle);
    }

    get colorSpace() {
      return colorSpaceOf(stateOf(this, 'VideoFrame.colorSpace'));
    }

    allocationSize(options = undefined) {
      const site = 'VideoFrame.allocationSize';
      stateOf(this, site);
      return calling(site, () => {
        const read = readCopyOptions(options, site);
        return read.copySize(openOf(this, site), site);
      });
    }

    copyTo(...args) {
      return new Promise((resolve, reject) => {
        try {
          stateOf(this, 'VideoFrame.copyTo');
          resolve(calling('VideoFrame.copyTo', () => copyInto(this, args)));
        } catch (e) {
          reject(e);
        }
      });
    }

    clone() {
      return makeFrame(openOf(this, 'VideoFrame.clone'));
    }

    close() {
      java.close(stateOf(this, 'VideoFrame.close').handle);
    }
  }
  finishClass(VideoFrame, 'VideoFrame', 1);
  $.defineProperty(VideoFrame.prototype.copyTo, 'length', {__proto__: null, value: 1});
  const {prototype} = VideoFrame;

  function bind(frame, handle) {
    weakMapSet(frames, frame, {handle, colorSpace: null});
    return frame;
  }

  /** A frame of this world for one of Java, of another world, or of this one. */
  const makeFrame = (handle) => bind(create(prototype), java.own(handle));

  const isFrame = (v) => weakMapHas(frames, v);
  const isClosedFrame = (v) => java.isClosed(weakMapGet(frames, v).handle);

  /** Takes a VideoFrame: a handle of the same pixels, on its way. */
  function readFrame(v) {
    const state = weakMapGet(frames, v);
    if (state === undefined) refuse('a VideoFrame', v);
    if (java.isClosed(state.handle)) refuseClone('a closed VideoFrame');
    return java.share(state.handle);
  }

  const cloneFrame = (v) => makeFrame(weakMapGet(frames, v).handle);

  /** An object that becomes a frame when it takes over another's pixels. */
  const emptyFrame = () => create(prototype);

  function moveFrame(from, to) {
    const {handle} = weakMapGet(frames, from);
    bind(to, java.own(handle));
    java.close(handle);
  }

  /** What the console shows of a frame, whatever its prototypes say. */
  function frameMembers(v) {
    const {handle} = weakMapGet(frames, v);
    return {
      __proto__: null,
      format: java.isClosed(handle) ? null : java.format(handle),
      timestamp: java.timestamp(handle),
      codedWidth: sizeAt(handle, 0),
      codedHeight: sizeAt(handle, 1),
    };
  }

  const own = {cloneFrame, emptyFrame, isClosedFrame, isFrame, makeFrame, moveFrame, readFrame};
  return {__proto__: null, ...$, ...own, frameMembers, VideoFrame};
})
