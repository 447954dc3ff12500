// Text of the console: what is quoted, what is cut off, and where lines break.
(($) => {
  'use strict';
  const {stringCharCodeAt, stringIndexOf, stringSlice} = $;
  const HEX = '0123456789ABCDEF';
  const LINE = 72;
  const MAX_STRING = 10_000;
  const MAX_CELL = 16;
  const MIN_CELLS = 7;
  const escapes = {
    __proto__: null,
    8: '\\b',
    9: '\\t',
    10: '\\n',
    12: '\\f',
    13: '\\r',
    92: '\\\\',
  };

  // Lists without a prototype: nothing is inherited, so elements can be assigned.
  const newList = () => ({__proto__: null, length: 0});

  function push(list, item) {
    list[list.length++] = item;
  }

  /** Cuts long text, and says how much is missing. */
  function clip(text) {
    const more = text.length - MAX_STRING;
    if (more <= 0) return text;
    return `${stringSlice(text, 0, MAX_STRING)}... ${more} more character${more === 1 ? '' : 's'}`;
  }

  const contains = (text, part) => stringIndexOf(text, part) >= 0;

  /** The quotation mark that needs the least escaping. */
  function markFor(text) {
    if (!contains(text, "'")) return "'";
    if (!contains(text, '"')) return '"';
    return contains(text, '`') || contains(text, '${') ? "'" : '`';
  }

  const isHigh = (code) => code >= 0xd800 && code <= 0xdbff;
  const isLow = (code) => code >= 0xdc00 && code <= 0xdfff;
  const hexByte = (code) => HEX[(code >> 4) & 15] + HEX[code & 15];

  /** How the code unit at an index is written, or '' if it stands for itself. */
  function escaped(text, i, mark) {
    const code = stringCharCodeAt(text, i);
    if (code > 0x9f && !isHigh(code) && !isLow(code)) return '';
    const named = escapes[code];
    if (named !== undefined) return named;
    if (code < 32 || (code > 126 && code < 160)) return `\\x${hexByte(code)}`;
    if (isHigh(code) || isLow(code)) {
      const paired = isHigh(code)
        ? isLow(stringCharCodeAt(text, i + 1))
        : i > 0 && isHigh(stringCharCodeAt(text, i - 1));
      return paired ? '' : `\\u${hexByte(code >> 8)}${hexByte(code)}`;
    }
    return text[i] === mark ? `\\${mark}` : '';
  }

  /** A string as it is written in a script. */
  function quote(string) {
    const more = string.length - MAX_STRING;
    const text = more > 0 ? stringSlice(string, 0, MAX_STRING) : string;
    const mark = markFor(text);
    let quoted = mark;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const escape = escaped(text, i, mark);
      if (escape !== '') {
        quoted += stringSlice(text, start, i) + escape;
        start = i + 1;
      }
    }
    quoted += stringSlice(text, start) + mark;
    return more > 0 ? `${quoted}... ${more} more character${more === 1 ? '' : 's'}` : quoted;
  }

  /** Puts spaces before every line but the first. */
  function indent(text, spaces) {
    let indented = '';
    let start = 0;
    for (let end = stringIndexOf(text, '\n'); end >= 0; end = stringIndexOf(text, '\n', start)) {
      indented += stringSlice(text, start, end + 1) + spaces;
      start = end + 1;
    }
    return start === 0 ? text : indented + stringSlice(text, start);
  }

  /** Fills lines with short entries. */
  function fill(entries) {
    let text = '';
    let column = 0;
    for (let i = 0; i < entries.length; i++) {
      const cell = i + 1 < entries.length ? `${entries[i]},` : entries[i];
      const breaks = i > 0 && column + cell.length >= LINE;
      text += i === 0 ? cell : breaks ? `\n  ${cell}` : ` ${cell}`;
      column = breaks || i === 0 ? cell.length : column + cell.length + 1;
    }
    return text;
  }

  function join(entries, separator, shape) {
    let text = '';
    for (let i = 0; i < entries.length; i++) {
      text += i === 0 ? shape(entries[i]) : separator + shape(entries[i]);
    }
    return text;
  }

  /** Puts entries between brackets: on one line if they fit, else below each other. */
  function enclose(head, brackets, entries) {
    if (entries.length === 0) return head + brackets;
    let length = head.length + entries.length * 2;
    let widest = 0;
    let broken = contains(head, '\n');
    for (let i = 0; i < entries.length; i++) {
      length += entries[i].length;
      if (entries[i].length > widest) widest = entries[i].length;
      if (contains(entries[i], '\n')) broken = true;
    }
    const open = head + brackets[0];
    if (length <= LINE && !broken) {
      return `${open} ${join(entries, ', ', (entry) => entry)} ${brackets[1]}`;
    }
    const lines =
      !broken && widest <= MAX_CELL && entries.length >= MIN_CELLS
        ? fill(entries)
        : join(entries, ',\n  ', (entry) => indent(entry, '  '));
    return `${open}\n  ${lines}\n${brackets[1]}`;
  }

  return {__proto__: null, ...$, clip, enclose, hexByte, indent, newList, push, quote};
})
