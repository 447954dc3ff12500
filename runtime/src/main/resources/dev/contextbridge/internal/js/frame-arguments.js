// Reads the dictionaries that `VideoFrame` takes, member by member in the order of their names,
// into an object of Java that checks them together.
(($, host) => {
  'use strict';
  const {eachOf, errors, namedError, refused, toDictionary, toDouble, toInteger, toText} = $;
  const {TypeError} = errors;
  const java = host.frames();
  const MAX_LONG = 2 ** 32 - 1;
  const MAX_SAFE = 2 ** 53 - 1;

  /** The values of an enumeration of the standard. */
  function enumeration(names) {
    const known = {__proto__: null};
    let list = '';
    for (let i = 0; i < names.length; i++) {
      known[names[i]] = true;
      list += (i === 0 ? "'" : ", '") + names[i] + "'";
    }
    return (v, what) => {
      const name = toText(v);
      if (known[name] !== true) throw refused(what, `one of ${list}`);
      return name;
    };
  }

  const toFormat = enumeration(
    ['I420', 'I420A', 'I422', 'I444', 'NV12', 'RGBA', 'RGBX', 'BGRA', 'BGRX']);
  const toAlpha = enumeration(['keep', 'discard']);
  const toPrimaries = enumeration(['bt709', 'bt470bg', 'smpte170m', 'bt2020', 'smpte432']);
  const toTransfer = enumeration(
    ['bt709', 'smpte170m', 'iec61966-2-1', 'linear', 'pq', 'hlg']);
  const toMatrix = enumeration(['rgb', 'bt709', 'bt470bg', 'smpte170m', 'bt2020-ncl']);

  function required(v, what) {
    if (v === undefined) throw new TypeError(`${what} is required`);
    return v;
  }

  const toLong = (v, what) => toInteger(v, 0, MAX_LONG, what);

  /** A number of a rectangle, which stands for whole pixels. */
  function toPixels(v, what) {
    if (v === undefined) return 0;
    const n = toDouble(v, what);
    if (n < 0) throw refused(what, 'a number from 0');
    return n - (n % 1);
  }

  function readRect(args, v, what) {
    if (v === undefined) return;
    const rect = toDictionary(v, what);
    const height = rect === null ? 0 : toPixels(rect.height, `${what}.height`);
    const width = rect === null ? 0 : toPixels(rect.width, `${what}.width`);
    const x = rect === null ? 0 : toPixels(rect.x, `${what}.x`);
    const y = rect === null ? 0 : toPixels(rect.y, `${what}.y`);
    args.rect(x, y, width, height);
  }

  function readLayout(args, v, what) {
    if (v === undefined) return;
    args.layout();
    eachOf(v, what, (plane) => {
      const place = toDictionary(plane, `an element of ${what}`);
      const offset = required(place === null ? undefined : place.offset, `${what}: 'offset'`);
      const from = toLong(offset, `${what}: 'offset'`);
      const stride = required(place.stride, `${what}: 'stride'`);
      args.plane(from, toLong(stride, `${what}: 'stride'`));
    });
  }

  /** A member that may be null as well as missing. */
  const orNull = (v, convert, what) => (v === undefined || v === null ? null : convert(v, what));

  function readColorSpace(args, v, what) {
    if (v === undefined) return;
    const space = toDictionary(v, what) ?? {__proto__: null};
    const fullRange = orNull(space.fullRange, (range) => !!range, what);
    const matrix = orNull(space.matrix, toMatrix, `${what}.matrix`);
    const primaries = orNull(space.primaries, toPrimaries, `${what}.primaries`);
    args.colorSpace(
      primaries, orNull(space.transfer, toTransfer, `${what}.transfer`), matrix, fullRange);
  }

  function readDisplaySize(args, init) {
    const height = init.displayHeight;
    if (height !== undefined) args.displayHeight(toLong(height, "VideoFrame: 'displayHeight'"));
    const width = init.displayWidth;
    if (width !== undefined) args.displayWidth(toLong(width, "VideoFrame: 'displayWidth'"));
  }

  function readDuration(args, init) {
    const v = init.duration;
    if (v !== undefined) args.duration(toInteger(v, 0, MAX_SAFE, "VideoFrame: 'duration'"));
  }

  function readTimestamp(args, v) {
    args.timestamp(toInteger(v, -MAX_SAFE, MAX_SAFE, "VideoFrame: 'timestamp'"));
  }

  /** `VideoFrameBufferInit` */
  function readBufferInit(v) {
    const init = required(toDictionary(v, "VideoFrame: 'init'") ?? undefined, "VideoFrame: 'init'");
    const args = java.arguments();
    const named = (key) => `VideoFrame: '${key}'`;
    const height = toLong(required(init.codedHeight, named('codedHeight')), named('codedHeight'));
    const width = toLong(required(init.codedWidth, named('codedWidth')), named('codedWidth'));
    readColorSpace(args, init.colorSpace, named('colorSpace'));
    readDisplaySize(args, init);
    readDuration(args, init);
    args.coded(toFormat(required(init.format, named('format')), named('format')), width, height);
    readLayout(args, init.layout, named('layout'));
    readTimestamp(args, required(init.timestamp, named('timestamp')));
    readRect(args, init.visibleRect, named('visibleRect'));
    return args;
  }

  /** `VideoFrameInit` */
  function readFrameInit(v) {
    const init = toDictionary(v, "VideoFrame: 'init'");
    const args = java.arguments();
    if (init === null) return args;
    const alpha = init.alpha;
    if (alpha !== undefined && toAlpha(alpha, "VideoFrame: 'alpha'") === 'discard') {
      args.discardAlpha();
    }
    readDisplaySize(args, init);
    readDuration(args, init);
    const timestamp = init.timestamp;
    if (timestamp !== undefined) readTimestamp(args, timestamp);
    readRect(args, init.visibleRect, "VideoFrame: 'visibleRect'");
    return args;
  }

  /** `VideoFrameCopyToOptions` */
  function readCopyOptions(v, site) {
    const options = toDictionary(v, `${site}: 'options'`);
    const args = java.arguments();
    if (options === null) return args;
    if (options.format !== undefined) {
      throw namedError('NotSupportedError', `${site}: pixels are not converted`);
    }
    readLayout(args, options.layout, `${site}: 'layout'`);
    readRect(args, options.rect, `${site}: 'rect'`);
    return args;
  }

  return {__proto__: null, ...$, readBufferInit, readCopyOptions, readFrameInit};
})
