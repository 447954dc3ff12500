// Reads objects that may contain objects like themselves: in parts of some levels each. A level that
// is read inside of another takes kilobytes of the stack; parts follow one another, so that the stack
// does not say how deep an object may be. Java builds an object when all that is in it has been read.
(($, host) => {
  'use strict';
  const {checkElements, enterTransfer, joined, refuse, taken, transfer, within} = $;
  const MAX_DEPTH = 1000;
  // How many levels make a part.
  const LEVELS = 32;

  // The value that is being read in parts, if any.
  const reading = {__proto__: null, whole: null};

  /** The step that a part begins with; each further one says how deep what is in it lies. */
  const begin = (depth) => ({up: null, at: '', depth});

  /** Where an element of a list is, and the value of a key. */
  const indexOf = (items) => `[${items.count()}]`;
  const keyOf = (items) => `[${items.last()}]`;

  /** A part that is read when those before it have been; `ref` stands for it until it is built. */
  function newPart(previous, {ref, v, read, path, depth}) {
    return {ref, v, read, path, depth, previous, next: null, first: null, last: null, built: null};
  }

  /**
   * Reads a value whose objects may be deep. `step` leads to what is being read, from the innermost
   * level out: its `at` is a text, or a function that gives it for `items`.
   */
  function whole(read) {
    const outer = reading.whole;
    const first = newPart(null, {ref: null, v: null, read: null, path: '', depth: 0});
    const mine = {step: begin(0), floor: 0, count: 0, objects: 0, part: first, last: first};
    enterTransfer();
    reading.whole = mine;
    try {
      first.built = read();
      if (mine.count > 0) readParts(mine, first);
    } finally {
      reading.whole = outer;
      taken.nesting--;
    }
    return first.built;
  }

  /** Runs a copy whose containers count together, and whose step a function gives. */
  function transferAt(at, copy) {
    const mine = reading.whole;
    if (mine === null) return transfer(copy);
    const up = mine.step;
    let result;
    mine.step = {up, at, depth: up.depth};
    try {
      result = transfer(copy);
    } finally {
      mine.step = up;
    }
    return result;
  }

  /** Reads the parts in their order, then builds what is in them from the last one on. */
  function readParts(mine, first) {
    for (let part = first.next; part !== null; part = part.next) {
      mine.part = part;
      mine.step = begin(part.depth);
      mine.floor = part.depth;
      try {
        part.built = part.read(null, part.v);
      } catch (e) {
        throw within(e, part.path);
      }
    }
    for (let part = mine.last; part !== first; part = part.previous) {
      buildPart(part);
      part.ref.settle(part.built);
    }
    buildPart(first);
  }

  function buildPart(part) {
    for (let each = part.first; each !== null; each = each.next) {
      try {
        each.ref.settle(each.build());
      } catch (e) {
        throw within(e, each.path);
      }
    }
  }

  /** The path from the value to what is being read. */
  function path({part, step}) {
    let text = '';
    for (let each = step; each !== null; each = each.up) {
      text = joined(typeof each.at === 'string' ? each.at : each.at(each.items), text);
    }
    return joined(part.path, text);
  }

  /** Begins a level; gives null when it belongs to the next part. */
  function descend(v) {
    const mine = reading.whole;
    const up = mine.step;
    const {depth} = up;
    if (depth === MAX_DEPTH) refuse(`nested at most ${MAX_DEPTH} levels deep`, v);
    if (depth - mine.floor === LEVELS) return null;
    checkElements(++mine.objects); // no container has counted those that are fields
    const level = {up, at: '', depth: depth + 1, whole: mine, count: mine.count};
    mine.step = level;
    return level;
  }

  /** Leaves an object to the next part; gives what stands for it. */
  function postpone(s, v, read) {
    const mine = reading.whole;
    const {last, step} = mine;
    const way = path(mine); // before the list that it is an element of has what stands for it
    const ref = host.unbuilt(s);
    const part = newPart(last, {ref, v, read, path: way, depth: step.depth});
    last.next = part;
    mine.last = part;
    mine.count++;
    return ref;
  }

  /** Builds an object when what is in it has been; gives what stands for it. */
  function buildLater(s, build) {
    const mine = reading.whole;
    const {part} = mine;
    const way = path(mine); // as above
    const ref = host.unbuilt(s);
    const later = {ref, build, path: way, next: null};
    if (part.first === null) part.first = later;
    else part.last.next = later;
    part.last = later;
    return ref;
  }

  return {
    __proto__: null,
    ...$,
    buildLater,
    descend,
    indexOf,
    keyOf,
    postpone,
    reading,
    transferAt,
    whole,
  };
})
